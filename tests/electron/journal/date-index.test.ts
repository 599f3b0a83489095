import { expect, it } from 'vitest';
import { DateIndex } from '../../../electron/journal/date-index.ts';
import { listSchema } from '../../../shared/ipc/vault-requests.ts';
import { createJournal, unwrap } from './open-journal.ts';

const indexOf = (all: readonly string[]) => {
  const index = new DateIndex();
  all.forEach((date, place) => index.put(String(place), date));
  return index;
};
const datesOf = (rows: readonly { readonly date: string }[]) => rows.map(({ date }) => date);

it('gives the newest first, and what has no date before it', () => {
  const index = indexOf(['2026-11-22', '', '2027-01-05', '2026-11']);
  expect(datesOf(index.ordered)).toEqual(['', '2027-01-05', '2026-11', '2026-11-22']);
});

it('gives the soonest first, and what has no date after all others', () => {
  const index = indexOf(['2026-11-22', '', '2027-01-05', '2026-11']);
  expect(datesOf(index.soonest())).toEqual(['2026-11-22', '2026-11', '2027-01-05', '']);
});

it('lists the goals of the sample by their ends, and the one without an end last', async () => {
  const { journal } = await createJournal(true);
  const request = listSchema.parse({ kind: 'goal', where: { state: 'open' }, order: 'soonest' });
  const { rows } = unwrap(journal.list(request));
  const ends = rows.map(({ extra }) => extra['dueOn']);
  expect(ends.at(-1)).toBe('');
  expect(ends.slice(0, -1)).toEqual(ends.slice(0, -1).toSorted());
});
