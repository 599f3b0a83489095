/** A strategy that is finished by its gate and nothing else; feedback that is asked for, answered, and counts for a skill. */
import { expect, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { openPage, type PageName } from './pages.ts';

async function openView(page: Page, name: PageName, view: string): Promise<void> {
  await openPage(page, name);
  await page.getByRole('radio', { name: view, exact: true }).check({ force: true });
}

test('a strategy waits for its sixth answer, and feedback becomes evidence', async ({ openJournal }) => {
  test.setTimeout(120_000);
  const cairn = await openJournal('sample');
  const page = await cairn.page();
  await openView(page, 'Power map', 'Strategies');
  await page.getByRole('button', { name: 'Strategy', exact: true }).click();
  const situation = page.getByRole('textbox', { name: 'Situation' });
  await expect(situation).toHaveValue('');
  await situation.fill('The second depot needs a signature');
  const strategy = page.getByRole('article', { name: 'Strategy' });

  const stakeholders = strategy.getByRole('region', { name: 'Stakeholders' });
  await stakeholders.getByRole('button', { name: 'Take them from the map' }).click();
  await expect(stakeholders.getByRole('listitem')).toHaveCount(5);
  await expect(stakeholders.getByRole('listitem').first()).toContainText('weighs 9 of 10');
  await expect(stakeholders.getByRole('listitem').filter({ hasText: 'Bram de Wit' })).toContainText('Against');
  await expect(stakeholders.getByRole('button', { name: 'Take them from the map' })).toHaveCount(0);

  const gate = strategy.getByRole('region', { name: 'Ethics gate' });
  const finish = gate.getByRole('button', { name: 'Finish' });
  await expect(gate.getByText(/^Six questions are open: values, /)).toBeVisible();
  const questions = await gate.getByRole('radiogroup').all();
  expect(questions).toHaveLength(6);
  const reasons = gate.getByRole('textbox');
  for (const [index, question] of questions.entries()) {
    await expect(finish).toBeDisabled();
    await question.getByRole('radio', { name: 'Yes' }).check({ force: true });
    await expect(finish).toBeDisabled();
    await reasons.nth(index).fill('Everybody concerned has read this page.');
  }
  const open = page.getByRole('region', { name: 'Open', exact: true });
  const finished = page.getByRole('region', { name: 'Finished', exact: true });
  await finish.click();
  await expect(gate.getByText(/^Finished on /)).toBeVisible();
  await expect(finished.getByRole('button', { name: /^The second depot needs/ })).toBeVisible();
  // A question that opens again takes the end back, whatever day is written down.
  await questions[3]!.getByRole('radio', { name: 'Not yet' }).check({ force: true });
  await expect(gate.getByText(/^One question is open: credit\. .* does not count until then\.$/)).toBeVisible();
  await expect(finished).toHaveCount(0);
  await questions[3]!.getByRole('radio', { name: 'Yes' }).check({ force: true });
  await expect(finished).toBeVisible();
  await gate.getByRole('button', { name: 'Open it again' }).click();
  await expect(finish).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(gate.getByText(/^Finished on /)).toBeVisible();
  await gate.getByRole('button', { name: 'Open it again' }).click();
  await expect(open.getByRole('button', { name: /^The second depot needs/ })).toBeVisible();

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
