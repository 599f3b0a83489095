/** A resume read back as a parser would: after writing it, and on demand. */
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { answerDialogs } from './journey.ts';
import { openPage } from './pages.ts';

async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('the proof of a resume, in both formats', async ({ openJournal }) => {
  const cairn = await openJournal('sample');
  const page = await cairn.page();
  await openPage(page, 'Export');
  await expect(page.getByRole('heading', { name: 'What a parser reads' })).toHaveCount(0);
  await pick(page, 'Document', 'Resume');
  await pick(page, 'Format', 'DOCX');
  await page.getByRole('button', { name: 'Read it back' }).click();
  await expect(page.getByText(/of 100, advisory: each employer configures its own system/)).toBeVisible({
    timeout: 60_000,
  });

  await pick(page, 'Format', 'PDF');
  await answerDialogs(cairn, { save: path.join(cairn.home, 'resume.pdf') });
  await page.getByRole('button', { name: /^Write / }).click();
  const show = page.getByRole('button', { name: 'Show what was read' });
  await expect(show).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(/^All \d+ fields of your record were found\.$/)).toBeVisible();

  await show.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What a parser reads' });
  await expect(dialog.getByText('No tables.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Checklist' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('cell', { name: 'sarah.lindgren@example.org' })).toHaveCount(2);
  await page.keyboard.press('ArrowRight');
  await expect(dialog.locator('pre')).toContainText('Work Experience');
  expect((await new AxeBuilder({ page }).include('[role="dialog"]').setLegacyMode().analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(show).toBeFocused();
});
