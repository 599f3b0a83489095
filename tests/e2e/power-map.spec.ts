/** People are placed on the grid by hand and by keys, the map is kept, and what moved since is told. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { openPage } from './pages.ts';

const stoneOf = (page: Page, name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name}, `) });

/** Drags a stone onto where another one stands. */
async function dragOnto(page: Page, stone: Locator, other: Locator): Promise<void> {
  const [from, to] = [await stone.boundingBox(), await other.boundingBox()];
  if (from === null || to === null) throw new Error('A stone is not drawn');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
}

test('stones are moved by hand and by keys, and a kept map tells what moved', async ({ openJournal }) => {
  test.setTimeout(120_000);
  const cairn = await openJournal('sample');
  const page = await cairn.page();
  await openPage(page, 'Power map');
  const moved = page.getByRole('region', { name: 'What moved' });
  await expect(page.getByRole('group', { name: 'Grid of influence and support' }).getByRole('button')).toHaveCount(10);
  await expect(page.getByRole('row', { name: /^Jonas Adeyemi .* nearer$/ })).toBeVisible();

  await page.getByRole('button', { name: /^Compared with/ }).click();
  await page.getByRole('menuitem', { name: 'Keep today’s map' }).click();
  await page.getByRole('textbox', { name: 'What is going on' }).fill('Before the board');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await dragOnto(page, stoneOf(page, 'Bram de Wit'), stoneOf(page, 'Luc Deschamps'));
  await expect(stoneOf(page, 'Bram de Wit')).toHaveAccessibleName('Bram de Wit, weight 4, support 4, keep informed');
  // The margin shows what the vault holds.
  await expect(moved.getByText('Bram de Wit weighs less: weight 4 after 6.')).toBeVisible();

  // Pressed faster than the vault answers: each counts, and all of them are one step to undo.
  await stoneOf(page, 'Noor Haddad').focus();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Noor Haddad: weight 5, support 8')).toBeVisible();
  await expect(moved.getByText('Noor Haddad weighs more: weight 5 after 2.')).toBeVisible();
  await expect(stoneOf(page, 'Noor Haddad')).toBeFocused();
  await stoneOf(page, 'Anke Reuter').focus();
  await page.keyboard.press('ArrowRight');
  await expect(stoneOf(page, 'Anke Reuter')).toHaveAccessibleName('Anke Reuter, weight 5, support 5, keep close');
  await expect(stoneOf(page, 'Anke Reuter')).toBeFocused();
  await expect(page.getByRole('row', { name: /^Anke Reuter .* 5\b/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(stoneOf(page, 'Anke Reuter')).toHaveAccessibleName('Anke Reuter, not placed yet');
  await page.keyboard.press('Control+z');
  await expect(stoneOf(page, 'Noor Haddad')).toHaveAccessibleName('Noor Haddad, weight 2, support 8, stay generous');
  await page.keyboard.press('Control+Shift+z');
  await expect(stoneOf(page, 'Noor Haddad')).toHaveAccessibleName('Noor Haddad, weight 5, support 8, keep close');

  await page.getByRole('button', { name: /^Compared with/ }).click();
  await page.getByRole('menuitemradio', { name: /Before the board$/ }).click();
  await expect(moved.getByRole('listitem')).toHaveText([
    'Bram de Wit is nearer: support 4 after 2, weight 4 after 6.',
    'Noor Haddad weighs more: weight 5 after 2.',
  ]);

  await stoneOf(page, 'Noor Haddad').press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { name: 'Noor Haddad' })).toBeVisible();
  await details.getByRole('textbox', { name: 'Role' }).press('Escape');
  await expect(stoneOf(page, 'Noor Haddad')).toBeFocused();

  await page.getByRole('slider', { name: 'Compared with' }).press('End');
  await page.getByRole('slider', { name: 'Compared with' }).press('ArrowLeft');
  await expect(moved.getByRole('listitem')).toHaveText([/^Bram/, /^Noor/]);
});
