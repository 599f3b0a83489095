/** The second folder, end to end: chosen in the dialog, filled by a button, opened by the command line as a vault. */
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './cairn-test.ts';
import { answerDialogs, expectOpen, lock, unlock } from './journey.ts';
import { openPage } from './pages.ts';
import { runCairn } from './prepared-vault.ts';

test('a copy in a second folder is a vault of its own, and its failing is a sentence', async ({
  home,
  makeVault,
  launch,
}) => {
  const vault = await makeVault();
  const folder = path.join(home, 'other disk');
  mkdirSync(folder);
  const cairn = await launch();
  let page = await cairn.page();
  await unlock(page);
  await expectOpen(page);
  await openPage(page, 'Settings');
  await page.getByRole('navigation', { name: 'Sections of the settings' }).getByText('Backup').click();
  const second = page.getByRole('region', { name: 'Second folder' });

  await answerDialogs(cairn, { open: path.join(vault, 'copies') });
  await second.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(second.getByText('Copies cannot go into this folder')).toBeVisible();

  await answerDialogs(cairn, { open: folder });
  await second.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(second.getByText('The newest snapshot and every attachment are there.')).toBeVisible({
    timeout: 20_000,
  });
  const [name = ''] = readdirSync(folder);
  expect(name).toMatch(/^cairn-[0-9a-f-]{36}$/);
  await expect(second.getByText(name)).toBeVisible();
  const check = (): { counts: Record<string, number>; findings: unknown[] } =>
    JSON.parse(
      runCairn(home, ['check', path.join(folder, name), '--json', '--passphrase-file', path.join(home, 'passphrase')]),
    ) as ReturnType<typeof check>;
  expect(check()).toMatchObject({ counts: { documents: 2, snapshots: 1 }, findings: [] });

  // By the keyboard alone.
  const now = page.getByRole('button', { name: 'Back up now' });
  await now.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Its copy is in the second folder.')).toBeVisible({ timeout: 20_000 });
  await expect(now).toBeFocused();
  expect(check().counts['snapshots']).toBe(2);

  // Given up and taken back.
  await second.getByRole('button', { name: 'Stop copying' }).click();
  await expect(second.getByRole('button', { name: 'Choose a folder…' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(second.getByText(folder)).toBeVisible();

  // The disk is away: everything goes on, and it is said.
  renameSync(folder, `${folder} away`);
  await now.click();
  await expect(second.getByText(/^The backup folder cannot be reached: .*Your journal is safe/)).toBeVisible({
    timeout: 20_000,
  });
  await page.getByText('Vault health').click();
  await expect(page.getByText(/^The backup folder cannot be reached: /)).toBeVisible();
  await openPage(page, 'Today');
  const field = page.getByLabel('What happened?');
  await field.fill('Written while the disk was away.');
  await field.press('Enter');
  await expect(field).toHaveValue('', { timeout: 20_000 });
  page = await lock(cairn);
  expect(readdirSync(home)).not.toContain('other disk');

  // It comes back: the copy is made up for after the next unlock.
  renameSync(`${folder} away`, folder);
  await unlock(page);
  await expectOpen(page);
  await expect.poll(() => check().counts['documents'], { timeout: 30_000 }).toBe(3);
});
