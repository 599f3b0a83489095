/** The main job from a fresh start: write, achieve, import a stranger's resume, export, lock, come back, undo. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { answerDialogs, createVault, expectOpen, lock, unlock } from './journey.ts';
import type { Cairn } from './launch.ts';
import { openPage } from './pages.ts';

const sentence = 'Cut the wait at gate four from 40 to 12 minutes.';

const resume = {
  basics: { name: 'Ines Okafor', label: 'Terminal planner', email: 'ines@example.org' },
  work: [
    {
      name: 'Delta Terminal',
      position: 'Planner',
      startDate: '2021-03',
      highlights: ['Moved night loading to two gates.', 'Wrote the yard rules that three shifts follow.'],
    },
  ],
  education: [{ institution: 'Hanze University', area: 'Logistics', studyType: 'BSc', endDate: '2020' }],
};

async function writeEntry(page: Page): Promise<void> {
  await openPage(page, 'Journal');
  await page
    .getByRole('button', { name: 'New', exact: true })
    .or(page.getByRole('button', { name: /write/i }))
    .first()
    .click();
  const editor = page.getByRole('textbox', { name: 'Entry' });
  await editor.click();
  await page.keyboard.type(sentence);
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible({ timeout: 10_000 });
}

async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function exportAs(cairn: Cairn, page: Page, format: string, file: string): Promise<string> {
  await pick(page, 'Format', format);
  await answerDialogs(cairn, { save: file });
  await page.getByRole('button', { name: /^Write / }).click();
  await expect(page.getByText(/^Written to /)).toBeVisible({ timeout: 20_000 });
  expect(existsSync(file)).toBe(true);
  return readFileSync(file, 'utf8');
}

test('first run to documents and back', async ({ launch }) => {
  const cairn = await launch();
  await createVault(cairn, { firstLine: 'A first line about today.' });
  let page = await cairn.page();

  await writeEntry(page);
  await page.getByRole('textbox', { name: 'Entry' }).click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'an achievement' }).click();
  await openPage(page, 'Achievements');
  await expect(
    page
      .getByText(sentence)
      .or(page.getByText(sentence.slice(0, -1)))
      .first(),
  ).toBeVisible();

  const resumeFile = path.join(cairn.home, 'resume.json');
  writeFileSync(resumeFile, JSON.stringify(resume));
  await openPage(page, 'Import');
  await answerDialogs(cairn, { open: resumeFile });
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByText('What will be made')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await expect(page.getByText(/imported from resume\.json/)).toBeVisible({ timeout: 20_000 });

  await openPage(page, 'Export');
  await pick(page, 'Document', 'Resume');
  const markdown = await exportAs(cairn, page, 'Markdown', path.join(cairn.home, 'out.md'));
  expect(markdown).toContain('# Ines Okafor');
  expect(markdown).toContain('- Moved night loading to two gates.');
  const text = await exportAs(cairn, page, 'Text', path.join(cairn.home, 'out.txt'));
  expect(text).toContain('Delta Terminal');
  const json = JSON.parse(
    await exportAs(cairn, page, 'JSON Resume', path.join(cairn.home, 'out.json')),
  ) as typeof resume;
  expect(json.basics.name).toBe('Ines Okafor');
  expect(json.work[0]?.highlights).toEqual(expect.arrayContaining(resume.work[0]?.highlights ?? []));

  page = await lock(cairn);
  await unlock(page);
  await expectOpen(page);
  await openPage(page, 'Journal');
  await expect(page.getByText('A first line about today.').first()).toBeVisible();
  await openPage(page, 'Achievements');
  await expect(page.getByText('Wrote the yard rules that three shifts follow.').first()).toBeVisible();

  // Undo: delete an achievement, see it gone, bring it back with the keyboard.
  await page.getByText('Moved night loading to two gates.').first().click();
  await page
    .getByRole('button', { name: /^Delete/ })
    .or(page.getByRole('button', { name: /More/ }))
    .first()
    .click();
  const inMenu = page.getByRole('menuitem', { name: /Delete/ });
  if (await inMenu.isVisible().catch(() => false)) await inMenu.click();
  await expect(page.getByText('Moved night loading to two gates.')).toHaveCount(0, { timeout: 10_000 });
  await page.getByRole('heading', { name: 'Achievements' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Moved night loading to two gates.').first()).toBeVisible({ timeout: 10_000 });
});
