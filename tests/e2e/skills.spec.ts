/** From a target role to a gap, and from a linked achievement to a gap that is closed; all of it there after a lock. */
import { expect } from '@playwright/test';
import { test } from './cairn-test.ts';
import { expectOpen, lock, unlock } from './journey.ts';
import { openPage } from './pages.ts';

test('a target asks for a skill, and an achievement closes the gap', async ({ openJournal }) => {
  test.setTimeout(240_000);
  const cairn = await openJournal('sample');
  let page = await cairn.page();
  await openPage(page, 'Skills');
  await page.getByRole('button', { name: 'Target role' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Head of planning');
  await page.getByRole('button', { name: 'Add a skill' }).click();
  await page.getByRole('textbox', { name: 'Skill', exact: true }).fill('Budget ownership');
  await page.getByRole('textbox', { name: 'Level', exact: true }).last().fill('2');
  await page.getByRole('textbox', { name: 'Level', exact: true }).last().press('Tab');
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible({ timeout: 10_000 });
  await page.getByRole('radio', { name: 'Gaps' }).check({ force: true });

  await page.getByRole('button', { name: /^Head of planning/ }).click();
  const target = page.getByRole('region', { name: 'Head of planning' });
  await expect(target.getByText('My evidence: 0 of 1 skill proven.')).toBeVisible();
  await page.getByRole('button', { name: /^Budget ownership/ }).click();
  const skill = page.getByRole('region', { name: 'Budget ownership' });
  await expect(
    skill.getByText('Level 1 rests on your word or on old evidence. Head of planning asks for 2.'),
  ).toBeVisible();
  await expect(skill.getByText(/^Head of planning: importance 2 × 1 missing level × urgency /)).toBeVisible();

  await skill.getByRole('button', { name: 'Link evidence' }).click();
  await skill.getByRole('button', { name: 'Add a piece of evidence' }).click();
  await skill.getByRole('combobox', { name: 'What proves it' }).fill('Priced the empty');
  await page.getByRole('option', { name: /^Priced the empty kilometre/ }).click();
  await skill.getByRole('textbox', { name: 'Level', exact: true }).fill('3');
  await skill.getByRole('textbox', { name: 'Level', exact: true }).press('Tab');
  await expect(target.getByText('My evidence: 1 of 1 skill proven.')).toBeVisible({ timeout: 10_000 });
  await skill.getByRole('button', { name: 'Done' }).click();
  await expect(skill.getByText('Priced the empty kilometre')).toBeVisible();
  await expect(skill.getByText('Level 3 is proven. Head of planning asks for 2.')).toBeVisible();

  page = await lock(cairn);
  await unlock(page);
  await expectOpen(page);
  await openPage(page, 'Skills');
  await page.getByRole('button', { name: /^Head of planning/ }).click();
  await expect(page.getByText('My evidence: 1 of 1 skill proven.')).toBeVisible();
});
