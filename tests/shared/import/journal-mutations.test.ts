import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importers } from '../../../shared/import/recognise.ts';
import { journals } from '../../builders/journals.ts';
import { expectWholePlan, longestPlan, mutate, mutation, mutationRuns } from '../../builders/mutations.ts';

describe.each(Object.entries(journals))('%s, changed at random', (_name, make) => {
  const fixture = make();
  const formats = importers.map((importer) => importer.name).filter((name) => name !== 'archive');

  test(
    'gives a whole plan or an error, and soon',
    () => {
      const change = fc.record({
        changes: fc.array(fc.tuple(fc.nat(fixture.length - 1), mutation), { minLength: 1, maxLength: 4 }),
        as: fc.constantFrom('', '', '', ...formats),
      });
      fc.assert(
        fc.property(change, ({ changes, as }) => {
          const files = [...fixture];
          for (const [index, one] of changes) {
            const file = files[index];
            if (file !== undefined) files[index] = { ...file, bytes: mutate(file.bytes, one) };
          }
          const start = performance.now();
          expectWholePlan(files, as);
          expect(performance.now() - start).toBeLessThan(longestPlan);
        }),
        { numRuns: mutationRuns },
      );
    },
    mutationRuns > 1000 ? 1_800_000 : 60_000,
  );
});
