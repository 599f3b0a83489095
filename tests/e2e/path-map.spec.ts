/** The map of roles over time, by hand and by keys: ways compared, roles moved and joined, all of it there after a lock. */
import { expect, type Locator, type Page } from '@playwright/test';
import { shareJournal, test } from './cairn-test.ts';
import { expectOpen, lock, unlock } from './journey.ts';
import type { Cairn } from './launch.ts';
import { openPage } from './pages.ts';

const journal = shareJournal('sample');

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

/** The way that was chosen is one that the map knew, so both arrive at the same time. */
async function expectSameRange(page: Page): Promise<void> {
  const scenarios = page.getByRole('complementary', { name: 'Decisions and scenarios' }).getByRole('listitem');
  const [known, added] = ['Through data', 'The long way round'].map((name) => scenarios.filter({ hasText: name }));
  const range = (await known!.getByText(/^[A-Z][a-z]{2} \d{4} to [A-Z][a-z]{2} \d{4}$/).textContent()) ?? '';
  await expect(added!.getByText(range, { exact: true })).toBeVisible();
}

test('scenarios are compared, and a way is chosen from those that the map offers', async () => {
  const page = await journal().page();
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
  await expectSameRange(page);
  await expect(margin.getByRole('button', { name: /^D ?The long way round/ })).toHaveAttribute('aria-pressed', 'true');
  await margin.getByRole('button', { name: 'How this is reckoned' }).click();
  await expect(margin.getByText(/those of PERT/)).toBeVisible();
});

test('roles and moves are changed in place, by hand and by keys', async () => {
  const cairn = journal();
  let page = await cairn.page();
  await makeRoom(cairn);
  await openPage(page, 'Path');
  await page.getByRole('radio', { name: 'Lanes and levels' }).check({ force: true });
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
  await expectSameRange(page);
});
