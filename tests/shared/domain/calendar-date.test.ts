import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareNewestFirst,
  daysBetween,
  formatDate,
  formatPeriod,
  monthsBetween,
} from '../../../shared/domain/calendar-date.ts';
import { firstLine } from '../../../shared/domain/first-line.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar dates', () => {
  it('writes as much as is known', () => {
    expect(formatDate('2024')).toBe('2024');
    expect(formatDate('2024-03')).toBe('March 2024');
    expect(formatDate('2024-03-09')).toBe('9 March 2024');
    expect(formatDate('')).toBe('');
    expect(formatPeriod('2020-01', '')).toBe('January 2020 - Present');
    expect(formatPeriod('', '2020')).toBe('2020');
  });

  it.each([
    ['long', ['2024', 'March 2024', '9 March 2024', 'May 2020 - Present']],
    ['short', ['2024', 'Mar 2024', '9 Mar 2024', 'May 2020 - Present']],
    ['numeric', ['2024', '03/2024', '03/2024', '05/2020 - Present']],
    ['iso', ['2024', '2024-03', '2024-03-09', '2020-05 - Present']],
  ] as const)('writes them as %s where a document asks for it', (format, expected) => {
    const dates = ['2024', '2024-03', '2024-03-09'].map((date) => formatDate(date, format));
    expect([...dates, formatPeriod('2020-05', '', format)]).toEqual(expected);
  });

  it('adds days across months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('adds months, and keeps within a shorter one', () => {
    expect(addMonths('2026-10-08', 18)).toBe('2028-04-08');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const later = addMonths(day, count);
        expect(monthsBetween(day, later)).toBe(count);
        expect(later.slice(8) <= day.slice(8)).toBe(true);
      }),
    );
  });

  it('counts months only between dates that are known to the month', () => {
    expect(monthsBetween('2020-06', '2023-03-31')).toBe(33);
    expect(monthsBetween('2020', '2023-03')).toBeNull();
    expect(monthsBetween('2020-06', '')).toBeNull();
  });

  it('puts what goes on first and what has no date last', () => {
    const order = [
      { start: '', end: '' },
      { start: '2014', end: '2016' },
      { start: '2020-06', end: '' },
      { start: '2023-03', end: '' },
    ];
    expect([...order].sort(compareNewestFirst)).toEqual([order[3], order[2], order[1], order[0]]);
  });
});

describe('firstLine', () => {
  it('takes the first line that says something, without its marks', () => {
    expect(firstLine('\n\n## A *bold* start\nmore')).toBe('A bold start');
    expect(firstLine('- [ ] [call](https://example.org) Bram')).toBe('call Bram');
    expect(firstLine('---')).toBe('---');
    expect(firstLine('x'.repeat(200))).toHaveLength(140);
  });
});
