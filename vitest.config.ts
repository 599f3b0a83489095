import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** `npm run torture` runs the same tests with the full counts, which take minutes instead of seconds. */
const isTorture = process.env['CAIRN_TORTURE'] !== undefined;

/** Where `npm test` wants the count of this run; absent when vitest is run by hand. */
const countFile = process.env['CAIRN_COUNT_FILE'];

/** Small files that take long. Where nothing is known of earlier runs the largest file comes first, and these last. */
const longest = ['tests/shared/import/mutations.test.ts', 'tests/shared/import/journal-speed.test.ts'];

/** Begins with what takes longest, so that no worker is left with it when the other has ended. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => longest.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    reporters: [
      ['default', { summary: false }],
      ...(countFile === undefined ? [] : [['./scripts/lib/vitest-count.mjs', { file: countFile }] as [string, object]]),
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          // Most files cost more to load than to run, so a worker keeps what it has loaded. No test may replace a module.
          isolate: false,
          maxWorkers: 2,
          setupFiles: ['tests/seed/property-seed.ts'],
          globalSetup: ['tests/seed/print-seed.ts'],
          testTimeout: isTorture ? 1_800_000 : 30_000,
          hookTimeout: isTorture ? 600_000 : 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          environment: 'node',
          include: ['tests/bench/**/*.bench.ts'],
          // Measurements run one after the other, each with the machine for itself.
          fileParallelism: false,
          testTimeout: 1_800_000,
        },
      },
    ],
  },
});
