/** A goal from its name to the decision of the quarter, and there again after a lock. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './cairn-test.ts';
import { answerDialogs, expectOpen, lock, unlock } from './journey.ts';
import { openPage } from './pages.ts';

test('a goal is written, checked letter by letter, moved on and decided', async ({ home, openJournal }) => {
  const cairn = await openJournal();
  let page = await cairn.page();
  await openPage(page, 'Goals');
  await page.getByRole('button', { name: 'Write a goal' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Lead the slot round');
  await expect(page.getByText('Nothing says yet what exactly you want to reach.')).toBeVisible();

  await page.getByRole('textbox', { name: 'What exactly' }).fill('Lead the quarterly slot round of both depots alone.');
  await page.getByRole('textbox', { name: 'Why it can be done' }).fill('Jonas gives me the chair for two rounds.');
  await page
    .getByRole('textbox', { name: 'Why it matters' })
    .fill('A planning lead settles slots where interests collide.');
  await page.getByRole('button', { name: 'Add a measure' }).click();
  await page.getByRole('textbox', { name: 'What is counted' }).fill('Rounds led alone');
  await page.getByRole('textbox', { name: 'Unit' }).fill('rounds');
  await page.getByRole('textbox', { name: 'At the start' }).fill('0');
  await page.getByRole('textbox', { name: 'At the end' }).fill('4');
  await page.getByRole('textbox', { name: 'Now' }).fill('1');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('Now 1, from 0 to 4 rounds').first()).toBeVisible();
  await page.getByRole('button', { name: 'Edit days and state' }).click();
  const nextYear = new Date().getFullYear() + 1;
  await page.getByRole('textbox', { name: 'Start' }).fill(`${nextYear - 1}-01-15`);
  await page.getByRole('textbox', { name: 'End' }).fill(`${nextYear}-06-30`);
  await page.getByRole('textbox', { name: 'End' }).press('Tab');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'SMART' }).locator('..')).toContainText('5 of 5');

  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('The autumn round is on.');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('The autumn round is on.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep', exact: true })).toHaveCount(0);
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible({ timeout: 10_000 });

  page = await lock(cairn);
  await unlock(page);
  await expectOpen(page);
  await openPage(page, 'Goals');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Lead the slot round');
  await expect(page.getByText('The autumn round is on.')).toBeVisible();

  // Its last day goes into a calendar of one's own.
  const calendar = path.join(home, 'due days.ics');
  await answerDialogs(cairn, { save: calendar });
  await page.keyboard.press('Control+Shift+p');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('Due days');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Write calendar' }).click();
  await expect(page.getByText(/^\d due days? written to due days\.ics\.$/)).toBeVisible();
  expect(readFileSync(calendar, 'utf8')).toContain('Lead the slot round');
});
