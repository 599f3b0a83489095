import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMeasure, metricChange, roughChange } from '../../../shared/domain/metric.ts';

describe('metricChange', () => {
  it.each([
    [23.4, 18.1, '%', '−5.3 pts'],
    [11, 6, 'days', '−45 %'],
    [null, 14, 'people', 'new'],
    [0, 9, 'operators', '+9'],
    [100, 100, 'h', '+0 %'],
    [5, null, 'h', ''],
  ])('%s to %s %s is %s', (baseline, result, unit, change) => {
    expect(metricChange({ baseline, result, unit })).toBe(change);
  });

  it('points the way the number moved', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        (a, b) => {
          const sign = metricChange({ baseline: a, result: b, unit: 'h' }).charAt(0);
          if (Math.round(((b - a) / a) * 100) < 0) expect(sign).toBe('−');
          else expect(sign).toBe('+');
        },
      ),
    );
  });
});

describe('roughChange', () => {
  it('rounds to a fraction everybody knows', () => {
    expect(roughChange({ baseline: 23.4, result: 18.1 })).toBe('down by about a quarter');
    expect(roughChange({ baseline: 11, result: 6 })).toBe('down by about half');
    expect(roughChange({ baseline: 60, result: 148 })).toBe('at least doubled');
  });

  it('never says a digit of the figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (baseline, result) => {
        expect(roughChange({ baseline, result }) ?? '').not.toMatch(/\d/);
      }),
    );
  });

  it('says nothing where there is nothing to compare', () => {
    expect(roughChange({ baseline: null, result: 5 })).toBeNull();
    expect(roughChange({ baseline: 0, result: 5 })).toBeNull();
  });
});

describe('formatMeasure', () => {
  it('writes money by its currency and the rest with its unit', () => {
    expect(formatMeasure(412_000, { unit: '', currency: 'eur' })).toBe('€412,000');
    expect(formatMeasure(3.1, { unit: '', currency: 'EUR' })).toBe('€3.10');
    expect(formatMeasure(18.1, { unit: '%', currency: '' })).toBe('18.1 %');
    expect(formatMeasure(5, { unit: '', currency: 'two beads' })).toBe('5 two beads');
  });
});
