import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  formatDate,
  formatDayLong,
  formatDayNear,
  formatDayShort,
  formatPeriod,
  formatTime,
  nowWithOffset,
  weekOfYear,
} from '../../../renderer/lib/dates.ts';

describe('days as people read them', () => {
  it('leaves out this year and keeps another', () => {
    expect(formatDayLong('2026-10-08', '2026-11-01')).toBe('Thursday 8 October');
    expect(formatDayLong('2025-10-08', '2026-11-01')).toBe('Wednesday 8 October 2025');
    expect(formatDayShort('2026-10-12', '2026-11-01')).toBe('Mon 12 Oct');
  });

  it('names the days around today', () => {
    expect(formatDayNear('2026-03-01', '2026-02-28')).toBe('Tomorrow');
    expect(formatDayNear('2026-02-28', '2026-02-28')).toBe('Today');
    expect(formatDayNear('2025-12-31', '2026-01-01')).toBe('Yesterday');
  });

  it('says as much of a date as is known', () => {
    expect(formatDate('')).toBe('');
    expect(formatDate('2026')).toBe('2026');
    expect(formatDate('2026-09')).toBe('Sep 2026');
    expect(formatDate('2026-09-08')).toBe('8 Sep 2026');
    expect(formatDate('2026-09-24T23:30:00-05:00')).toBe('24 Sep 2026');
  });

  it('joins two dates into a period', () => {
    expect(formatPeriod('2026-01', '2026-09')).toBe('Jan to Sep 2026');
    expect(formatPeriod('2025-11', '2026-02')).toBe('Nov 2025 to Feb 2026');
    expect(formatPeriod('2024-03', '')).toBe('Since Mar 2024');
    expect(formatPeriod('', '2020')).toBe('Until 2020');
    expect(formatPeriod('', '')).toBe('');
    expect(formatPeriod('2024', '2024')).toBe('2024');
  });
});

describe('counting days', () => {
  it('crosses months, leap days and summer time', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  it('counts weeks as ISO 8601 does', () => {
    expect(weekOfYear('2026-10-08')).toBe(41);
    expect(weekOfYear('2027-01-01')).toBe(53);
    expect(weekOfYear('2024-12-30')).toBe(1);
  });
});

describe('instants', () => {
  it('keeps the hour a person wrote at, with the offset', () => {
    const written = nowWithOffset(new Date(2026, 9, 8, 9, 31, 5));
    expect(written).toMatch(/^2026-10-08T09:31:05[+-]\d{2}:\d{2}$/);
    expect(new Date(written).getTime()).toBe(new Date(2026, 9, 8, 9, 31, 5).getTime());
    expect(formatTime(written)).toBe('09:31');
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
