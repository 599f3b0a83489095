import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { goal } from '../../../shared/domain/goal.ts';
import { goalProgress } from '../../../shared/goals/progress.ts';
import { readGoal } from '../../../shared/goals/read-goal.ts';
import { smartCheck } from '../../../shared/goals/smart-check.ts';
import { exampleDay, smartLetters, smartRules } from '../../../shared/goals/smart-rules.ts';
import { evidenceStates } from '../../../shared/skills/evidence-state.ts';
import { anyFields } from '../../builders/any-fields.ts';

describe.each(smartRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('is open in its examples and closed in the others', () => {
    for (const fields of rule.fires) expect(rule.isOpen(readGoal(goal.schema.parse(fields)), exampleDay)).toBe(true);
    for (const fields of rule.passes) expect(rule.isOpen(readGoal(goal.schema.parse(fields)), exampleDay)).toBe(false);
    expect([rule.fires.length > 0, rule.passes.length > 0]).toEqual([true, true]);
  });

  it('leads to a field of the goal and says what is lacking', () => {
    expect(Object.keys(goal.shape)).toContain(rule.field);
    expect(rule.sentence).toMatch(/[.?]$/);
  });

  it('is the one that speaks for its letter in its first example', () => {
    const check = smartCheck(goal.schema.parse(rule.fires[0]), exampleDay).find((one) => one.letter === rule.letter);
    expect(check).toMatchObject({ isMet: false, rule: rule.id, sentence: rule.sentence, field: rule.field });
  });
});

describe('smartCheck', () => {
  it('finds every letter in the example of the app, with its own numbers and days', () => {
    const checks = smartCheck(goal.sample, exampleDay);
    expect(checks.map((one) => [one.letter, one.isMet])).toEqual(smartLetters.map(({ letter }) => [letter, true]));
    expect(checks[1]?.sentence).toBe('It counts: Slot rounds led alone, 0 to 2 rounds.');
    expect(checks[4]?.sentence).toBe('It runs from 1 July 2026 until 31 January 2027.');
  });

  it('finds nothing in an empty goal, and leads somewhere for each letter', () => {
    const checks = smartCheck(goal.schema.parse({}), exampleDay);
    expect(checks.map((one) => one.rule)).toEqual(['nothing-said', 'no-measure', 'no-means', 'no-reason', 'no-end']);
  });

  it('is met by milestones, and by links, alone', () => {
    const fields = goal.schema.parse({
      milestones: [{ what: 'a' }, { what: 'b' }],
      relevantTo: ['role'],
      dueOn: '2027-01-31',
    });
    const checks = smartCheck(fields, exampleDay);
    expect(checks.filter((one) => one.isMet).map((one) => [one.letter, one.field])).toEqual([
      ['M', 'milestones'],
      ['R', 'relevantTo'],
      ['T', 'dueOn'],
    ]);
  });

  it('says something about each letter of any goal, and invents no number', () => {
    fc.assert(
      fc.property(anyFields(goal, ['a', 'b']), (fields) => {
        const checks = smartCheck(fields, exampleDay);
        expect(checks.map((one) => one.letter).join('')).toBe('SMART');
        for (const { sentence, field, rule, isMet } of checks) {
          expect(sentence).not.toBe('');
          expect(Object.keys(goal.shape)).toContain(field);
          expect(rule === null).toBe(isMet);
        }
        const { measure, milestones } = readGoal(fields);
        if (measure.to === null && milestones.length === 0) expect(checks[1]?.sentence).not.toMatch(/\d/);
      }),
    );
  });
});

describe('goalProgress', () => {
  const progress = (fields: Record<string, unknown>) => goalProgress(readGoal(goal.schema.parse(fields)));
  const measure = (from: number | null, to: number | null, now: number | null, unit = '') => ({
    measure: { from, to, now, unit },
  });

  test.each([
    [measure(0, 2, 1), 0.5],
    [measure(11, 6, 8.5), 0.5],
    [measure(11, 6, 6), 1],
    [measure(11, 6, 4), 1],
    [measure(11, 6, 12), 0],
    [measure(-10, 10, 0), 0.5],
    [measure(2, 2, 2), undefined],
    [measure(0, 2, null), undefined],
    [measure(-1.7e308, 1.7e308, 1.7e308), undefined],
    [{ milestones: [{ what: 'a', doneOn: '2026-07-29' }, { what: 'b' }] }, 0.5],
    [{ ...measure(0, null, 1), milestones: [{ what: 'a', doneOn: '2026-07-29' }] }, 1],
    [{}, undefined],
  ])('of %j is %s', (fields, share) => {
    expect(progress(fields)?.share).toBe(share);
  });

  it('says from what it is read', () => {
    expect(progress(measure(11, 6, 8, 'days'))?.sentence).toBe('Now 8, from 11 to 6 days');
    expect(progress({ milestones: [{ what: 'a' }] })?.sentence).toBe('0 of 1 milestone');
  });

  it('never goes back as the number comes nearer, whichever way it has to go', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, number, fc.nat(100), (from, to, now, more) => {
        fc.pre(from !== to);
        const on = now + (to > from ? more : -more);
        const [before, after] = [progress(measure(from, to, now))!, progress(measure(from, to, on))!];
        expect(after.share).toBeGreaterThanOrEqual(before.share);
        expect(progress(measure(from, to, from))?.share).toBe(0);
        expect(progress(measure(from, to, to))?.share).toBe(1);
      }),
    );
  });
});

describe('the document', () => {
  const text = readFileSync(path.join(import.meta.dirname, '../../../docs/where-to-go.md'), 'utf8');

  it('names every rule with its letter', () => {
    const rows = Array.from(text.matchAll(/^\| `([a-z-]+)` +\| ([SMART]) +\|/gm), ([, id, letter]) => [id, letter]);
    expect(rows).toEqual(smartRules.map(({ id, letter }) => [id, letter]));
  });

  it('states the rules of evidence as the app shows them', () => {
    for (const { label, rule } of evidenceStates) {
      expect(text).toMatch(new RegExp(`^\\| ${label} +\\| ${rule.replaceAll('.', '\\.')} +\\|$`, 'm'));
    }
  });
});
