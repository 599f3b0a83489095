/** A lens from the first save to its use: made, exported with, counted, undone and there again after a lock. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { answerDialogs, expectOpen, lock, unlock } from './journey.ts';
import { openPage } from './pages.ts';

const titles = ['Cut the wait at gate four', 'Taught twelve planners SQL', 'Rewrote the yard rules'];

async function writeAchievements(page: Page): Promise<void> {
  await openPage(page, 'Achievements');
  for (const title of titles) {
    await page
      .getByRole('button', { name: 'New', exact: true })
      .or(page.getByRole('button', { name: 'Write an achievement' }))
      .first()
      .click();
    const field = page.getByRole('textbox', { name: 'Title' });
    await expect(field).toHaveValue('');
    await field.fill(title);
    await field.blur();
    await expect(page.getByRole('option', { name: title }).or(page.getByText(title)).first()).toBeVisible();
    await expect(page.getByText(/^Saved \d/).first()).toBeVisible({ timeout: 10_000 });
  }
}

async function chooseLens(page: Page, option: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Lens', exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function expectTold(page: Page, words: string): Promise<void> {
  await openPage(page, 'Achievements');
  await page.getByText(titles[0]!).first().click();
  await expect(page.getByRole('article', { name: 'Achievement' }).getByText(words)).toBeVisible();
}

test('a lens is made, exported with, counted and kept', async ({ openJournal }) => {
  const cairn = await openJournal();
  let page = await cairn.page();
  await writeAchievements(page);

  await openPage(page, 'Export');
  await expect(page.getByText(/^A lens keeps which achievements/)).toBeVisible();
  await page.getByRole('checkbox', { name: titles[2]!, exact: true }).uncheck();
  await chooseLens(page, 'Save as lens…');
  await page.getByRole('textbox', { name: 'Name' }).fill('Planning lead');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Lens', exact: true })).toHaveValue('Planning lead');
  await expect(page.getByRole('button', { name: 'Update lens' })).toHaveCount(0);

  // The advertisement: one term in the document, one only in the achievement that was left out.
  await page.getByRole('button', { name: 'Paste an advertisement' }).click();
  await page.getByRole('textbox', { name: 'Advertisement' }).fill('SQL and SQL. Yard rules, yard rules.');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('1 of 2 terms found')).toBeVisible({ timeout: 10_000 });
  await page.getByRole('button', { name: /^yard rules/i }).click();
  await page.getByRole('button', { name: `Add ${titles[2]!}` }).click();
  await expect(page.getByText('2 of 2 terms found')).toBeVisible({ timeout: 10_000 });
  await page.getByRole('button', { name: 'Back to the lens' }).click();
  await expect(page.getByRole('checkbox', { name: titles[2]!, exact: true })).not.toBeChecked();

  const file = path.join(cairn.home, 'lens.md');
  await answerDialogs(cairn, { save: file });
  await page.getByRole('button', { name: /^Write / }).click();
  await expect(page.getByText(/^Written to /)).toBeVisible({ timeout: 20_000 });
  expect(existsSync(file)).toBe(true);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(titles[0]!);
  expect(text).not.toContain(titles[2]!);
  expect(text).not.toContain('Planning lead');
  await expectTold(page, 'In 1 lens, used in 1 document, last');

  // The use is a step of its own: undoing it leaves the lens as it was.
  await page.getByRole('heading', { name: 'Achievements' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('In 1 lens, in no document yet')).toBeVisible({ timeout: 10_000 });
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('In 1 lens, used in 1 document, last')).toBeVisible({ timeout: 10_000 });

  page = await lock(cairn);
  await unlock(page);
  await expectOpen(page);
  await expectTold(page, 'In 1 lens, used in 1 document, last');
  await openPage(page, 'Export');
  await chooseLens(page, 'Planning lead');
  await expect(page.getByRole('checkbox', { name: titles[0]!, exact: true })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: titles[2]!, exact: true })).not.toBeChecked();
  await expect(page.getByText('1 of 2 terms found')).toBeVisible({ timeout: 10_000 });
});
