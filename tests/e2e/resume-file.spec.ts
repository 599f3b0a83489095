/** A resume as a file: read back as a parser would, shown page by page before it is written, and read by another program. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { shareJournal, test } from './cairn-test.ts';
import { answerDialogs } from './journey.ts';
import { openPage } from './pages.ts';

const journal = shareJournal('sample');

async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('the proof of a resume, in both formats', async () => {
  const cairn = journal();
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

test('shows the pages of a PDF and writes them', async () => {
  test.skip(spawnSync('pdftotext', ['-v']).status !== 0, 'pdftotext is not installed');
  const cairn = journal();
  const page = await cairn.page();
  await openPage(page, 'Export');
  await pick(page, 'Document', 'Resume');
  await pick(page, 'Format', 'PDF');

  const first = page.getByRole('img', { name: /^Page 1 of \d/ });
  await expect(first).toBeVisible({ timeout: 90_000 });
  expect(await first.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
  const pageCount = await page.getByRole('img', { name: /^Page \d/ }).count();
  const drawn = await first.getAttribute('src');
  await pick(page, 'Theme', 'Compact');
  await expect(first).not.toHaveAttribute('src', drawn ?? '', { timeout: 30_000 });
  await pick(page, 'Theme', 'Plain');
  await expect(page.getByRole('img', { name: /^Page \d/ })).toHaveCount(pageCount, { timeout: 30_000 });

  const file = path.join(cairn.home, 'resume.pdf');
  await answerDialogs(cairn, { save: file });
  await page.getByRole('button', { name: 'Write PDF' }).click();
  await expect(page.getByText(/^Written to /)).toBeVisible({ timeout: 60_000 });
  expect(readFileSync(file).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  expect(text.match(/\f/g)).toHaveLength(pageCount);
  const order = ['Summary', 'Work Experience', 'Education', 'Skills'].map((heading) => text.indexOf(`\n${heading}\n`));
  expect(order.every((place) => place > 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
