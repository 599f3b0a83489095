import { describe, expect, it } from 'vitest';
import { describeLateness, describeToday } from '../../../renderer/features/today/today-line.ts';

describe('describeToday', () => {
  it.each([
    [0, 0, 'Week 41. Nothing is due in the next seven days.'],
    [1, 0, 'Week 41. One thing is due.'],
    [1, 1, 'Week 41. One thing is due, and it is late.'],
    [4, 1, 'Week 41. Four things are due, one of them is late.'],
    [5, 2, 'Week 41. Five things are due, two of them are late.'],
    [3, 3, 'Week 41. Three things are due, all of them late.'],
    [30, 0, 'Week 41. 30 things are due.'],
  ])('says %i due, %i late', (due, late, line) => {
    expect(describeToday(41, due, late)).toBe(line);
  });
});

describe('describeLateness', () => {
  it('counts days', () => {
    expect([1, 3].map(describeLateness)).toEqual(['1 day late', '3 days late']);
  });
});
