/** What goes wrong is told as a sentence: what happened, what is safe, what to do. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './cairn-test.ts';
import { expectOpen, unlock } from './journey.ts';
import { launchCairn } from './launch.ts';
import { openPage } from './pages.ts';

test('a wrong passphrase and a damaged key file are two sentences', async ({ makeVault, launch }) => {
  const vault = await makeVault();
  const cairn = await launch();
  const page = await cairn.page();
  await unlock(page, 'another set of words entirely');
  await expect(page.getByText('That passphrase does not open this vault')).toBeVisible({ timeout: 20_000 });
  for (const name of readdirSync(path.join(vault, 'keys'))) {
    writeFileSync(path.join(vault, 'keys', name), 'not an age file at all');
  }
  await unlock(page);
  await expect(page.getByText('This vault is damaged')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('That passphrase does not open this vault')).toBeHidden();
});

test('a missing folder is said, and never becomes a new vault', async ({ home, makeVault, launch }) => {
  const vault = await makeVault();
  execFileSync('mv', [vault, `${vault}.elsewhere`]);
  const cairn = await launch();
  const page = await cairn.page();
  await expect(page.getByText(/not (here|there|found)|cannot be found|is missing|no vault/i).first()).toBeVisible();
  expect(readdirSync(home)).not.toContain(path.basename(vault));
});

test('a damaged snapshot is named, and the journal opens from what is left', async ({ makeVault, launch }) => {
  const vault = await makeVault();
  const snapshots = readdirSync(path.join(vault, 'snap')).sort();
  const newest = path.join(vault, 'snap', snapshots.at(-1) ?? '');
  const bytes = readFileSync(newest);
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 0xff;
  writeFileSync(newest, bytes);
  const cairn = await launch();
  const page = await cairn.page();
  await unlock(page);
  await expectOpen(page);
  await openPage(page, 'Journal');
  await expect(page.getByText('The second line kept by the command line.').first()).toBeVisible();
  await openPage(page, 'Settings');
  await page.getByText('Vault health').click();
  await expect(page.getByText(/is damaged\. An older snapshot and the log were used/)).toBeVisible({
    timeout: 20_000,
  });
});

test('a full disk is said; what was saved stays, and saving goes on once there is room', async ({
  home,
  makeVault,
}) => {
  const disk = path.join(home, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    test.skip(true, 'mounting a small disk needs root');
  }
  try {
    await makeVault('two lines', path.join(disk, 'Small.cairn'));
    const cairn = await launchCairn({ home });
    try {
      const page = await cairn.page();
      await unlock(page);
      await expectOpen(page);
      fill(path.join(disk, 'filler'));
      await openPage(page, 'Today');
      const field = page.getByLabel('What happened?');
      await field.fill('This line must not be lost.');
      await field.press('Enter');
      await expect(page.getByText(/disk is full/i).first()).toBeVisible({ timeout: 20_000 });
      await expect(field).toHaveValue('This line must not be lost.');
      execFileSync('rm', [path.join(disk, 'filler')]);
      await field.press('Enter');
      await expect(field).toHaveValue('', { timeout: 20_000 });
      await openPage(page, 'Journal');
      await expect(page.getByText('This line must not be lost.').first()).toBeVisible();
      await expect(page.getByText('The first line kept by the command line.').first()).toBeVisible();
    } finally {
      await cairn.close();
    }
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});

/** Writes until the disk refuses, so that not one block is left. */
function fill(file: string): void {
  for (const size of [65_536, 4_096, 512]) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch (error) {
      expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
    }
  }
  expect(statSync(file).size).toBeGreaterThan(0);
}
