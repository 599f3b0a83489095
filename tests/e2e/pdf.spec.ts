/** A PDF from the window: its pages are shown before it is written, and another program reads what was written. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './cairn-test.ts';
import { answerDialogs } from './journey.ts';
import { openPage } from './pages.ts';

test('shows the pages of a PDF and writes them', async ({ openJournal }) => {
  test.skip(spawnSync('pdftotext', ['-v']).status !== 0, 'pdftotext is not installed');
  const cairn = await openJournal('sample');
  const page = await cairn.page();
  await openPage(page, 'Export');
  const choose = async (label: string, option: string) => {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  await choose('Document', 'Resume');
  await choose('Format', 'PDF');

  const first = page.getByRole('img', { name: /^Page 1 of \d/ });
  await expect(first).toBeVisible({ timeout: 90_000 });
  expect(await first.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
  const pageCount = await page.getByRole('img', { name: /^Page \d/ }).count();
  const drawn = await first.getAttribute('src');
  await choose('Theme', 'Compact');
  await expect(first).not.toHaveAttribute('src', drawn ?? '', { timeout: 30_000 });
  await choose('Theme', 'Plain');
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
