/** The first achievement from a fresh start to a file, without a mouse and in less than two minutes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { answerDialogs, expectOpen } from './journey.ts';

const most = { milliseconds: 120_000, steps: 60 };
const line = 'Cut the wait at gate four from 40 to 12 minutes';

/** Goes from field to field until the wanted one has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let step = 0; step < most.steps; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there');
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('a first achievement is recorded and exported by keyboard alone', async ({ launch }) => {
  const cairn = await launch();
  const started = Date.now();
  const page = await cairn.page();
  await press(page, 'Continue');

  // The words that are offered, read from the screen and typed from memory.
  const stones = page.getByRole('list', { name: 'Passphrase' }).getByRole('listitem');
  await expect(stones).toHaveCount(6);
  const words = await stones.allInnerTexts();
  await press(page, 'Make the keys');
  const keyFile = path.join(cairn.home, 'recovery.txt');
  await answerDialogs(cairn, { save: keyFile });
  await page.getByRole('button', { name: 'Save as a file' }).waitFor({ timeout: 30_000 });
  await press(page, 'Save as a file');
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  await tabTo(page, page.getByLabel('I have printed the recovery key or written it down'));
  await page.keyboard.press('Space');
  await press(page, 'Practise the passphrase');
  await tabTo(page, page.getByLabel('Passphrase, from memory', { exact: true }));
  await page.keyboard.type(words.map((word) => word.replace(/[^a-z-]/g, '')).join(' '));
  const groups = /AGE-SECRET-KEY-1([0-9A-Z]+)/.exec(readFileSync(keyFile, 'utf8'))?.[1]?.match(/.{1,5}/g) ?? [];
  for (const field of await page.getByLabel(/^Recovery key, group/).all()) {
    const label = await field.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
    await tabTo(page, field);
    await page.keyboard.type(groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '');
  }
  await page.keyboard.press('Enter');
  await press(page, 'Not now');
  await expectOpen(page);

  await command(page, 'New achievement');
  await tabTo(page, page.getByRole('textbox', { name: 'Title' }));
  await page.keyboard.type(line);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible({ timeout: 10_000 });

  const file = path.join(cairn.home, 'achievements.md');
  await answerDialogs(cairn, { save: file });
  await command(page, 'Export');
  await press(page, 'Write Markdown');
  await expect(page.getByText(/^Written to /)).toBeVisible({ timeout: 20_000 });
  expect(readFileSync(file, 'utf8')).toContain(line);
  const elapsed = Date.now() - started;
  console.log(`A first achievement by keyboard alone: ${(elapsed / 1000).toFixed(0)} s`);
  expect(elapsed).toBeLessThan(most.milliseconds);
});
