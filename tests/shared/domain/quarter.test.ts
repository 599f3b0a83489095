import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/calendar-date.ts';
import { firstDayOfQuarter, isQuarter, nextQuarter, quarterOf } from '../../../shared/domain/quarter.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('quarters', () => {
  it('are named by year and number', () => {
    expect(quarterOf('2026-03-31')).toBe('2026-Q1');
    expect(quarterOf('2026-04-01')).toBe('2026-Q2');
    expect(firstDayOfQuarter('2026-Q4')).toBe('2026-10-01');
    expect(nextQuarter('2026-Q4')).toBe('2027-Q1');
    expect(['2026-Q1', '2026-Q5', '26-Q1', '2026-q1', ''].map(isQuarter)).toEqual([true, false, false, false, false]);
    expect(() => firstDayOfQuarter('soon')).toThrow('soon');
  });

  it('follow each other without a gap, and each day lies in one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const quarter = quarterOf(day);
        const first = firstDayOfQuarter(quarter);
        const next = firstDayOfQuarter(nextQuarter(quarter));
        expect(first <= day && day < next).toBe(true);
        expect(quarterOf(addDays(next, -1))).toBe(quarter);
        expect(quarterOf(next)).toBe(nextQuarter(quarter));
      }),
    );
  });
});
