/** A sponsor plan for somebody new; a mentorship from a prepared session over its pre-brief to the report that was sent. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './cairn-test.ts';
import { answerDialogs } from './journey.ts';
import { openPage } from './pages.ts';

test('sponsors are answered for, and sessions with a mentor prepared, kept and reported', async ({ openJournal }) => {
  test.setTimeout(180_000);
  const cairn = await openJournal('sample');
  const page = await cairn.page();
  const main = page.getByRole('main');
  await openPage(page, 'People');

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

  const sessions = main.getByRole('list', { name: 'Sessions with Anke Reuter' }).getByRole('button');
  await sessions.filter({ hasText: '2 commitments open' }).click();
  await main.getByRole('checkbox', { name: 'Write down what I would stop doing' }).check();
  const report = main.getByRole('region', { name: 'Progress report' });
  await expect(report.getByText('Kept', { exact: true })).toBeVisible();
  await main.getByRole('textbox', { name: 'What became of it' }).fill('Three things are off my list.');
  await expect(report.getByText('Three things are off my list.')).toBeVisible({ timeout: 10_000 });
  await main.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(main.getByText(/Sent on \d/)).toBeVisible();
  await expect(sessions.filter({ hasText: '1 commitment open' })).toBeVisible();
});
