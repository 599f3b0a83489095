import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateFormats, formatPeriod } from '../../../shared/domain/calendar-date.ts';
import { readPeriod } from '../../../shared/proof/read-period.ts';

it.each([
  ['January 2020 - Present', '2020-01', '', 'January 2020'],
  ['Jan 2020 – Mar. 2021', '2020-01', '2021-03', 'Jan 2020'],
  ['June 2018 to now', '2018-06', '', 'January 2020'],
  ['01/2020 - 03/2022', '2020-01', '2022-03', '01/2020'],
  ['2014-2016', '2014', '2016', null],
  ['9 March 2024', '2024-03-09', '2024-03-09', 'January 2020'],
  ['March 9, 2024 until today', '2024-03-09', '', 'January 2020'],
  ['2020-01-15 — 2021-02', '2020-01-15', '2021-02', '2020-01'],
  ['May 2019', '2019-05', '2019-05', null],
  ['Planner (2019)', '2019', '2019', null],
])('reads %s', (text, start, end, style) => {
  expect(readPeriod(text)).toMatchObject({ start, end, style });
});

it.each(['', 'Planned 2100 trains', '+44 20 5550 0123', 'room 12019', 'https://example.org/2019/x', 'v2019.1'])(
  'finds no date in “%s”',
  (text) => {
    expect(readPeriod(text)).toBeNull();
  },
);

it('reads every period that an export writes, as far as its format goes', () => {
  const month = fc
    .tuple(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
  const formats = fc.constantFrom(...dateFormats.map((format) => format.value));
  fc.assert(
    fc.property(month, fc.oneof(month, fc.constant('')), formats, (start, end, format) => {
      expect(readPeriod(formatPeriod(start, end, format))).toMatchObject({ start, end });
    }),
  );
});
