import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCompact,
  formatMeasure,
  formatMove,
  formatRate,
  metricChange,
  roughChange,
  sayChange,
} from '../../../shared/domain/metric.ts';

describe('metricChange', () => {
  it.each([
    [23.4, 18.1, '%', '−5.3 pts'],
    [11, 6, 'days', '−45 %'],
    [null, 14, 'people', 'new'],
    [0, 9, 'operators', '+9'],
    [100, 100, 'h', '+0 %'],
    [5, null, 'h', ''],
    [1000, 996, 'h', '−0.4 %'],
    [-4, -2, 'h', '+50 %'],
    [0, 0, 'h', '+0'],
  ])('%s to %s %s is %s', (baseline, result, unit, change) => {
    expect(metricChange({ baseline, result, unit })).toBe(change);
  });

  it('points the way the number moved', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        (a, b) => {
          const change = metricChange({ baseline: a, result: b, unit: 'h' });
          if (change !== '+0 %') expect(change.charAt(0)).toBe(b < a ? '−' : '+');
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

  it('follows the locale', () => {
    expect(formatMeasure(1234.5, { unit: 'km', currency: '' }, 'de')).toBe('1.234,5 km');
    expect(formatMeasure(412_000, { unit: '', currency: 'EUR' }, 'de')).toMatch(/^412\.000\s€$/);
  });

  it('knows no negative zero', () => {
    expect(formatMeasure(-0, { unit: 'h', currency: '' })).toBe('0 h');
  });
});

describe('formatCompact', () => {
  it.each([
    [1_200_000, '', 'EUR', 'EUR 1.2M'],
    [788_000, '', 'EUR', 'EUR 788K'],
    [3400, 'users', '', '3.4K users'],
    [18.1, '%', '', '18.1 %'],
  ])('%s %s%s is %s', (value, unit, currency, short) => {
    expect(formatCompact(value, { unit, currency }).replace(/\s/g, ' ')).toBe(short);
  });
});

describe('a change as one says it', () => {
  it.each([
    [12, 3, 'days', '12 to 3 days', '−75 %'],
    [2, 8, 'depots', '2 to 8 depots', '4x'],
    [23.4, 18.1, '%', '23.4 % to 18.1 %', '−5.3 pts'],
    [0, 9, 'operators', '0 to 9 operators', '+9'],
    [-3, 3, 'points', '-3 to 3 points', '+200 %'],
  ])('from %s to %s %s', (baseline, result, unit, move, change) => {
    const metric = { baseline, result, unit, currency: '' };
    expect(formatMove(baseline, result, metric)).toBe(move);
    expect(sayChange(metric)).toBe(change);
  });

  it('gives a total its rhythm', () => {
    const metric = { what: 'moved', baseline: null, result: 1200, unit: 'lorries', currency: '', period: 'six months' };
    expect(formatRate({ ...metric, source: '', confidentiality: '' })).toBe('200 lorries a month');
    expect(formatRate({ ...metric, period: 'Q3', source: '', confidentiality: '' })).toBe('');
  });

  it('never says NaN, Infinity or undefined, whatever the numbers', () => {
    const any = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
    fc.assert(
      fc.property(any, any, fc.constantFrom('', '%', 'h'), (baseline, result, unit) => {
        const metric = { what: 'x', baseline, result, unit, currency: '', period: 'two weeks', source: '' };
        const told = [metricChange(metric), sayChange(metric), formatRate({ ...metric, confidentiality: '' })];
        expect(told.join(' ')).not.toMatch(/NaN|∞|Infinity|undefined/);
      }),
    );
  });
});
