import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DateIndex } from '../../../electron/journal/date-index.ts';

const dates = fc.array(fc.constantFrom('', '2026', '2026-11', '2026-11-22', '2027-01-05', '2026-11-22T21:30:00.000Z'));
const indexOf = (all: readonly string[]) => {
  const index = new DateIndex();
  all.forEach((date, place) => index.put(String(place), date));
  return index;
};
const datesOf = (rows: readonly { readonly date: string }[]) => rows.map(({ date }) => date);

it('gives the newest or the soonest first, and what has no date before both', () => {
  const index = indexOf(['2026-11-22', '', '2027-01-05', '2026-11']);
  expect(datesOf(index.ordered)).toEqual(['', '2027-01-05', '2026-11', '2026-11-22']);
  expect(datesOf(index.soonest())).toEqual(['', '2026-11-22', '2026-11', '2027-01-05']);
});

it('holds the same records in both orders', () => {
  fc.assert(
    fc.property(dates, (all) => {
      const index = indexOf(all);
      const undated = all.filter((date) => date === '').length;
      expect(datesOf(index.soonest()).slice(0, undated)).toEqual(datesOf(index.ordered).slice(0, undated));
      expect(index.soonest().slice(undated)).toEqual(index.ordered.slice(undated).toReversed());
    }),
  );
});
