/** Scenarios over time: what the comparison says, and a new way through the map that is there after a lock. */
import { expect } from '@playwright/test';
import { test } from './cairn-test.ts';
import { expectOpen, lock, unlock } from './journey.ts';
import { openPage } from './pages.ts';

test('scenarios are compared, and a way is chosen from those that the map offers', async ({ openJournal }) => {
  const cairn = await openJournal('sample');
  let page = await cairn.page();
  await openPage(page, 'Path');
  await page.getByRole('radio', { name: 'Time', exact: true }).check({ force: true });

  const sideBySide = page.getByRole('table', { name: 'Scenarios side by side' });
  const moves = sideBySide.getByRole('row', { name: /^Moves/ });
  await expect(moves.getByRole('cell').first()).toContainText('2Fewest moves');
  const ends = sideBySide.getByRole('row', { name: /^Likely end/ });
  await expect(ends.getByText('Soonest')).toBeVisible();
  await expect(ends.getByRole('cell').first()).not.toContainText('Soonest');

  const overTime = page.getByRole('group', { name: 'Scenarios over time' });
  await overTime.getByRole('button', { name: /^Analytics lead: likely / }).press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('textbox', { name: 'Title' })).toHaveValue('Analytics lead');
  await page.getByRole('button', { name: 'Back to the scenarios' }).click();

  const margin = page.getByRole('complementary', { name: 'Decisions and scenarios' });
  await expect(margin.getByRole('heading', { name: 'Three scenarios' })).toBeVisible();
  await margin.getByRole('button', { name: 'Add a scenario' }).click();
  const dialog = page.getByRole('dialog', { name: 'New scenario' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('The long way round');
  await expect(dialog.getByRole('combobox', { name: 'From' })).toHaveValue('Senior planner');
  await dialog.getByRole('combobox', { name: 'To', exact: true }).click();
  await page.getByRole('option', { name: 'Head of planning' }).click();
  await expect(dialog.getByRole('radio')).toHaveCount(3);
  await expect(dialog.getByRole('radio').first()).toBeChecked();
  await dialog.getByRole('radio', { name: /^Senior data analyst, then Analytics lead/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Add scenario' }).click();

  await expect(margin.getByRole('heading', { name: 'Four scenarios' })).toBeVisible();
  const isSame = async () => {
    const scenarios = page.getByRole('complementary', { name: 'Decisions and scenarios' }).getByRole('listitem');
    const [known, added] = ['Through data', 'The long way round'].map((name) => scenarios.filter({ hasText: name }));
    const range = (await known!.getByText(/^[A-Z][a-z]{2} \d{4} to [A-Z][a-z]{2} \d{4}$/).textContent()) ?? '';
    await expect(added!.getByText(range, { exact: true })).toBeVisible();
  };
  await isSame();
  await expect(margin.getByRole('button', { name: /^D ?The long way round/ })).toHaveAttribute('aria-pressed', 'true');

  page = await lock(cairn);
  await unlock(page);
  await expectOpen(page);
  await openPage(page, 'Path');
  await isSame();
  const estimate = page.getByRole('button', { name: 'How this is reckoned' });
  await estimate.click();
  await expect(page.getByText(/those of PERT/)).toBeVisible();
});
