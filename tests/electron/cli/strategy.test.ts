/** A strategy from the command line: a day of finishing counts for nothing there either before its gate is passed. */
import { expect, it } from 'vitest';
import { gateQuestions } from '../../../shared/domain/political-strategy.ts';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { openCli } from './run-cli.ts';

it('is finished by a day and the six answers of its gate together', async () => {
  const cli = await openCli();
  expect((await cli.inVault('create', '--recovery-out', 'recovery.txt')).code).toBe(0);
  const passed = Object.fromEntries(gateQuestions.map(({ name }) => [name, { answer: 'yes', why: 'So it is.' }]));
  const all = [
    { situation: 'Early', finishedOn: '2026-11-20' },
    { situation: 'Nearly', ...passed, credit: { answer: 'yes', why: '' }, finishedOn: '2026-11-20' },
    { situation: 'Passed', ...passed, finishedOn: '2026-11-20' },
  ];
  for (const fields of all) {
    expect((await cli.inVault('add', 'political-strategy', '--json', JSON.stringify(fields))).code).toBe(0);
  }
  const rows = JSON.parse((await cli.inVault('list', 'political-strategy', '--json')).out) as RecordSummary[];
  const told = new Map(rows.map(({ title, summary, date }) => [title, [summary, date]]));
  expect(told.get('Early')).toEqual(['0 of 6 questions of the gate answered', '']);
  expect(told.get('Nearly')).toEqual(['5 of 6 questions of the gate answered', '']);
  expect(told.get('Passed')).toEqual(['Finished on 20 November 2026', '2026-11-20']);
}, 60_000);
