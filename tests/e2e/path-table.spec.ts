/** The path without its picture: its tables, and people who went there before; all of it there after a lock. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { shareJournal, test } from './cairn-test.ts';
import { answerDialogs, expectOpen, lock, unlock } from './journey.ts';
import type { Cairn } from './launch.ts';
import { openPage } from './pages.ts';

const show = (page: Page, view: string) => page.getByRole('radio', { name: view }).check({ force: true });
const rolesIn = (page: Page) => page.getByRole('table', { name: 'Roles' });
const titles = async (page: Page) => (await rolesIn(page).getByRole('rowheader').allTextContents()).map(String);

async function openPath(page: Page, view: string): Promise<void> {
  await openPage(page, 'Path');
  await show(page, view);
}

const journal = shareJournal('sample');

test('the table sorts, finds, changes in place, adds, deletes and undoes', async () => {
  const page = await journal().page();
  await openPath(page, 'Table');

  const level = rolesIn(page).getByRole('columnheader', { name: 'Level' });
  await level.getByRole('button').click();
  await expect(level).toHaveAttribute('aria-sort', 'ascending');
  await level.getByRole('button').click();
  await expect(level).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(async () => (await titles(page))[0]).toBe('Operations director');

  await page.getByRole('textbox', { name: 'Level of Solutions lead' }).fill('9');
  await page.keyboard.press('Enter');
  // The row stays where it is written in, and moves when the table is left.
  await expect(page.getByRole('textbox', { name: 'Level of Solutions lead' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Find in the tables' }).focus();
  await expect.poll(async () => (await titles(page))[0]).toBe('Solutions lead');
  await page.getByRole('textbox', { name: 'Level of Solutions lead' }).fill('11');
  await expect(page.getByText('A whole number from 1 to 10.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Level of Solutions lead' })).toHaveValue('9');
  await likelyOf(page).fill('20');
  await page.keyboard.press('Tab');

  await page.getByRole('textbox', { name: 'Find in the tables' }).fill('head product');
  await expect.poll(() => titles(page)).toEqual(['Head of product']);
  await expect(page.getByText('None holds “head product”.').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Find in the tables' }).fill('');

  await page.getByRole('button', { name: 'Add a role' }).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Chief of slots');
  await expect(rolesIn(page).getByRole('button', { name: 'Chief of slots', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
    { timeout: 10_000 },
  );
  const domain = page.getByRole('combobox', { name: 'Domain of Chief of slots' });
  await domain.fill('Network planning');
  await page.keyboard.press('Enter');
  await expect(details.getByRole('textbox', { name: 'Domain' })).toHaveValue('Network planning');

  await page.getByRole('button', { name: 'Delete Chief of slots' }).click();
  await expect.poll(async () => (await titles(page)).includes('Chief of slots')).toBe(false);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(async () => (await titles(page)).includes('Chief of slots')).toBe(true);
});

const likelyOf = (page: Page) => page.getByRole('textbox', { name: 'Likely months, Senior planner to Planning lead' });

const aResume = (name: string, first: string) => ({
  basics: { name },
  work: [
    { name: 'Nordvik Rail', position: 'Head of slots', startDate: '2019-04' },
    { name: 'Nordvik Rail', position: first, startDate: '2012-01', endDate: '2019-03' },
  ],
  skills: [{ name: 'Simulation' }],
});

async function importResume(cairn: Cairn, page: Page, file: string, name: string): Promise<void> {
  await answerDialogs(cairn, { open: file });
  await page.getByRole('button', { name: 'Import from a resume' }).click();
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
}

test('role models come from resumes, lie over the map and show what they share', async () => {
  const cairn = journal();
  const page = await cairn.page();
  await openPath(page, 'Role models');
  const shared = page.getByRole('region', { name: 'What they share' });
  await expect(shared.getByText(/^Counts over 2 lives, never advice/)).toBeVisible();
  await expect(shared.getByText('Head of slots')).toHaveCount(0);

  for (const [name, first] of [
    ['Asta Lindqvist', 'Yard coordinator'],
    ['Bo Ekman', 'Timetable editor'],
  ] as const) {
    const file = path.join(cairn.home, `${name}.json`);
    writeFileSync(file, JSON.stringify(aResume(name, first)));
    await importResume(cairn, page, file, name);
  }
  await expect(shared.getByText(/^Counts over 4 lives, never advice/)).toBeVisible();
  await expect(shared.getByText('Head of slots')).toBeVisible();
  await expect(shared.getByText('Simulation')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Bo Ekman, year by year' }).getByRole('listitem')).toHaveCount(2);

  const wrong = path.join(cairn.home, 'school.json');
  writeFileSync(wrong, JSON.stringify({ education: [{ institution: 'Oslo School of Rail' }] }));
  await answerDialogs(cairn, { open: wrong });
  await page.getByRole('button', { name: 'Import from a resume' }).click();
  await expect(page.getByRole('alert')).toContainText('No role model could be read');

  await page.getByRole('checkbox', { name: 'Asta Lindqvist on the map' }).check();
  await page.getByRole('checkbox', { name: 'Bo Ekman on the map' }).check();
  await page.getByRole('button', { name: 'Start from the way of Bo Ekman' }).click();
  await expect(page.getByText('2 roles and 1 move added to the map.')).toBeVisible();
  await page.getByRole('button', { name: 'Start from the way of Bo Ekman' }).click();
  await expect(page.getByText('Every step of Bo Ekman is on the map already.')).toBeVisible();
  await page.getByRole('button', { name: 'Show Asta Lindqvist on the map' }).click();
  await expect(page.getByRole('radio', { name: 'Lanes and levels' })).toBeChecked();
  await show(page, 'Role models');
  await expect(page.getByRole('checkbox', { name: 'Asta Lindqvist on the map' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Bo Ekman on the map' })).toBeChecked();
});

test('all of it is there after a lock', async () => {
  const page = await lock(journal());
  await unlock(page);
  await expectOpen(page);
  await openPath(page, 'Table');
  await expect(page.getByRole('textbox', { name: 'Level of Solutions lead' })).toHaveValue('9');
  await expect(likelyOf(page)).toHaveValue('20');
  await expect(page.getByRole('combobox', { name: 'Domain of Chief of slots' })).toHaveValue('Network planning');
  await expect(rolesIn(page).getByRole('button', { name: 'Timetable editor', exact: true })).toBeVisible();
  await show(page, 'Role models');
  await expect(page.getByRole('region', { name: 'What they share' }).getByText('Head of slots')).toBeVisible();
});
