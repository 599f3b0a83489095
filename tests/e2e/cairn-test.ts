/** Playwright's `test` with a home of the test's own: whatever the test does, the app is closed and the home removed. */
import { test as base } from '@playwright/test';
import { expectOpen, unlock } from './journey.ts';
import { launchCairn, makeHome, removeHome, type Cairn } from './launch.ts';
import { copyVault, prepareHome, type PreparedContent } from './prepared-vault.ts';

interface CairnFixtures {
  readonly home: string;
  /** Puts a vault into that home, or into a folder that is named, and returns where it is. */
  readonly makeVault: (content?: PreparedContent, folder?: string) => Promise<string>;
  /** Opens the app with that home. */
  readonly launch: () => Promise<Cairn>;
  /** Makes a vault, opens the app and unlocks it. */
  readonly openJournal: (content?: PreparedContent) => Promise<Cairn>;
}

interface WorkerFixtures {
  readonly preparedHome: (content: PreparedContent) => Promise<string>;
}

async function openPrepared(cairn: Cairn): Promise<void> {
  const page = await cairn.page();
  await unlock(page);
  await expectOpen(page);
}

export const test = base.extend<CairnFixtures, WorkerFixtures>({
  // Playwright reads from the first pattern of a fixture which others it needs.
  preparedHome: [
    async ({}, run) => {
      const homes = new Map<PreparedContent, string>();
      await run(async (content) => {
        const home = homes.get(content) ?? (await prepareHome(content));
        homes.set(content, home);
        return home;
      });
      for (const home of homes.values()) removeHome(home);
    },
    { scope: 'worker' },
  ],
  home: async ({}, run) => {
    const home = makeHome();
    await run(home);
    removeHome(home);
  },
  makeVault: async ({ home, preparedHome }, run) => {
    await run(async (content = 'two lines', folder) => copyVault(await preparedHome(content), home, folder));
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
  openJournal: async ({ makeVault, launch }, run) => {
    await run(async (content) => {
      await makeVault(content);
      const cairn = await launch();
      await openPrepared(cairn);
      return cairn;
    });
  },
});

/**
 * One open journal for all tests of a file, or of the group that calls this: they run in their order, and each begins
 * where the one before has left it. Returns what gives the app to a test.
 */
export function shareJournal(content: PreparedContent = 'two lines'): () => Cairn {
  let shared: Cairn | undefined;
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async ({ preparedHome }) => {
    const home = makeHome();
    copyVault(await preparedHome(content), home);
    shared = await launchCairn({ home });
    await openPrepared(shared);
  });
  test.afterAll(async () => {
    if (shared === undefined) return;
    await shared.close();
    removeHome(shared.home);
  });
  return () => {
    if (shared === undefined) throw new Error('The journal is open within tests alone');
    return shared;
  };
}
