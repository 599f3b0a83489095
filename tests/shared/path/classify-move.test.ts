import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { classifyMove, moveKinds, moveRules } from '../../../shared/path/classify-move.ts';

const at = (level: number | null, domain: string) => ({ level, domain });
const level = fc.option(fc.integer({ min: 1, max: 10 }));
const place = fc.record({ level, domain: fc.constantFrom('', 'Planning', ' planning ', 'Data') });

describe('classifyMove', () => {
  test.each([
    [at(4, 'Planning'), at(5, 'Planning'), 'vertical'],
    [at(4, 'Planning'), at(6, 'Data'), 'diagonal'],
    [at(4, 'Planning'), at(4, 'planning '), 'deepen'],
    [at(4, 'Planning'), at(4, 'Data'), 'adjacent'],
    [at(4, 'Planning'), at(3, 'Data'), 'step-back'],
    [at(4, 'Planning'), at(3, 'Planning'), 'step-back'],
    [at(4, ''), at(3, ''), 'step-back'],
    [at(4, ''), at(5, 'Data'), null],
    [at(null, 'Data'), at(5, 'Data'), null],
  ])('from %j to %j is %s', (from, to, kind) => {
    expect(classifyMove(from, to)).toBe(kind);
  });

  it('has exactly one rule for each pair, and each kind has a rule', () => {
    for (const one of ['higher', 'same', 'lower']) {
      for (const domain of ['same', 'other']) {
        const rules = moveRules.filter((rule) => rule.level === one && (rule.domain ?? domain) === domain);
        expect(rules).toHaveLength(1);
      }
    }
    expect(new Set(moveRules.map((rule) => rule.kind))).toEqual(new Set(moveKinds.map((kind) => kind.value)));
  });

  it('turns round with the move: down is the way back from up, the same level stays', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const [there, back] = [classifyMove(from, to), classifyMove(to, from)];
        if (there === 'vertical' || there === 'diagonal') expect(back).toBe('step-back');
        if (there === 'deepen' || there === 'adjacent') expect(back).toBe(there);
        if (from.level === null || to.level === null) expect(there).toBeNull();
      }),
    );
  });
});
