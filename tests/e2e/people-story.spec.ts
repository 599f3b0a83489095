/** The people around a career in one go: an empty seat, a sponsor, a mentor, the map of power, a strategy; masked, locked. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { answerDialogs, expectOpen, lock, unlock } from './journey.ts';
import type { Cairn } from './launch.ts';
import { openView } from './pages.ts';
import { readableNames } from './sample-names.ts';

test('people are seated, asked, mapped and planned with, then masked, and all of it is there after a lock', async ({
  openJournal,
}) => {
  test.setTimeout(180_000);
  const cairn = await openJournal('sample');
  let page = await cairn.page();
  await fillEmptySeat(page);
  await planWithSponsor(page);
  await meetMentor(cairn, page);
  await addTies(page);
  await tellWhatMoved(page);
  await finishStrategy(page);

  await page.getByRole('button', { name: 'Mask names' }).click();
  await expect(page.getByRole('button', { name: 'Names masked' })).toBeVisible();
  for (const view of ['Strategies', 'Table', 'Around me', 'Grid']) {
    await openView(page, 'Power map', view);
    expect(await readableNames(page), view).toEqual([]);
  }
  for (const view of ['Sponsors', 'Mentors', 'Coverage', 'People']) {
    await openView(page, 'People', view);
    expect(await readableNames(page), view).toEqual([]);
  }

  page = await lock(cairn);
  await unlock(page);
  await expectOpen(page);
  await openView(page, 'People', 'Coverage');
  await expect(page.getByRole('button', { name: 'Open: a peer in Finance' })).toBeVisible();
  await openView(page, 'People', 'Sponsors');
  await expect(page.getByRole('button', { name: 'Ruth Castellan 5 of 5 questions answered' })).toBeVisible();
  await openView(page, 'People', 'Mentors');
  await expect(sessionsOf(page).filter({ hasText: '1 commitment open' })).toBeVisible();
  await openView(page, 'Power map', 'Strategies');
  await expect(finishedStrategies(page).getByRole('button', { name: /^The second depot needs/ })).toBeVisible();
  await openView(page, 'Power map', 'Table');
  for (const { told } of ties) await expect(strengthOf(page, told)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /, Before the round$/ })).toBeVisible();
});

async function fillEmptySeat(page: Page): Promise<void> {
  await openView(page, 'People', 'Coverage');
  await page.getByRole('button', { name: 'Do this: a peer in Finance' }).click();
  await expect(page.getByRole('button', { name: 'Open: a peer in Finance' })).toBeVisible();
}

async function planWithSponsor(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await main.getByRole('radio', { name: 'Sponsors' }).check({ force: true });
  await main.getByRole('button', { name: 'New', exact: true }).click();
  const start = page.getByRole('dialog', { name: 'New sponsor plan' });
  await start.getByLabel('Or somebody new').fill('Ruth Castellan');
  await start.getByRole('button', { name: 'Start plan' }).click();
  const plan = main.getByRole('article', { name: 'Sponsor plan' });
  await expect(plan.getByRole('heading', { name: 'Ruth Castellan' })).toBeVisible();
  const questions = [
    'Their priorities and challenges',
    'How I support them',
    'How I show what I can do',
    'How I make known what I want',
    'How I show appreciation',
  ];
  for (const question of questions) await plan.getByRole('textbox', { name: question }).fill(`${question}: told.`);
  await plan.getByRole('textbox', { name: questions[0]! }).focus();
  await expect(main.getByRole('button', { name: 'Ruth Castellan 5 of 5 questions answered' })).toBeVisible();
  // The person was made with the plan.
  await main.getByRole('region', { name: 'Contact' }).getByRole('button', { name: 'Ruth Castellan' }).click();
  await expect(main.getByRole('radio', { name: 'People', exact: true })).toBeChecked();
}

const sessionsOf = (page: Page): Locator =>
  page.getByRole('list', { name: 'Sessions with Anke Reuter' }).getByRole('button');

/** A session from its preparation over the pre-brief, on the screen and in a file, to the report that was sent. */
async function meetMentor(cairn: Cairn, page: Page): Promise<void> {
  const main = page.getByRole('main');
  await main.getByRole('radio', { name: 'Mentors' }).check({ force: true });
  await main.getByRole('button', { name: 'Prepare a session' }).click();
  const prepare = page.getByRole('dialog', { name: 'Prepare a session' });
  const agenda = prepare.getByLabel('Agenda, a line for each point');
  await expect(agenda).toHaveValue(/^What became of: Write down what I would stop doing\n/);
  await agenda.fill(`What I would stop doing first\n${await agenda.inputValue()}`);
  await prepare.getByRole('button', { name: 'Keep session' }).click();
  const brief = main.getByRole('region', { name: 'Pre-brief' });
  await expect(brief.getByText('What I would stop doing first')).toBeVisible();
  await expect(brief.getByText(/^Send me the budget of her first year \(theirs, by /)).toBeVisible();

  const file = path.join(cairn.home, 'brief.md');
  await answerDialogs(cairn, { save: file });
  await main.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export: Pre-brief' });
  await dialog.getByRole('radio', { name: 'Markdown' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Save Markdown' }).click();
  await expect(page.getByText('Written to brief.md.')).toBeVisible({ timeout: 30_000 });
  const written = readFileSync(file, 'utf8');
  expect(written).toMatch(/^# Pre-brief: Anke Reuter\n/);
  expect(written).toContain('- What I would stop doing first\n');
  expect(written).toMatch(/- Send me the budget of her first year \\?\(theirs, by /);

  const sessions = sessionsOf(page);
  await sessions.filter({ hasText: '2 commitments open' }).click();
  await main.getByRole('checkbox', { name: 'Write down what I would stop doing' }).check();
  const report = main.getByRole('region', { name: 'Progress report' });
  await expect(report.getByText('Kept', { exact: true })).toBeVisible();
  await main.getByRole('textbox', { name: 'What became of it' }).fill('Three things are off my list.');
  await expect(report.getByText('Three things are off my list.')).toBeVisible({ timeout: 10_000 });
  await main.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(main.getByText(/Sent on \d/)).toBeVisible();
  await expect(sessions.filter({ hasText: '1 commitment open' })).toBeVisible();
}

/** One of each layer. */
const ties = [
  { type: 'Reports to', to: 'Noor Haddad', told: 'Me reports to Noor Haddad' },
  { type: 'Advises', to: 'Helene Krause', told: 'Me advises Helene Krause' },
  { type: 'Controls what they need', to: 'Luc Deschamps', told: 'Me controls what Luc Deschamps needs' },
] as const;

const strengthOf = (page: Page, told: string): Locator => page.getByRole('textbox', { name: `Strength: ${told}` });

async function addTies(page: Page): Promise<void> {
  await openView(page, 'Power map', 'Table');
  await page.getByRole('button', { name: 'Keep today’s map' }).click();
  await page.getByRole('textbox', { name: 'What is going on' }).fill('Before the round');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add a tie' }).click();
  const form = page.getByRole('form', { name: 'New tie' });
  for (const { type, to, told } of ties) {
    await form.getByRole('combobox', { name: 'What it is' }).selectOption({ label: type });
    await form.getByRole('combobox', { name: 'To', exact: true }).fill(to);
    await form.getByRole('button', { name: 'Add the tie' }).click();
    await expect(strengthOf(page, told)).toBeVisible();
  }
  await form.getByRole('button', { name: 'Close' }).click();
}

async function tellWhatMoved(page: Page): Promise<void> {
  const support = page.getByRole('textbox', { name: 'Support of Helene Krause' });
  await support.fill('6');
  await support.press('Enter');
  const compare = page.getByRole('checkbox', { name: /, Before the round$/ });
  if (!(await compare.isChecked())) await compare.click();
  const moved = page.getByRole('region', { name: 'What moved' });
  await expect(moved).toContainText('Helene Krause is nearer: support 6 after 4.');
  for (const { told } of ties) await expect(moved).toContainText(`New: ${told}.`);
}

const finishedStrategies = (page: Page): Locator => page.getByRole('region', { name: 'Finished', exact: true });

/** Finished by its gate and nothing else. */
async function finishStrategy(page: Page): Promise<void> {
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
  const finished = finishedStrategies(page);
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
  await finish.click();
  await expect(finishedStrategies(page).getByRole('button', { name: /^The second depot needs/ })).toBeVisible();
}
