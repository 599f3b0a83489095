/** C54: every format that can be imported, changed at random. */
import { describe, expect, test } from 'vitest';
import { importers } from '../../../shared/import/recognise.ts';
import { importFixtures } from '../../builders/import-fixtures.ts';
import { expectWholePlan, mutationTimeout, readMutations } from '../../builders/mutations.ts';

const fixtures = await importFixtures();
const names = importers.map((importer) => importer.name);

test('every importer has something to be tried with', () => {
  expect(Object.keys(fixtures).sort()).toEqual([...names].sort());
});

describe.each(Object.entries(fixtures))('%s, changed at random', (name, own) => {
  test(
    '[C54] gives a whole plan or an error, and soon',
    async () => {
      // Recognised by its content, half the time; else read by its own importer or by any other.
      const readers = ['', '', '', '', name, name, name];
      await readMutations(name, own, (files, pick) => {
        expectWholePlan(files, readers[pick % 8] ?? names[pick % names.length] ?? '');
      });
    },
    mutationTimeout,
  );
});
