/** Hits come newest first, in whatever order their records were written and whenever the index was made. */
import { describe, expect, test } from 'vitest';
import { createJournal, newId, unwrap, type OpenJournal } from './open-journal.ts';

/** Days as an import brings them, in the order of names of files; several entries share one. */
const days = Array.from({ length: 60 }, (_, index) => `2024-01-${String(((index * 7) % 20) + 1).padStart(2, '0')}`);

async function writeEntries({ journal }: OpenJournal): Promise<void> {
  const changes = days.map((day, index) => ({
    kind: 'journal-entry',
    id: newId(),
    base: null,
    fields: { writtenAt: `${day}T12:00:00.000Z`, title: `number ${index}`, body: 'at the depot' },
  }));
  unwrap(await journal.apply({ label: 'Import', changes, merge: false }));
}

async function titlesFound({ journal }: OpenJournal): Promise<string[]> {
  const hits = await journal.search('depot', '', days.length);
  return hits.map((hit) => hit.title);
}

/** Of one day, what was written last comes first. */
const newestFirst = days
  .map((day, index) => ({ day, index }))
  .sort((a, b) => (a.day === b.day ? b.index - a.index : a.day < b.day ? 1 : -1))
  .map(({ index }) => `number ${index}`);

describe('hits in the text', () => {
  test('of records written together, into an index that is there', async () => {
    const open = await createJournal();
    expect(await titlesFound(open)).toEqual([]);
    await writeEntries(open);
    expect(await titlesFound(open)).toEqual(newestFirst);
  });

  test('of records that were there before the index', async () => {
    const open = await createJournal();
    await writeEntries(open);
    expect(await titlesFound(open)).toEqual(newestFirst);
  });
});
