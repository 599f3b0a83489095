/** Names are masked everywhere at once on one key, and what is written keeps them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { answerDialogs, expectOpen, lock, unlock } from './journey.ts';
import { openPage } from './pages.ts';
import { namesIn, readableNames } from './sample-names.ts';

async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('one key masks every name; what is edited meanwhile keeps them, and an export does as it is told', async ({
  openJournal,
  home,
}) => {
  const cairn = await openJournal('sample');
  const page = await cairn.page();
  await openPage(page, 'People');
  await expect(page.getByText('Helene Krause').first()).toBeVisible();

  await page.keyboard.press('Control+Shift+H');
  const state = page.getByRole('button', { name: 'Names masked' });
  await expect(state).toBeVisible();
  await expect(page.getByText('H. K.').first()).toBeVisible();
  for (const name of ['People', 'Power map', 'Today', 'Achievements', 'Journal'] as const) {
    await openPage(page, name);
    expect(await readableNames(page), name).toEqual([]);
  }

  // The line with the caret is shown as it is; the others stay masked, and so does it when the caret has left it.
  const entry = page.getByRole('textbox', { name: 'Entry' });
  await expect(entry).toContainText('J. stopped me');
  await entry.getByText('J. stopped me').click();
  await expect(entry).toContainText('Jonas stopped me');
  await expect(entry).toContainText('M. was quiet');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Early: ');
  await page.keyboard.press('Control+End');
  await expect(entry).toContainText('Early: J. stopped me');

  await openPage(page, 'Goals');
  const why = page.getByRole('textbox', { name: 'Why it can be done' });
  await expect(why).toHaveValue(/^Jonas gives me the chair/);
  expect(await readableNames(page)).toEqual([]);
  await why.click();
  await expect(why).not.toHaveCSS('-webkit-text-fill-color', 'rgba(0, 0, 0, 0)');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Helene agrees.');
  await page.keyboard.press('Tab');
  expect(await readableNames(page)).toEqual([]);
  await expect(page.getByText(/^J\. gives me the chair.* H\. agrees\.$/)).toBeVisible();

  // What the vault has taken, asked for again by other pages.
  await openPage(page, 'Today');
  await state.click();
  await expect(state).toHaveCount(0);
  await openPage(page, 'Goals');
  await expect(why).toHaveValue(/^Jonas gives me the chair.* Helene agrees\.$/);
  await openPage(page, 'Journal');
  await expect(entry).toContainText('Early: Jonas stopped me');

  await openPage(page, 'Export');
  await pick(page, 'Document', 'Brag document');
  await page.getByRole('radio', { name: 'Outside' }).check({ force: true });
  await expect(page.getByText('Others read “a colleague” where')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Names of others' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'For me' }).check({ force: true });
  await expect(page.getByText('Marit Vos').first()).toBeVisible();
  await pick(page, 'Names of others', 'Initials');
  const file = path.join(home, 'brag.md');
  await answerDialogs(cairn, { save: file });
  await page.getByRole('button', { name: /^Write / }).click();
  await expect(page.getByText(/^Written to /)).toBeVisible({ timeout: 20_000 });
  const written = readFileSync(file, 'utf8');
  expect(namesIn(written)).toEqual([]);
  expect(written).toContain('M. V.');
});

test('a journal that opens masked has no name anywhere, and the stones carry the initials of the pseudonyms', async ({
  openJournal,
}) => {
  const cairn = await openJournal('sample');
  let page = await cairn.page();
  await openPage(page, 'Settings');
  await page.getByRole('radio', { name: 'Pseudonyms' }).check({ force: true });
  await page.getByRole('switch', { name: 'Mask them whenever the vault is opened' }).check({ force: true });

  page = await lock(cairn);
  await unlock(page);
  await expectOpen(page);
  await expect(page.getByRole('button', { name: 'Names masked' })).toBeVisible();
  for (const name of ['Today', 'Achievements', 'Journal', 'Goals', 'Skills', 'Path'] as const) {
    await openPage(page, name);
    expect(await readableNames(page), name).toEqual([]);
  }
  await openPage(page, 'People');
  await page.getByRole('radio', { name: 'Coverage' }).check({ force: true });
  const around = page.getByRole('img', { name: /^The seats around me/ });
  await expect(around).toBeVisible();
  const onSeats = await around.locator('text').allTextContents();
  await openPage(page, 'Power map');
  const stones = page.getByRole('group', { name: 'Grid of influence and support' }).getByRole('button');
  await expect(stones).toHaveCount(10);
  const onGrid = (await stones.allTextContents()).map((text) => text.slice(0, 2));
  // Marit Vos, Jonas Adeyemi, Helene Krause, Bram de Wit, Tomasz Wilk.
  for (const real of ['MV', 'JA', 'HK', 'BW', 'TW']) expect([...onSeats, ...onGrid]).not.toContain(real);
  expect(await readableNames(page)).toEqual([]);
});
