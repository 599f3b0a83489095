import { expect, test } from 'vitest';
import { normalizeDate } from '../../../shared/import/normalize-date.ts';

test.each([
  ['2023', false, '2023'],
  ['2023-09', false, '2023-09'],
  ['2023-9-28', false, '2023-09-28'],
  ['2023/9', false, '2023-09'],
  ['10/2020', false, '2020-10'],
  ['10/2020-Present', false, '2020-10'],
  ['10/2020-Present', true, ''],
  ['2020/10至今', false, '2020-10'],
  ['至今（9个月）', true, ''],
  ['2015-03（1年6个月）', true, '2015-03'],
  ['2019年5月', false, '2019-05'],
  ['Jan 2020', false, '2020-01'],
  ['January 5, 2020', false, '2020-01-05'],
  ['5th March 2019', false, '2019-03-05'],
  ['März 2018', false, '2018-03'],
  ['septembre 2017', false, '2017-09'],
  ['24.12.2020', false, '2020-12-24'],
  ['12/24/2020', false, '2020-12-24'],
  ['2014-06-29T00:00:00.000Z', false, '2014-06-29'],
  ['Present', true, ''],
])('%s (end: %s) is read as %s', (text, isEnd, expected) => {
  expect(normalizeDate(text, isEnd)?.date).toBe(expected);
});

test.each(['03/04/2020', '2013-12-021', '2020-13', 'soon', 'Present', 'May the fourth', '2019 - 2021', ' '])(
  '%s is not guessed',
  (text) => {
    expect(normalizeDate(text, false)).toBeNull();
  },
);
