/** What is left in memory two seconds after locking: nothing that was written or typed. Check C35. */
import { expect } from '@playwright/test';
import { test } from './cairn-test.ts';
import { createVault, lock, passphrase, unlock } from './journey.ts';
import { findInMemory, isInMemory, processTree } from './process-memory.ts';

const canary = 'hgfdsapoiu6159qw';

test('[C35] two seconds after the lock no process holds a note or the passphrase', async ({ launch }) => {
  const cairn = await launch();
  await createVault(cairn, { firstLine: `A sentence about ${canary} and its figures.` });
  // Proof that the search sees what is there.
  expect(isInMemory(processTree(cairn.pid), [canary])).toBe(true);

  await lock(cairn);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(findInMemory(processTree(cairn.pid), [canary, passphrase])).toEqual([]);
});

test('[C36] wrong passphrases leave nothing behind in the main process', async ({ makeVault, launch }) => {
  await makeVault('nothing, at full cost');
  const cairn = await launch();
  const page = await cairn.page();
  const wrong = 'trewqlkjhg not the passphrase 2846';
  await unlock(page, wrong);
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 20_000 });
  await page.waitForTimeout(500);
  expect(findInMemory([cairn.pid], [wrong])).toEqual([]);
});
