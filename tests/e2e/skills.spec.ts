/** From a target role to a gap that is closed, a plan that is followed and a topic that is moved; all of it there after a lock. */
import { expect, type Page } from '@playwright/test';
import { shareJournal, test } from './cairn-test.ts';
import { expectOpen, lock, unlock } from './journey.ts';
import { openPage } from './pages.ts';

async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible({ timeout: 10_000 });
}

async function openView(page: Page, name: 'Gaps' | 'Plan' | 'Emerging topics'): Promise<void> {
  await openPage(page, 'Skills');
  await page.getByRole('radio', { name }).check({ force: true });
}

const journal = shareJournal('sample');

test('a target asks for a skill, and an achievement closes the gap', async () => {
  const cairn = journal();
  const page = await cairn.page();
  await openPage(page, 'Skills');
  await page.getByRole('button', { name: 'Target role' }).click();
  await page.getByRole('menuitem', { name: 'A new role' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Chief of planning');
  await page.getByRole('button', { name: 'Add a skill' }).click();
  await page.getByRole('textbox', { name: 'Skill', exact: true }).fill('Budget ownership');
  await page.getByRole('textbox', { name: 'Level', exact: true }).last().fill('2');
  await page.getByRole('textbox', { name: 'Level', exact: true }).last().press('Tab');
  await expectSaved(page);
  await openPage(page, 'Skills');

  await page.getByRole('button', { name: /^Chief of planning/ }).click();
  const target = page.getByRole('region', { name: 'Chief of planning' });
  await expect(target.getByText('My evidence: 0 of 1 skill proven.')).toBeVisible();
  await page.getByRole('button', { name: /^Budget ownership/ }).click();
  const skill = page.getByRole('region', { name: 'Budget ownership' });
  await expect(
    skill.getByText('Level 1 rests on your word or on old evidence. Chief of planning asks for 2.'),
  ).toBeVisible();
  await expect(skill.getByText(/^Chief of planning: importance 2 × 1 missing level × urgency /)).toBeVisible();

  await skill.getByRole('button', { name: 'Link evidence' }).click();
  await skill.getByRole('button', { name: 'Add a piece of evidence' }).click();
  await skill.getByRole('combobox', { name: 'What proves it' }).fill('Priced the empty');
  await page.getByRole('option', { name: /^Priced the empty kilometre/ }).click();
  await skill.getByRole('textbox', { name: 'Level', exact: true }).fill('3');
  await skill.getByRole('textbox', { name: 'Level', exact: true }).press('Tab');
  await expect(target.getByText('My evidence: 1 of 1 skill proven.')).toBeVisible({ timeout: 10_000 });
  await skill.getByRole('button', { name: 'Done' }).click();
  await expect(skill.getByText('Priced the empty kilometre')).toBeVisible();
  await expect(skill.getByText('Level 3 is proven. Chief of planning asks for 2.')).toBeVisible();

  // Four targets now: they stand side by side in the smallest window, too.
  await cairn.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(960, 640));
  await expect(page.getByRole('columnheader')).toHaveCount(5);
  const hidden = await page
    .getByRole('table')
    .evaluate((table) => (table.parentElement?.scrollWidth ?? 0) - (table.parentElement?.clientWidth ?? 0));
  expect(hidden).toBe(0);

  const firstSkill = page.getByRole('rowheader').first();
  await page.getByRole('button', { name: 'Sorted by gap' }).click();
  await page.getByRole('menuitemradio', { name: 'Sorted by name' }).click();
  await expect(firstSkill).toContainText('Budget ownership');
  await page.getByRole('button', { name: 'Sorted by name' }).click();
  await page.getByRole('menuitemradio', { name: 'Sorted by my level' }).click();
  await expect(firstSkill).toContainText('Network planning');

  // A role that there is, of the map or of an imported framework, becomes a target as it stands.
  await page.getByRole('button', { name: 'Target role' }).click();
  await page.getByRole('menuitem', { name: /^Head of planning/ }).click();
  await expect(page.getByRole('columnheader', { name: /^Head of planning/ })).toBeVisible();

  await target.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: /^Path/ })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Chief of planning');
});

