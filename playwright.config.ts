import { defineConfig } from '@playwright/test';

/** Tests that need a window. `npm test` and `npm run pictures` set up the display and CAIRN_ELECTRON_PATH before. */
export default defineConfig({
  // One app at a time: the tests measure, lock and kill it.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  outputDir: 'test-results/windows',
  // The JSON file is named by PLAYWRIGHT_JSON_OUTPUT_FILE; without it the report would fill the terminal.
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? [] : [['json'] as ['json']])],
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts' },
    { name: 'pictures', testDir: 'tests/pictures', testMatch: '**/*.spec.ts', timeout: 600_000 },
  ],
});
