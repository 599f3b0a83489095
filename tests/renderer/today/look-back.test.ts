import { describe, expect, it } from 'vitest';
import { excerptOf, nearestTo, yearBefore } from '../../../renderer/features/today/look-back.ts';

describe('yearBefore', () => {
  it('keeps the day, and leads a leap day to the 28th', () => {
    expect(yearBefore('2026-10-08')).toBe('2025-10-08');
    expect(yearBefore('2024-02-29')).toBe('2023-02-28');
  });
});

describe('nearestTo', () => {
  it('takes the row closest to the day, before or after', () => {
    const rows = ['2025-10-11T09:00:00Z', '2025-10-07T09:00:00Z', '2025-10-05T09:00:00Z'].map((date) => ({ date }));
    expect(nearestTo('2025-10-08', rows)?.date).toBe('2025-10-07T09:00:00Z');
    expect(nearestTo('2025-10-08', [])).toBeUndefined();
  });
});

describe('excerptOf', () => {
  it('ends with a whole sentence', () => {
    expect(excerptOf('One is short. Two is a little longer. Three does not fit any more.', 40)).toBe(
      'One is short. Two is a little longer.',
    );
  });

  it('cuts a single endless sentence at a word', () => {
    const excerpt = excerptOf('word '.repeat(200), 60);
    expect(excerpt.length).toBeLessThanOrEqual(61);
    expect(excerpt.endsWith('word…')).toBe(true);
  });
});
