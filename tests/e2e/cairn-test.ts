/** Playwright's `test` with a home of the test's own: whatever the test does, the app is closed and the home removed. */
import { test as base } from '@playwright/test';
import { launchCairn, makeHome, removeHome, type Cairn } from './launch.ts';

interface CairnFixtures {
  readonly home: string;
  /** Opens the app with that home. */
  readonly launch: () => Promise<Cairn>;
}

export const test = base.extend<CairnFixtures>({
  // Playwright reads from this pattern that the fixture needs no other.
  home: async ({}, run) => {
    const home = makeHome();
    await run(home);
    removeHome(home);
  },
  launch: async ({ home }, run) => {
    const opened: Cairn[] = [];
    await run(async () => {
      const cairn = await launchCairn({ home });
      opened.push(cairn);
      return cairn;
    });
    for (const cairn of opened) await cairn.close();
  },
});
