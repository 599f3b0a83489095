/** Feedback that is asked for, answered, and counts for a skill. */
import { expect } from '@playwright/test';
import { test } from './cairn-test.ts';
import { openPage, openView } from './pages.ts';

test('feedback that was asked for becomes evidence of a skill', async ({ openJournal }) => {
  const cairn = await openJournal('sample');
  const page = await cairn.page();
  await openView(page, 'People', 'Feedback');
  await page.getByRole('button', { name: 'Ask for feedback' }).click();
  await page.getByRole('button', { name: 'Use: One thing to change' }).click();
  await page.getByRole('textbox', { name: 'What I asked' }).fill('What should I do differently when I negotiate?');
  const message = page.getByRole('region', { name: 'Message to send' });
  await expect(message).toContainText('What should I do differently when I negotiate?');
  await message.getByRole('button', { name: 'I asked today' }).click();
  const waiting = page.getByRole('region', { name: 'Waiting for an answer' });
  await expect(waiting.getByRole('button', { name: /when I negotiate\?\s*asked today$/ })).toBeVisible();

  const answer = page.getByRole('region', { name: 'What came back' });
  await answer.getByRole('button', { name: 'Write the answer' }).click();
  await answer.getByRole('textbox').click();
  await page.keyboard.type('You wait now, and they come to you.');
  await answer.getByRole('button', { name: 'Done' }).click();
  const about = page.getByRole('region', { name: 'Themes and skills' });
  await about.getByRole('button', { name: 'Add a theme or a skill' }).click();
  await about.getByRole('combobox', { name: 'Themes' }).fill('listening');
  await page.keyboard.press('Enter');
  await about.getByRole('combobox', { name: 'Skills' }).fill('Negotiation');
  await page.getByRole('option', { name: 'Negotiation' }).click();
  await page.keyboard.press('Escape');
  await about.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('row', { name: /^listening 3 times/ })).toBeVisible();

  await about.getByRole('combobox', { name: 'Level it shows of Negotiation' }).click();
  await page.getByRole('option', { name: '4 proficient' }).click();
  await openPage(page, 'Skills');
  await page
    .getByRole('button', { name: /^Negotiation/ })
    .first()
    .click();
  const skill = page.getByRole('region', { name: 'Negotiation' });
  await expect(skill.getByText(/^Level 4 is proven\./)).toBeVisible();
  await expect(skill.getByText('What should I do differently when I negotiate?')).toBeVisible();
});