test('a plan is made, takes in a suggested skill, and a step of it is ticked', async () => {
  const page = await journal().page();
  await openView(page, 'Plan');
  await expect(page.getByRole('heading', { name: 'Towards planning lead', level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Towards product');
  await page.getByRole('button', { name: 'Add a milestone' }).click();
  await page.getByRole('textbox', { name: 'Step' }).fill('Ten talks with planners');
  await page.getByRole('textbox', { name: 'By', exact: true }).fill(`${new Date().getFullYear() + 1}-03-31`);
  await page.getByRole('textbox', { name: 'By', exact: true }).press('Tab');
  await page.getByRole('button', { name: 'Add a resource' }).click();
  await page.getByRole('textbox', { name: 'What', exact: true }).fill('A week with the tools team');
  await page.getByRole('textbox', { name: 'What', exact: true }).press('Tab');
  await expectSaved(page);
  await page.getByRole('complementary').getByRole('button', { name: 'Done', exact: true }).click();

  const plan = page.getByRole('article', { name: 'Development plan' });
  await expect(plan.getByText('Three to five that matter most now.')).toBeVisible();
  // Nobody has written this skill down yet: it is made with the same click, and undone with it.
  await page.getByRole('button', { name: 'Add Product discovery to the plan' }).click();
  const skills = plan.getByRole('region', { name: 'Key skills' });
  await expect(skills.getByRole('heading', { name: 'Product discovery' })).toBeVisible();
  await expect(skills.getByText('Nothing is proven yet. 4 is to be reached.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add Product discovery to the plan' })).toHaveCount(0);

  await plan.getByRole('checkbox', { name: 'Ten talks with planners' }).check();
  await expect(plan.getByText(/^done /)).toBeVisible();
  await plan.getByRole('region', { name: 'Resources' }).getByRole('checkbox').check();
  await expectSaved(page);
});

test('the target and the plan are there after a lock', async () => {
  const page = await lock(journal());
  await unlock(page);
  await expectOpen(page);
  await openPage(page, 'Skills');
  await page.getByRole('button', { name: /^Chief of planning/ }).click();
  await expect(page.getByText('My evidence: 1 of 1 skill proven.')).toBeVisible();
  await openView(page, 'Plan');
  await page.getByRole('button', { name: /^Towards product/ }).click();
  const plan = page.getByRole('article', { name: 'Development plan' });
  await expect(plan.getByRole('heading', { name: 'Product discovery' })).toBeVisible();
  await expect(plan.getByRole('checkbox', { name: 'Ten talks with planners' })).toBeChecked();
  await expect(plan.getByRole('checkbox', { name: 'A week with the tools team' })).toBeChecked();
});

test('a topic is written, found in the picture and moved to another ring', async ({ openJournal }) => {
  const cairn = await openJournal();
  let page = await cairn.page();
  await openView(page, 'Emerging topics');
  await expect(page.getByText('Digital automatic coupling').first()).toBeVisible();
  await page.getByRole('button', { name: 'Write a topic' }).click();
  await page.getByRole('textbox', { name: 'Topic', exact: true }).fill('Battery shunters');
  await page.getByRole('textbox', { name: 'Signal' }).fill('Venlo tests two.');
  await page.getByRole('textbox', { name: 'Months until it matters' }).fill('20');
  await page.getByRole('textbox', { name: 'Look again on' }).fill('2020-01-15');
  await page.getByRole('textbox', { name: 'Look again on' }).press('Tab');
  await expectSaved(page);
  await page.getByRole('complementary').getByRole('button', { name: 'Done', exact: true }).click();

  const point = page.getByRole('button', { name: '1, Battery shunters, watch, in 20 months' });
  await expect(point).toHaveAttribute('aria-pressed', 'true');
  const row = page.getByRole('list', { name: 'Topics' }).getByRole('button', { name: /Battery shunters/ });
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('Venlo tests two.')).toBeVisible();
  await expect(page.locator('[data-when="late"]')).toHaveText(/^Look again: .* 2020$/);
  await page.getByRole('radio', { name: 'Trial' }).check({ force: true });
  const moved = page.getByRole('button', { name: '1, Battery shunters, trial, in 20 months' });
  await expect(moved).toBeVisible();
  await expectSaved(page);

  // Closed by its row, opened again from the picture with the keyboard alone.
  await row.click();
  await expect(moved).toHaveAttribute('aria-pressed', 'false');
  await moved.focus();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');

  page = await lock(cairn);
  await unlock(page);
  await expectOpen(page);
  await openView(page, 'Emerging topics');
  await expect(page.getByRole('button', { name: '1, Battery shunters, trial, in 20 months' })).toBeVisible();
});
