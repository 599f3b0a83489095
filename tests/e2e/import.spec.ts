/** Bringing what is there already: a table sorted by hand, a resume in another state, and an import thought better of. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { answerDialogs } from './journey.ts';
import type { Cairn } from './launch.ts';
import { openPage } from './pages.ts';

const resume = (issuer: string) =>
  JSON.stringify({ certificates: [{ name: 'Crane operation', date: '2024-05', issuer }] });

async function choose(cairn: Cairn, page: Page, what: 'file' | 'folder', place: string): Promise<void> {
  await openPage(page, 'Import');
  await answerDialogs(cairn, { open: place });
  await page.getByRole('button', { name: `Choose a ${what}` }).click();
}

async function accept(page: Page, button: string, report: RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText(report)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Import something else' }).click();
}

async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('what an import is read as, what it changes, and that it can be stopped', async ({ openJournal }) => {
  const cairn = await openJournal();
  const page = await cairn.page();

  // A table in words of its own: refused, read as what the person says, its columns sorted by hand.
  const table = path.join(cairn.home, 'wer.csv');
  writeFileSync(table, 'Ansprech;Haus\nMarit Vos;Halden Freight\nBram;\n');
  await choose(cairn, page, 'file', table);
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 20_000 });
  await pick(page, 'Read wer.csv as', 'People as CSV');
  await pick(page, 'Field for Ansprech', 'Name');
  await pick(page, 'Field for Haus', 'Organisation');
  await expect(page.getByText('2 of 2 have a field', { exact: false })).toBeVisible();
  await accept(page, 'Import 2 records', /2 records imported from wer\.csv/);

  // Ties in words of their own: who, with whom, how often.
  const ties = path.join(cairn.home, 'wer-mit-wem.csv');
  writeFileSync(ties, 'Wer;Mit wem;Oft\nMarit Vos;Bram;2\nBram;Ilse;5\n');
  await choose(cairn, page, 'file', ties);
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 20_000 });
  await pick(page, 'Read wer-mit-wem.csv as', 'Network as CSV');
  await pick(page, 'Field for Wer', 'From');
  await pick(page, 'Field for Mit wem', 'To');
  await pick(page, 'Field for Oft', 'Weight');
  await expect(page.getByText('3 of 3 have a field; the others are left out.')).toBeVisible();
  // Marit and Bram are in the vault; Ilse and the two ties are new.
  await accept(page, 'Import 3 records', /3 records imported from wer-mit-wem\.csv/);

  // The same certificate, issued by another school now.
  const file = path.join(cairn.home, 'resume.json');
  writeFileSync(file, resume('Port academy'));
  await choose(cairn, page, 'file', file);
  await accept(page, 'Import 1 record', /1 record imported from resume\.json/);
  writeFileSync(file, resume('Port school'));
  await choose(cairn, page, 'file', file);
  await expect(page.getByText('In your vault, not the same')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Port academy')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 0 records' })).toBeDisabled();
  await page.getByRole('radio', { name: 'Take this' }).check({ force: true });
  await accept(page, 'Import 1 record', /1 record imported from resume\.json/);
  await openPage(page, 'Record');
  await page.getByRole('button', { name: /^Certifications/ }).click();
  await expect(page.getByText('Port school').first()).toBeVisible();
  await expect(page.getByText('Port academy')).toHaveCount(0);

  // Thousands of notes, and a change of mind.
  const notes = path.join(cairn.home, 'notes');
  mkdirSync(notes);
  for (let index = 0; index < 9_000; index += 1) writeFileSync(path.join(notes, `${index}.md`), `Note ${index}\n`);
  await choose(cairn, page, 'folder', notes);
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeEnabled({ timeout: 20_000 });
  await expect(page.getByText('What will be made')).toHaveCount(0);
  await openPage(page, 'Journal');
  await expect(page.getByText('Note 1', { exact: true })).toHaveCount(0);
});
