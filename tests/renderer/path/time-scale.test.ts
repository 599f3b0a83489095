import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../shared/domain/calendar-date.ts';
import { estimatePath } from '../../../shared/path/path-time.ts';
import {
  markQuarters,
  markYears,
  monthsOf,
  placeArrival,
  placeMonths,
  sliceDensity,
  spanTime,
} from '../../../renderer/features/path/time-scale.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const arriveAfter = (fast: number, likely: number, slow: number, start = '2027-01-01') => {
  const { end } = estimatePath([{ from: 'a', to: 'b', months: { fast, likely, slow } }], 'a', start);
  if (end === null) throw new Error('no arrival');
  return end;
};

describe('the line of time', () => {
  it('counts months, with days as parts of them', () => {
    expect(monthsOf('2027')).toBe(2027 * 12);
    expect(monthsOf('2027-03')).toBe(2027 * 12 + 2);
    expect(monthsOf('2027-03-01')).toBe(2027 * 12 + 2);
    expect(monthsOf('2027-03-31')).toBeLessThan(monthsOf('2027-04'));
  });

  it('goes from the earliest to a quarter after the latest, and is a year long at least', () => {
    expect(spanTime(['2027-02-01', '2026-11-01'], [{ months: monthsOf('2028-05') }])).toEqual({
      from: monthsOf('2026-11'),
      to: monthsOf('2028-07'),
    });
    expect(spanTime(['2026-11-01'], [])).toEqual({ from: monthsOf('2026-11'), to: monthsOf('2028-01') });
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), (days) => {
        const span = spanTime(days, []);
        const places = [...days].sort().map((one) => placeMonths(monthsOf(one), span));
        expect(places[0]).toBe(0);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
          expect(place).toBeLessThan(1);
        }
      }),
    );
  });

  it('is marked at the beginnings of years and quarters, at a dozen years at the most', () => {
    const span = { from: monthsOf('2026-11'), to: monthsOf('2028-04') };
    expect(markYears(span).map((mark) => mark.label)).toEqual(['2027', '2028']);
    expect(markYears(span)[0]?.at).toBeCloseTo(2 / 17, 9);
    expect(markQuarters(span).map((mark) => mark.label)).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q1']);
    const long = { from: monthsOf('2026-11'), to: monthsOf('2096-11') };
    expect(markYears(long).map((mark) => mark.label)).toEqual(['2030', '2040', '2050', '2060', '2070', '2080', '2090']);
    expect(markYears({ from: monthsOf('2026'), to: monthsOf('3526') }).length).toBeLessThanOrEqual(12);
  });
});

describe('a band', () => {
  it('lies where its months lie, counted from the start', () => {
    const arrival = arriveAfter(8, 14, 26);
    const span = { from: monthsOf('2027-01'), to: monthsOf('2030-01') };
    const { from, likely, to } = placeArrival(arrival, '2027-01-01', span);
    expect([from, likely, to].map((share) => Math.round(share * 36))).toEqual([
      arrival.earliest.months,
      arrival.likely.months,
      arrival.late.months,
    ]);
    // The month that is named is the month at which it is drawn.
    const drawn = addMonths('2027-01-01', Math.round(likely * 36)).slice(0, 7);
    expect(drawn).toBe(arrival.likely.month);
  });

  it('is darkest in the middle, and is made of parts that leave nothing out', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)), (months) => {
        const [fast, likely, slow] = [...months].sort((a, b) => a - b) as [number, number, number];
        const arrival = arriveAfter(fast, likely, slow);
        const slices = sliceDensity(arrival, 20);
        expect(slices.length).toBeLessThanOrEqual(20);
        expect(slices[0]?.from).toBe(0);
        expect(slices.at(-1)?.to).toBe(1);
        for (const [index, slice] of slices.entries()) expect(slice.from).toBe(slices[index - 1]?.to ?? 0);
        expect(Math.max(...slices.map((slice) => slice.weight))).toBe(1);
        expect(Math.min(...slices.map((slice) => slice.weight))).toBeGreaterThan(0);
      }),
    );
    const weights = sliceDensity(arriveAfter(0, 12, 24)).map((slice) => slice.weight);
    const middle = weights.indexOf(1);
    expect([...weights.slice(0, middle)].sort((a, b) => a - b)).toEqual(weights.slice(0, middle));
    expect([...weights.slice(middle)].sort((a, b) => b - a)).toEqual(weights.slice(middle));
  });

  it('is one dark part where the months are certain', () => {
    expect(sliceDensity(arriveAfter(7, 7, 7))).toEqual([{ from: 0, to: 1, weight: 1 }]);
  });
});
