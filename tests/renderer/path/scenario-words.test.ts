import { describe, expect, it } from 'vitest';
import { estimatePath } from '../../../shared/path/path-time.ts';
import {
  describeArrival,
  describePay,
  describeProven,
  describeRange,
  explainRange,
  findUnreckoned,
  nameMissing,
} from '../../../renderer/features/path/scenario-words.ts';

const arriveAfter = (fast: number, likely: number, slow: number) =>
  estimatePath([{ from: 'a', to: 'b', months: { fast, likely, slow } }], 'a', '2027-01-01').end!;
const evidence = (proven: number, asked: number, missing: readonly string[] = []) => ({
  states: [],
  proven,
  asked,
  missing,
});

describe('what a scenario comes to, in words', () => {
  it('says a range with both years, and one month where there is no range', () => {
    const range = arriveAfter(12, 14, 20);
    expect(describeRange(range)).toMatch(/^[A-Z][a-z]{2} 2028 to [A-Z][a-z]{2} 2028$/);
    expect(explainRange(range)).toMatch(/^One chance in ten to be there by .+ 2028, nine in ten by .+ 2028\.$/);
    expect(describeRange(arriveAfter(5, 5, 5))).toBe('Jun 2027');
    expect(describeArrival('Lead', arriveAfter(5, 5, 5))).toBe('Lead: likely Jun 2027, Jun 2027');
  });

  it.each([
    [45, 'about +45\u00a0% pay'],
    [-9, 'about −9\u00a0% pay'],
    [0, 'about the same pay'],
  ])('says %i %% of pay', (percent, words) => {
    expect(describePay({ from: 1, to: 1, currency: 'EUR', percent })).toBe(words);
  });

  it('counts what is proven and names the first three that are missing', () => {
    expect(describeProven(evidence(3, 10))).toBe('3 of 10 proven');
    expect(describeProven(evidence(0, 0))).toBe('');
    expect(nameMissing(evidence(0, 1, ['Budget ownership', 'SQL']))).toBe('budget ownership, SQL');
    expect(nameMissing(evidence(0, 5, ['A', 'B', 'C', 'D', 'E']))).toBe('A, B, C and 2 more');
    expect(nameMissing(evidence(1, 1))).toBe('');
  });

  it('finds the move that has no months to reckon with', () => {
    const step = (move: string, fast: number | null, likely: number | null, slow: number | null) => ({
      role: move,
      title: move,
      move,
      kind: null,
      months: { fast, likely, slow },
      arrival: null,
    });
    const start = { ...step('', 0, 0, 0), months: null };
    expect(findUnreckoned({ steps: [start, step('m1', 1, 2, 3), step('m2', 1, null, 3)] })?.move).toBe('m2');
    expect(findUnreckoned({ steps: [start, step('m1', 3, 2, 1)] })?.move).toBe('m1');
    expect(findUnreckoned({ steps: [start, step('m1', 1, 2, 3)] })).toBeUndefined();
  });
});
