/** `export:calendar` from the edge of the vault process: the sample's due days, as a calendar program takes them. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { answerVaultRequest } from '../../../electron/journal/answer-vault-request.ts';
import { createJournal, unwrap } from './open-journal.ts';

async function writeSample(more: { readonly today: string; readonly isNeutral: boolean }) {
  const { session, journal, folder } = await createJournal(true);
  const path = join(folder, 'due.ics');
  const grant = randomUUID();
  session.allow(grant, path, 'write');
  const answer = unwrap(await answerVaultRequest(session, 'export:calendar', { grant, ...more })) as { days: number };
  const text = await readFile(path, 'utf8');
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
  return { due: journal.due('', more.today), days: answer.days, text, events };
}

it('writes every due day from today on, with its title', async () => {
  const { due, days, events } = await writeSample({ today: '', isNeutral: false });
  expect(days).toBe(due.length);
  expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual(due.map(({ record }) => record.title));
  const middle = due[Math.floor(due.length / 2)]!.day;
  const later = await writeSample({ today: middle, isNeutral: false });
  expect(later.days).toBe(later.due.filter(({ day }) => day >= middle).length);
  expect(later.days).toBeLessThan(days);
});

it('tells a calendar that others look into nothing but the days', async () => {
  const { due, text, events } = await writeSample({ today: '', isNeutral: true });
  expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual(due.map(() => 'Reminder'));
  for (const { record, reason } of due) for (const told of [record.title, reason]) expect(text).not.toContain(told);
});
