/** What a person does to an entry besides writing it: pictures, other days, taking it back. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { shareJournal, test } from './cairn-test.ts';
import { answerDialogs, expectOpen, lock, unlock } from './journey.ts';
import { openPage } from './pages.ts';

/** One white pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);

async function chooseInMenu(page: Page, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'More about this entry' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const journal = shareJournal();

test('a picture and a file stay with their entry through a lock', async ({ home }) => {
  const cairn = journal();
  let page = await cairn.page();
  await openPage(page, 'Journal');
  await page.getByText('The second line kept by the command line.').first().click();
  for (const [name, bytes] of [
    ['whiteboard.png', picture],
    ['notes.txt', Buffer.from('Agreed with the harbour office.')],
  ] as const) {
    const file = path.join(home, name);
    writeFileSync(file, bytes);
    await answerDialogs(cairn, { open: file });
    await chooseInMenu(page, 'Attach a file');
    await expect(page.getByRole('list', { name: 'Attached files' })).toContainText(name);
  }
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible({ timeout: 10_000 });

  page = await lock(cairn);
  await unlock(page);
  await expectOpen(page);
  await openPage(page, 'Journal');
  await page.getByText('The second line kept by the command line.').first().click();
  await expect(page.getByRole('list', { name: 'Attached files' }).getByRole('listitem')).toHaveCount(2);
  const shown = page.getByRole('img', { name: 'whiteboard.png' }).first();
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);
});

test('a deleted entry comes back with Undo, and other days are one step away', async () => {
  const page = await journal().page();
  await openPage(page, 'Journal');
  const entries = page.getByRole('list', { name: 'Entries' });
  await entries.getByText('The first line kept by the command line.').click();
  await chooseInMenu(page, 'Delete entry');
  await expect(entries.getByText('The first line kept by the command line.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entries.getByText('The first line kept by the command line.')).toHaveCount(1);

  // A day of long ago, written down now.
  await entries.getByText('The first line kept by the command line.').click();
  await page.locator('button[aria-expanded]', { hasText: /\d:\d\d/ }).click();
  await page.getByLabel('Written', { exact: true }).fill('2024-02-29T09:30');
  await page.getByLabel('Written', { exact: true }).press('Enter');
  await expect(entries.getByText(/29 February 2024|February 29, 2024/)).toBeVisible();
  await chooseInMenu(page, /^Next day/);
  await expect(page.getByRole('textbox', { name: 'Entry' })).toContainText('The second line');
  await chooseInMenu(page, /^Previous day/);
  await expect(page.getByRole('textbox', { name: 'Entry' })).toContainText('The first line');
});

test('damaged preferences cost their settings, never the journal', async ({ home, makeVault, launch }) => {
  const vault = await makeVault();
  writeFileSync(path.join(home, 'user-data', 'config.json'), '{"vaults": [{"path": "/nowh');
  const cairn = await launch();
  const page = await cairn.page();
  await answerDialogs(cairn, { open: vault });
  await page.getByRole('button', { name: /open (a|an existing|another) vault/i }).click();
  await unlock(page);
  await expectOpen(page);
  await openPage(page, 'Journal');
  await expect(page.getByText('The second line kept by the command line.').first()).toBeVisible();
});
