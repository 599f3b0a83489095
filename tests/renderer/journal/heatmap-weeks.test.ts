import { describe, expect, it } from 'vitest';
import { heatOf, layoutWeeks, mondayOf } from '../../../renderer/components/heatmap-weeks.ts';

describe('layoutWeeks', () => {
  it('puts Monday first and leaves the days after the last one empty', () => {
    const { weeks } = layoutWeeks('2026-10-08', 3);
    expect(weeks).toHaveLength(3);
    expect(weeks[0]?.[0]).toBe('2026-09-21');
    expect(weeks[2]).toEqual(['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '', '', '']);
  });

  it('is not shifted by summer time', () => {
    const days = layoutWeeks('2026-11-01', 20).weeks.flat();
    expect(new Set(days).size).toBe(140);
  });

  it('names months where they begin, never so close that they touch', () => {
    const { months } = layoutWeeks('2026-10-08', 20);
    expect(months.map((month) => month.day.slice(0, 7))).toEqual([
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
    for (let i = 1; i < months.length; i += 1) {
      expect((months[i]?.column ?? 0) - (months[i - 1]?.column ?? 0)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('mondayOf', () => {
  it('keeps a Monday and leads a Sunday back', () => {
    expect(mondayOf('2026-10-05')).toBe('2026-10-05');
    expect(mondayOf('2026-10-11')).toBe('2026-10-05');
  });
});

describe('heatOf', () => {
  it('grows with the words', () => {
    expect([0, 1, 60, 200, 900].map(heatOf)).toEqual([0, 1, 2, 3, 4]);
  });
});
