import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  metricDelta,
  metricMultiple,
  metricRate,
  percentChange,
  rangeAround,
} from '../../../shared/domain/metric-change.ts';

/** As a person types them. */
const amount = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([units, scale]) => Number(`${String(units)}e-${String(scale)}`));
const plain = (baseline: number | null, result: number | null) => ({ baseline, result, unit: '', period: '' });

describe('percentChange', () => {
  it.each([
    [12, 3, -75],
    [23.4, 18.1, -23],
    [11, 6, -45],
    [1000, 1004, 0.4],
    [-100, -50, 50],
    [-50, -100, -100],
    [-50, 50, 200],
    [7, 7, 0],
    [0, 7, null],
    [null, 7, null],
    [7, null, null],
  ])('from %s to %s is %s', (baseline, result, percent) => {
    expect(percentChange({ baseline, result })).toBe(percent);
  });

  it('grows with the result, and has the sign of the difference', () => {
    fc.assert(
      fc.property(amount, amount, amount, (baseline, one, other) => {
        fc.pre(baseline !== 0);
        const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
        const [low, high] = [percentChange({ baseline, result: lower }), percentChange({ baseline, result: upper })];
        expect(low).not.toBeNull();
        expect(low ?? 0).toBeLessThanOrEqual(high ?? 0);
        if (low !== 0) expect(Math.sign(low ?? 0)).toBe(Math.sign(metricDelta({ baseline, result: lower }) ?? 0));
      }),
    );
  });
});

describe('metricMultiple', () => {
  it.each([
    [1, 4, 4],
    [60, 148, 2.5],
    [3, 100, 33],
    [5, 9, null],
    [0, 9, null],
    [-2, 9, null],
    [9, -2, null],
  ])('from %s to %s is %s times', (baseline, result, times) => {
    expect(metricMultiple(plain(baseline, result))).toBe(times);
  });

  it('says nothing of shares', () => {
    expect(metricMultiple({ baseline: 10, result: 40, unit: '%' })).toBeNull();
  });
});

describe('metricRate', () => {
  it.each([
    [1200, 'six months', { value: 200, per: 'month' }],
    [1200, 'in 6 months', { value: 200, per: 'month' }],
    [7, '2 weeks', { value: 3.5, per: 'week' }],
    [100, 'three years', { value: 33, per: 'year' }],
    [100, 'a year', null],
    [100, 'Q3', null],
    [100, '0 months', null],
    [100, '', null],
  ])('%s over "%s" is %o', (result, period, rate) => {
    expect(metricRate({ ...plain(null, result), period })).toEqual(rate);
  });

  it('is for totals only', () => {
    expect(metricRate({ ...plain(5, 10), period: 'two months' })).toBeNull();
    expect(metricRate({ ...plain(null, 10), unit: '%', period: 'two months' })).toBeNull();
  });
});

describe('rangeAround', () => {
  it.each([
    [412_000, 200_000, 500_000],
    [6, 5, 10],
    [10, 10, 20],
    [0.4, 0, 1],
    [0, 0, 1],
    [-6, -10, -5],
  ])('%s lies in %s to %s', (value, from, to) => {
    expect(rangeAround(value)).toEqual({ from, to });
  });

  it('holds the value, is never a point, and at most a factor of 2.5 wide', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const { from, to } = rangeAround(value);
        expect(from).toBeLessThanOrEqual(value);
        expect(to).toBeGreaterThanOrEqual(value);
        expect(to).toBeGreaterThan(from);
        if (from >= 1) expect(to / from).toBeLessThanOrEqual(2.5 + 1e-9);
      }),
    );
  });
});
