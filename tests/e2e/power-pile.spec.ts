/** People at one place of the grid: a pile is opened, its people are reached by hand and by keys, and taken out of it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { openPage } from './pages.ts';

const stoneOf = (page: Page, name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name}, `) });

async function dragTo(page: Page, stone: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
  const from = await stone.boundingBox();
  if (from === null) throw new Error('A stone is not drawn');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

test('five at one place are a pile that opens, and whoever is taken out of it stands alone', async ({
  openJournal,
}) => {
  test.setTimeout(120_000);
  const cairn = await openJournal('sample');
  const page = await cairn.page();
  await openPage(page, 'Power map');
  const box = await stoneOf(page, 'Luc Deschamps').boundingBox();
  if (box === null) throw new Error('A stone is not drawn');
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const name of ['Bram de Wit', 'Helene Krause', 'Noor Haddad']) {
    await dragTo(page, stoneOf(page, name), place);
    await expect(stoneOf(page, name)).toHaveAccessibleName(`${name}, weight 4, support 4, keep informed`);
  }
  await dragTo(page, stoneOf(page, 'Jonas Adeyemi'), place);
  const pile = page.getByRole('button', { name: '5 people, weight 4, support 4, keep informed' });
  await expect(pile).toBeVisible();
  await expect(stoneOf(page, 'Noor Haddad')).toHaveCount(0);

  await pile.press('Enter');
  await expect(pile).toHaveAttribute('aria-expanded', 'true');
  for (const name of ['Bram de Wit', 'Helene Krause', 'Jonas Adeyemi', 'Luc Deschamps', 'Noor Haddad']) {
    await expect(stoneOf(page, name)).toBeVisible();
  }
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-stone]:focus')).toHaveAccessibleName(/, weight 4, support 4, keep informed$/);
  await page.keyboard.press('Escape');
  await expect(pile).toBeFocused();
  await expect(stoneOf(page, 'Noor Haddad')).toHaveCount(0);

  // By keys somebody steps out of the pile and back into it, in view and with the focus.
  await pile.press('Enter');
  await stoneOf(page, 'Noor Haddad').focus();
  await page.keyboard.press('ArrowDown');
  await expect(stoneOf(page, 'Noor Haddad')).toHaveAccessibleName('Noor Haddad, weight 3, support 4, keep informed');
  await expect(stoneOf(page, 'Noor Haddad')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(pile).toHaveAttribute('aria-expanded', 'true');
  await expect(stoneOf(page, 'Noor Haddad')).toBeFocused();

  // By hand, from where the stone lies in the open pile.
  await dragTo(page, stoneOf(page, 'Jonas Adeyemi'), { x: place.x, y: place.y - 150 });
  await expect(stoneOf(page, 'Jonas Adeyemi')).toHaveAccessibleName(/^Jonas Adeyemi, weight 7, support 4, /);
  await expect(pile).toHaveCount(0);
});
