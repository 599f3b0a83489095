import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../renderer/lib/dates.ts';
import { parseDateText } from '../../../renderer/records/parse-date-text.ts';

describe('parseDateText', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['2024', '2024'],
    ['2024-03', '2024-03'],
    ['2024-3', '2024-03'],
    ['2024-03-09', '2024-03-09'],
    ['2024/3/9', '2024-03-09'],
    ['Mar 2024', '2024-03'],
    ['march 2024', '2024-03'],
    ['Sept 2024', '2024-09'],
    ['03/2024', '2024-03'],
    ['14 Mar 2024', '2024-03-14'],
    ['14. März 2024', null],
    ['March 14, 2024', '2024-03-14'],
    ['1st May 2024', '2024-05-01'],
    ['9.3.2024', '2024-03-09'],
    ['29 Feb 2024', '2024-02-29'],
    ['29 Feb 2023', null],
    ['31 Apr 2024', null],
    ['2024-13', null],
    ['3/4/2024', null],
    ['soon', null],
    ['Ma 2024', null],
    ['24', null],
    ['0024', null],
  ])('reads %j as %j', (typed, expected) => {
    expect(parseDateText(typed)).toBe(expected);
  });

  it('reads back what a date is shown as', () => {
    const days = fc.date({ min: new Date('1900-01-02'), max: new Date('2999-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const date = day.toISOString().slice(0, length);
        expect(parseDateText(formatDate(date))).toBe(date);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const date = parseDateText(typed);
        expect(date === null || date === '' || /^\d{4}(-\d{2}){0,2}$/.test(date)).toBe(true);
      }),
    );
  });
});
