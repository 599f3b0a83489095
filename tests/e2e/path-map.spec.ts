/** The map of roles by hand and by keys: moved, joined, taken away and brought back. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { expectOpen, lock, unlock } from './journey.ts';
import type { Cairn } from './launch.ts';
import { openPage } from './pages.ts';

/** One row of the map, in pixels at its own size. */
const rowHeight = 96;

const mapOf = (page: Page) => page.getByRole('region', { name: 'Map of roles' });
const roleOn = (page: Page, name: RegExp) => mapOf(page).getByRole('group', { name });
const moveOn = (page: Page, name: string) => mapOf(page).getByRole('button', { name: new RegExp(`^Move: ${name},`) });

async function makeRoom(cairn: Cairn): Promise<void> {
  await cairn.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900));
}

async function centreOf(mark: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await mark.boundingBox();
  if (box === null) throw new Error('It is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function dragBy(page: Page, mark: Locator, by: { readonly x: number; readonly y: number }): Promise<void> {
  const { x, y } = await centreOf(mark);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x, y + by.y, { steps: 12 });
  await page.mouse.up();
}

test('roles and moves are changed in place, by hand and by keys', async ({ openJournal }) => {
  const cairn = await openJournal('sample');
  let page = await cairn.page();
  await makeRoom(cairn);
  await openPage(page, 'Path');
  await expect(roleOn(page, /, level \d/)).toHaveCount(12);
  await expect(mapOf(page).getByRole('button', { name: /^Move: / })).toHaveCount(9);

  // Dropped in its own place it is where it was; one row up it is one level up.
  const solutions = roleOn(page, /^Solutions lead,/);
  const before = await centreOf(solutions);
  await dragBy(page, solutions, { x: -12, y: 20 });
  await expect(async () => expect(await centreOf(solutions)).toEqual(before)).toPass();
  await dragBy(page, solutions, { x: 0, y: -rowHeight });
  await expect(roleOn(page, /^Solutions lead, level 6, Customer solutions/)).toBeVisible();

  // From the grip of one role to another, which makes a move and opens it.
  await solutions.hover();
  const grip = await centreOf(solutions.locator('.react-flow__handle-right'));
  const end = await centreOf(roleOn(page, /^Head of product,/));
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 12 });
  await page.mouse.up();
  const made = moveOn(page, 'Solutions lead to Head of product');
  await expect(made).toHaveAttribute('aria-current', 'true');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('textbox', { name: 'Name' })).toHaveValue('Solutions lead to Head of product');

  // Deleted by a key, and back again.
  await made.focus();
  await page.keyboard.press('Delete');
  await expect(made).toHaveCount(0);
  await expect(details).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(made).toBeVisible();

  // The same by keys alone.
  await roleOn(page, /^Head of product,/).focus();
  await page.keyboard.press('Enter');
  await expect(details.getByRole('textbox', { name: 'Title' })).toHaveValue('Head of product');
  await roleOn(page, /^Head of product,/).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(roleOn(page, /^Head of product, level 7/)).toBeVisible();
  await expect(details.getByRole('textbox', { name: 'Level', exact: true })).toHaveValue('7');
  await expect(details.getByRole('textbox', { name: 'Level in words' })).toHaveValue('Director');
  await roleOn(page, /^Product lead, tools,/).focus();
  await page.keyboard.press('m');
  await expect(page.getByText(/^A move from Product lead, tools:/)).toBeVisible();
  await roleOn(page, /^Head of product,/).focus();
  await page.keyboard.press('Enter');
  await expect(moveOn(page, 'Product lead, tools to Head of product')).toBeVisible();
  await roleOn(page, /^Operations director,/).focus();
  await page.keyboard.press('Delete');
  await expect(roleOn(page, /, level \d/)).toHaveCount(11);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(roleOn(page, /, level \d/)).toHaveCount(12);

  // Nearer, farther, whole.
  const width = async () => (await solutions.boundingBox())?.width ?? 0;
  await mapOf(page).getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(width).toBeGreaterThan(160);
  await page.keyboard.press('0');
  await expect.poll(width).toBeLessThanOrEqual(153);

  page = await lock(cairn);
  await unlock(page);
  await expectOpen(page);
  await openPage(page, 'Path');
  await expect(roleOn(page, /^Solutions lead, level 6, Customer solutions/)).toBeVisible();
  await expect(roleOn(page, /^Head of product, level 7/)).toBeVisible();
  await expect(mapOf(page).getByRole('button', { name: /^Move: / })).toHaveCount(11);
});
