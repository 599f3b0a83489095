import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { achievement } from '../../../shared/domain/achievement.ts';
import { achievementSentence, withheldFacts } from '../../../shared/domain/achievement-sentence.ts';
import { achievementStrength } from '../../../shared/domain/achievement-strength.ts';
import { nobody } from '../../../shared/domain/known-names.ts';

const fields = (more: Record<string, unknown>) => achievement.schema.parse({ title: 'Cut empty running', ...more });
const outside = { audience: 'outside', known: nobody } as const;
const figure = { what: 'Empty running', baseline: 23.4, result: 18.1, unit: '%' };

describe('achievementSentence', () => {
  it('tells the owner every figure', () => {
    expect(achievementSentence(fields({ metrics: [figure], scope: { teamSize: 4 } }), { audience: 'self' })).toBe(
      'Cut empty running: empty running from 23.4 % to 18.1 %, with a team of 4',
    );
  });

  it('rounds internal figures for outsiders and says so', () => {
    const told = fields({ metrics: [figure] });
    expect(achievementSentence(told, outside)).toBe('Cut empty running: empty running down by about a quarter');
    expect(withheldFacts(told, outside)).toEqual([
      { what: '23.4 % to 18.1 %', why: 'Internal: reads “down by about a quarter”' },
    ]);
  });

  it('gives outsiders shareable figures as they are', () => {
    const told = fields({ metrics: [{ ...figure, confidentiality: 'shareable' }] });
    expect(achievementSentence(told, outside)).toContain('23.4 % to 18.1 %');
    expect(withheldFacts(told, outside)).toEqual([]);
  });

  it('never lets a private figure out, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9_999_999 }),
        fc.integer({ min: 1000, max: 9_999_999 }),
        (baseline, result) => {
          const told = fields({ metrics: [{ ...figure, baseline, result, unit: '', confidentiality: 'private' }] });
          expect(achievementSentence(told, outside)).toBe('Cut empty running');
          expect(withheldFacts(told, outside)).toHaveLength(1);
        },
      ),
    );
  });

  it('keeps a title without numbers exactly as written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (title) => {
        expect(achievementSentence(fields({ title }), { audience: 'self' })).toBe(title);
      }),
    );
  });

  it('prefers my own wording', () => {
    expect(achievementSentence(fields({ wording: 'Gave slots back.', metrics: [figure] }), { audience: 'self' })).toBe(
      'Gave slots back.',
    );
  });

  it('guards my own wording like any text of mine, and says so', () => {
    const metrics = [{ what: 'cost', baseline: null, result: 412_000, currency: 'EUR', confidentiality: 'private' }];
    const own = fields({
      title: 'Gave slots back',
      wording: 'Gave slots back with Marit. It saved €412,000.',
      credited: [{ person: 'Marit Vos' }],
      metrics,
    });
    expect(achievementSentence(own, outside)).toBe('Gave slots back with a colleague.');
    expect(achievementSentence(own, { audience: 'self' })).toContain('€412,000');
    expect(withheldFacts(own, outside)[0]).toEqual({
      what: 'Gave slots back with Marit. It saved €412,000.',
      why: 'Reads “Gave slots back with a colleague.”',
    });
    const nothingLeft = { ...own, wording: 'It saved €412,000.' };
    expect(achievementSentence(nothingLeft, outside)).toBe('Gave slots back');
  });
});

describe('achievementStrength', () => {
  it('counts a number without a baseline as only begun', () => {
    const state = (more: Record<string, unknown>) => achievementStrength(fields(more))[3]?.state;
    expect(state({})).toBe('missing');
    expect(state({ metrics: [{ result: 5 }] })).toBe('outline');
    expect(state({ metrics: [figure] })).toBe('solid');
  });

  it('reads what another version wrote as far as it can', () => {
    const odd = { title: 7, metrics: [null, 3, { result: 'many' }], scope: 3, credited: 'all', quotes: [null] };
    expect(achievementStrength(odd).map((part) => part.state)).toEqual(Array(5).fill('missing'));
    expect(achievementSentence({ ...odd, title: 'Cut the wait' }, outside)).toBe('Cut the wait');
  });
});
