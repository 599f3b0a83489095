/** People from the first name to coverage: a talk, a promise kept, an empty seat with a step planned; there after a lock. */
import { expect, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { expectOpen, lock, menuCommand, unlock } from './journey.ts';
import { openPage } from './pages.ts';

async function describe(page: Page, facts: Readonly<Record<string, string>>, category?: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit seat and place' }).click();
  for (const [label, text] of Object.entries(facts)) {
    await page
      .getByRole('textbox', { name: label, exact: true })
      .or(page.getByRole('combobox', { name: label, exact: true }))
      .fill(text);
  }
  if (category !== undefined) {
    await page.getByRole('combobox', { name: 'Category', exact: true }).click();
    await page.getByRole('option', { name: category, exact: true }).click();
  }
  await page.getByRole('article', { name: 'Person' }).getByRole('button', { name: 'Done', exact: true }).click();
}

test('people are written down, talked to and kept promises to, and an empty seat gets a next step', async ({
  openJournal,
}) => {
  const cairn = await openJournal();
  let page = await cairn.page();
  await openPage(page, 'People');
  await page.getByRole('button', { name: 'Write somebody down' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Jonas Adeyemi');
  await describe(page, { Organisation: 'Halden Freight', Department: 'Operations' }, 'Peer');
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('');
  await page.getByRole('textbox', { name: 'Name' }).fill('Helene Krause');
  await describe(page, { Organisation: 'Halden Freight', Department: 'Finance' });

  const people = page.getByRole('listbox', { name: 'People' });
  await people.getByRole('option', { name: /^Jonas Adeyemi/ }).click();
  await expect(page.getByText('No contact is written down.')).toBeVisible();
  await page.getByRole('button', { name: 'Add a promise' }).click();
  await page.getByRole('button', { name: 'Add a promise', exact: true }).last().click();
  await page.getByRole('textbox', { name: 'What', exact: true }).fill('The list of slots');
  await page.getByRole('region', { name: 'Promises' }).getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('checkbox', { name: 'The list of slots' }).check();
  await expect(page.getByText(/^yours, kept /)).toBeVisible();

  // One step to undo, and one to do again: the talk and the day of the last contact go together.
  await page.getByRole('textbox', { name: 'What about' }).fill('Slots for winter');
  await page.getByRole('button', { name: 'We talked today' }).click();
  const talk = page.getByRole('region', { name: 'Contacts' }).getByRole('button', { name: /^Slots for winter/ });
  await expect(talk).toBeVisible();
  await expect(people.getByRole('option', { name: /^Jonas Adeyemi.*Warm/ })).toBeVisible();
  await menuCommand(cairn, 'undo');
  await expect(talk).toHaveCount(0);
  await expect(page.getByText('No contact is written down.')).toBeVisible();
  await menuCommand(cairn, 'redo');
  await expect(talk).toBeVisible();
  await talk.click();
  await expect(page.getByRole('article', { name: 'contact' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to Jonas Adeyemi' }).click();

  await people.press('ArrowUp');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Helene Krause');
  await page.getByRole('textbox', { name: 'Find somebody' }).fill('finance');
  await expect(people.getByRole('option')).toHaveCount(1);

  // A contact that is written down in its own form counts like a talk: nobody is due any more, here and on Today.
  const contact = page.getByRole('region', { name: 'Contact', exact: true });
  await contact.getByRole('button', { name: 'Edit' }).click();
  await contact.getByLabel('Last contact').fill('2020-01-05');
  await contact.getByLabel('Days between talks').fill('30');
  await contact.getByRole('button', { name: 'Done' }).click();
  const overdue = page.getByText(/^Time to talk to Helene Krause/);
  await openPage(page, 'Today');
  await expect(overdue).toBeVisible();
  await openPage(page, 'People');
  await people.getByRole('option', { name: /^Helene Krause.*Cold.*late/ }).click();
  await page.getByRole('button', { name: 'Add a contact' }).click();
  await expect(page.getByRole('article', { name: 'contact' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to Helene Krause' }).click();
  await expect(people.getByRole('option', { name: /^Helene Krause.*Warm/ })).toBeVisible();
  await openPage(page, 'Today');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(overdue).toHaveCount(0);
  await openPage(page, 'People');

  await page.getByRole('radio', { name: 'Coverage' }).check({ force: true });
  await expect(page.getByText('Five seats are empty; the first to fill is a sponsor.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Peer in Finance Empty/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Peer in Operations Jonas Adeyemi Warm/ })).toBeVisible();
  await expect(
    page.getByText('Ask Helene Krause what Finance needs from your side. Jonas Adeyemi could bring you together.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Do this: a peer in Finance' }).click();
  const planned = page.getByRole('button', { name: 'Open: a peer in Finance' });
  await expect(planned).toBeVisible();
  await menuCommand(cairn, 'undo');
  await page.getByRole('button', { name: 'Do this: a peer in Finance' }).click();
  await expect(planned).toBeVisible();
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible({ timeout: 10_000 });

  page = await lock(cairn);
  await unlock(page);
  await expectOpen(page);
  await openPage(page, 'People');
  await page.getByRole('option', { name: /^Jonas Adeyemi/ }).click();
  await expect(page.getByRole('checkbox', { name: 'The list of slots' })).toBeChecked();
  const contacts = page.getByRole('region', { name: 'Contacts' });
  await expect(contacts.getByRole('button', { name: /^Slots for winter/ })).toBeVisible();
  await expect(contacts.getByRole('button', { name: /^A peer in Finance\s*planned/ })).toBeVisible();
});
