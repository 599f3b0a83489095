/** The power map by keyboard alone: ties, ratings, decisions and kept days in tables, and the way from me around me. */
import { expect, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { openPage } from './pages.ts';

const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

/** Goes to what is focused by Tab, as somebody does who has no pointer, and fails where that leads nowhere. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.focus();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

test('tables do by keyboard what the pictures do', async ({ openJournal }) => {
  const cairn = await openJournal('sample');
  const page = await cairn.page();
  await openPage(page, 'Power map');
  await page.getByRole('radio', { name: 'Grid' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked();

  // A day is kept before anything changes.
  await press(page, 'Keep today’s map');
  await expect(page.getByRole('textbox', { name: 'What is going on' })).toBeFocused();
  await page.keyboard.type('Before the talk');
  await page.keyboard.press('Enter');
  const compare = page.getByRole('checkbox', { name: /^Compare with .*, Before the talk$/ });
  await expect(compare).toBeVisible();
  await expect(table(page, 'Snapshots').getByRole('row').filter({ has: compare })).toContainText('1115');

  // From, what it is and the strength stand already; the name is typed.
  await press(page, 'Add a tie');
  await expect(page.getByRole('combobox', { name: 'From' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nobody here');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nobody on this map has this name.')).toBeVisible();
  await page.getByRole('combobox', { name: 'To', exact: true }).press('Control+a');
  await page.keyboard.type('helene krause');
  await page.keyboard.press('Enter');
  const strength = page.getByRole('textbox', { name: 'Strength: Me advises Helene Krause' });
  await expect(strength).toHaveValue('3');
  await page.keyboard.press('Escape');

  const rating = page.getByRole('textbox', { name: 'Support of Helene Krause' });
  await rating.press('Control+a');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(rating).toHaveValue('6');

  await press(page, 'Add a decision right');
  await expect(page.getByRole('textbox', { name: 'What is decided' })).toBeFocused();
  await page.keyboard.type('A second dispatcher');
  const decides = page.getByRole('combobox', { name: 'Who decides: A second dispatcher' });
  await expect(decides).toBeVisible({ timeout: 10_000 });
  await decides.focus();
  await page.keyboard.type('Helene Krause');
  await page.keyboard.press('Enter');
  const decision = table(page, 'Decision rights').getByRole('row').filter({ hasText: 'A second dispatcher' });
  await expect(decision).toContainText('Helene Krause hears you directly (strength 3 of 5).');

  const known = page.getByRole('textbox', { name: 'Strength: Me is in touch with Luc Deschamps' });
  await known.press('Control+a');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');

  await compare.focus();
  if (!(await compare.isChecked())) await page.keyboard.press('Space');
  const moved = page.getByRole('region', { name: 'What moved' });
  await expect(moved).toContainText('New: Me advises Helene Krause.');
  await expect(moved).toContainText('Stronger, 5 after 2: Me is in touch with Luc Deschamps.');
  await expect(moved).toContainText('Helene Krause is nearer: support 6 after 4.');

  await press(page, 'Delete Me advises Helene Krause');
  await expect(strength).toHaveCount(0);
  await expect(moved).not.toContainText('New: Me advises Helene Krause.');
  await page.keyboard.press('Control+z');
  await expect(strength).toHaveValue('3');

  // Somebody deleted stays in snapshots kept before, and those can be deleted, too.
  await press(page, 'Delete Luc Deschamps');
  await expect(page.getByText('Person deleted. Snapshots of the power map may still hold them.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(known).toBeVisible();
  await expect(page.getByText(/^Somebody you delete stays in snapshots kept before/)).toBeVisible();
  const snapshot = table(page, 'Snapshots').getByRole('row').filter({ has: compare });
  await snapshot.getByRole('button', { name: /^Delete the map of / }).press('Enter');
  await expect(compare).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(compare).toBeVisible();

  await page.getByRole('radio', { name: 'Table' }).focus();
  await page.keyboard.press('ArrowLeft');
  const me = page.getByRole('group', { name: 'Around me' }).getByRole('button', { name: 'Me', exact: true });
  await me.focus();
  await page.keyboard.press('ArrowRight');
  await expect(me).not.toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'My way to' }).selectOption({ label: 'A lead post in planning' });
  await expect(page.getByRole('status').filter({ hasText: 'Jonas Adeyemi' })).toContainText('Your shortest way to');

  // In views without ties and places nothing can be held against an earlier day.
  const comparing = page.getByRole('button', { name: /^Compare/ });
  await expect(comparing).toBeVisible();
  await page.getByRole('radio', { name: 'Culture' }).press('Space');
  await expect(page.getByRole('heading', { name: 'Who is listened to' })).toBeVisible();
  await expect(comparing).toHaveCount(0);
});
