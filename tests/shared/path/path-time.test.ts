import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime, patience } from '../../builders/cpu-time.ts';
import { addMonths } from '../../../shared/domain/calendar-date.ts';
import {
  addDistributions,
  distributeMonths,
  meanMonths,
  monthsWithin,
  type MonthDistribution,
} from '../../../shared/path/month-distribution.ts';
import { estimatePath, mostMoves } from '../../../shared/path/path-time.ts';

const estimate = fc
  .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }))
  .map((all) => all.sort((a, b) => a - b) as [number, number, number]);

const varianceOf = (one: MonthDistribution) => {
  const mean = meanMonths(one);
  return one.probabilities.reduce((sum, p, index) => sum + p * (one.first + index - mean) ** 2, 0);
};
const pertMean = ([fast, likely, slow]: readonly [number, number, number]) => (fast + 4 * likely + slow) / 6;

describe('the months of one move', () => {
  it('have the mean of PERT and the variance of its modified form', () => {
    fc.assert(
      fc.property(estimate, (months) => {
        const [fast, , slow] = months;
        const one = distributeMonths(...months);
        const mean = pertMean(months);
        expect(one.probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...one.probabilities)).toBeGreaterThanOrEqual(0);
        expect([one.first, one.probabilities.length]).toEqual([fast, slow - fast + 1]);
        expect(Math.abs(meanMonths(one) - mean)).toBeLessThan(0.001);
        const beyond = varianceOf(one) - ((mean - fast) * (slow - mean)) / 7;
        expect(beyond).toBeGreaterThan(-0.01);
        expect(beyond).toBeLessThanOrEqual(0.25);
      }),
    );
  });

  it('are certain where all three are the same, and likeliest near the likely ones', () => {
    expect(distributeMonths(7, 7, 7)).toEqual({ first: 7, probabilities: [1] });
    fc.assert(
      fc.property(estimate, ([fast, likely, slow]) => {
        const { first, probabilities } = distributeMonths(fast, likely, slow);
        const mode = first + probabilities.indexOf(Math.max(...probabilities));
        expect(Math.abs(mode - likely)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are those of a hand calculation', () => {
    // α = 3, β = 3 on [0, 2]: density 30/32 x²(2 − x)² / 2 … the share of month 0 is ∫₀¹ f(x)(1 − x) dx = 5/32.
    const [none, one, two] = distributeMonths(0, 1, 2).probabilities;
    expect(none).toBeCloseTo(5 / 32, 3);
    expect(one).toBeCloseTo(22 / 32, 3);
    expect(two).toBeCloseTo(5 / 32, 3);
  });
});

describe('several moves', () => {
  it('add up to the sum of their means, in any order', () => {
    fc.assert(
      fc.property(fc.array(estimate, { minLength: 1, maxLength: 5 }), (all) => {
        const add = (list: typeof all) => list.map((one) => distributeMonths(...one)).reduce(addDistributions);
        const [there, back] = [add(all), add([...all].reverse())];
        expect(Math.abs(meanMonths(there) - all.map(pertMean).reduce((sum, mean) => sum + mean))).toBeLessThan(0.01);
        expect(there.first).toBe(back.first);
        there.probabilities.forEach((p, index) => expect(p).toBeCloseTo(back.probabilities[index]!, 9));
      }),
      { numRuns: 40 },
    );
  });

  it('are late no earlier than likely, and likely no earlier than early', () => {
    fc.assert(
      fc.property(
        estimate,
        fc.float({ min: 0, max: 1, noNaN: true }),
        fc.float({ min: 0, max: 1, noNaN: true }),
        (months, a, b) => {
          const one = distributeMonths(...months);
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          expect(monthsWithin(one, low)).toBeLessThanOrEqual(monthsWithin(one, high));
          expect(monthsWithin(one, 0)).toBeGreaterThanOrEqual(months[0]);
          expect(monthsWithin(one, 1)).toBeLessThanOrEqual(months[2]);
        },
      ),
    );
  });
});

const move = (from: string, to: string, ...months: (number | null)[]) => {
  const [fast = null, likely = null, slow = null] = months;
  return { from, to, months: { fast, likely, slow } };
};
const codes = (moves: Parameters<typeof estimatePath>[0], startsAt = 'a') =>
  estimatePath(moves, startsAt, '2026-10-08').problems.map(({ at, code }) => [at, code]);

describe('estimatePath', () => {
  it('gives months of the calendar from the start, for each role on the way', () => {
    const { arrivals, end, problems } = estimatePath(
      [move('a', 'b', 14, 14, 14), move('b', 'c', 30, 30, 30)],
      'a',
      '2026-10-31',
    );
    expect(problems).toEqual([]);
    expect(arrivals.map((one) => [one?.role, one?.likely])).toEqual([
      ['b', { months: 14, month: '2027-12' }],
      ['c', { months: 44, month: '2030-06' }],
    ]);
    expect(end).toBe(arrivals[1]);
    expect(end?.earliest).toEqual(end?.late);
  });

  it('reads off one, five and nine chances in ten', () => {
    fc.assert(
      fc.property(fc.array(estimate, { minLength: 1, maxLength: 4 }), (all) => {
        const moves = all.map((months, index) => move(`r${index}`, `r${index + 1}`, ...months));
        const { end } = estimatePath(moves, 'r0', '2026-10-08');
        const { distribution, earliest, likely, late } = end!;
        const before = (months: number) =>
          distribution.probabilities.slice(0, months - distribution.first).reduce((sum, p) => sum + p, 0);
        for (const [{ months, month }, share] of [
          [earliest, 0.1],
          [likely, 0.5],
          [late, 0.9],
        ] as const) {
          expect(before(months)).toBeLessThan(share);
          expect(before(months + 1)).toBeGreaterThanOrEqual(share - 1e-5);
          expect(month).toBe(addMonths('2026-10-08', months).slice(0, 7));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never arrives earlier by one more move', () => {
    fc.assert(
      fc.property(estimate, estimate, (one, other) => {
        const { arrivals } = estimatePath([move('a', 'b', ...one), move('b', 'c', ...other)], 'a', '2026-10-08');
        for (const name of ['earliest', 'likely', 'late'] as const) {
          expect(arrivals[1]![name].months).toBeGreaterThanOrEqual(arrivals[0]![name].months);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not know the time behind a move whose months are not known, and guesses none', () => {
    const { arrivals, end, problems } = estimatePath(
      [move('a', 'b', 6, 6, 6), move('b', 'c', 6, null, 9), move('c', 'd', 6, 6, 6)],
      'a',
      '2026-10-08',
    );
    expect(arrivals.map((one) => one?.likely.months ?? null)).toEqual([6, null, null]);
    expect(end).toBeNull();
    expect(problems.map(({ at, code }) => [at, code])).toEqual([[1, 'months-unknown']]);
    expect(codes([move('a', 'b', 9, 6, 12)])).toEqual([[0, 'months-order']]);
  });

  it('tells breaks and circles with their place', () => {
    const months = [6, 6, 6] as const;
    expect(codes([move('a', 'b', ...months), move('c', 'd', ...months)])).toEqual([[1, 'disconnected']]);
    expect(codes([move('b', 'c', ...months)])).toEqual([[0, 'disconnected']]);
    expect(codes([move('b', 'c', ...months)], '')).toEqual([]);
    expect(codes([move('a', 'b', ...months), move('b', 'a', ...months)])).toEqual([[1, 'cycle']]);
    expect(codes([move('a', 'a', ...months)])).toEqual([[0, 'cycle']]);
    expect(codes([undefined, move('b', 'c', ...months)])).toEqual([[0, 'missing-move']]);
    expect(codes([move('a', '', ...months)])).toEqual([[0, 'missing-role']]);
    expect(estimatePath([], 'a', '2026-10-08')).toEqual({ arrivals: [], end: null, problems: [] });
  });

  it('adds up twenty moves of fifty years and no more, within a moment', () => {
    const chain = (count: number, slow: number) =>
      Array.from({ length: count }, (_, index) => move(`r${index}`, `r${index + 1}`, 0, slow / 2, slow));
    const longest = chain(mostMoves, 600);
    expect(cpuTime(() => expect(estimatePath(longest, 'r0', '2026-10-08').end?.likely.months).toBe(6000))).toBeLessThan(
      patience,
    );
    const { end, problems } = estimatePath(chain(mostMoves + 2, 2), 'r0', '2026-10-08');
    expect(problems.map(({ at, code }) => [at, code])).toEqual([[mostMoves, 'too-many-moves']]);
    expect(end).toBeNull();
  });
});
