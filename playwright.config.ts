import { defineConfig } from '@playwright/test';

/** Tests that need a window. `npm test` and `npm run pictures` set up the display and CAIRN_ELECTRON_PATH before. */
export default defineConfig({
  // Two apps at a time, each with a home of its own. No test measures time but as a generous bound.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // Of a test, and of what it waits for: with both processors of a slow machine taken.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results/windows',
  // The JSON file is named by PLAYWRIGHT_JSON_OUTPUT_FILE; without it the report would fill the terminal.
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? [] : [['json'] as ['json']])],
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts' },
    { name: 'pictures', testDir: 'tests/pictures', testMatch: '**/*.spec.ts', timeout: 600_000 },
  ],
});
