/** `journal:due` and `journal:incomplete` over a vault: what people ask for follows the contacts with them too. */
import { expect, it } from 'vitest';
import { answerVaultRequest } from '../../../electron/journal/answer-vault-request.ts';
import type { Change } from '../../../shared/domain/change.ts';
import type { DueItem, IncompleteItem } from '../../../shared/ipc/vault-requests.ts';
import { createJournal, newId, unwrap } from './open-journal.ts';

it('is no longer due after a contact, is due again after its deletion, and counts a plan only from its day on', async () => {
  const { session, journal } = await createJournal();
  const add = async (kind: string, fields: Change['fields']) => {
    const id = newId();
    const changes = [{ kind, id, base: null, fields }];
    unwrap(await journal.apply({ label: 'Add', changes, merge: false }));
    return id;
  };
  const dueDays = async (today: string) => {
    const answer = await answerVaultRequest(session, 'journal:due', { until: '', today });
    return (unwrap(answer) as readonly DueItem[]).map(({ day }) => day);
  };
  const ada = await add('person', { name: 'Ada', lastContact: '2026-10-01', cadenceDays: 30 });
  await add('goal', { title: 'Lead', targetDate: '2026-12-24' });
  expect((await dueDays('2026-11-22'))[0]).toBe('2026-10-31');
  await add('interaction', { about: 'Slots', day: '2026-11-20', people: [ada] });
  expect(await dueDays('2026-11-22')).toContain('2026-12-20');
  expect(await dueDays('2026-11-22')).not.toContain('2026-10-31');
  await add('interaction', { about: 'Plans', day: '2026-12-01', people: [ada] });
  expect(await dueDays('2026-11-22')).toContain('2026-12-20');
  expect(await dueDays('2026-12-01')).toContain('2026-12-31');
  unwrap(await journal.undo());
  unwrap(await journal.undo());
  expect((await dueDays('2026-12-01'))[0]).toBe('2026-10-31');
});

it('asks when you last talked only until a contact says so', async () => {
  const { session, journal } = await createJournal();
  const add = async (kind: string, fields: Change['fields']) => {
    const id = newId();
    unwrap(await journal.apply({ label: 'Add', changes: [{ kind, id, base: null, fields }], merge: false }));
    return id;
  };
  const asked = async () => {
    const answer = await answerVaultRequest(session, 'journal:incomplete', { limit: 3, today: '2026-11-22' });
    return (unwrap(answer) as readonly IncompleteItem[]).map(({ record, sentence }) => `${record.title}: ${sentence}`);
  };
  const ada = await add('person', { name: 'Ada', cadenceDays: 30 });
  expect(await asked()).toEqual(['Ada: When did you last talk? Today counts from there.']);
  await add('interaction', { about: 'Slots', day: '2026-11-20', people: [ada] });
  expect(await asked()).toEqual([]);
});
