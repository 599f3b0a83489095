/** Undo and redo over random edits: the stack and the vault never disagree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/domain/change.ts';
import type { Fields, RecordId, Revision } from '../../../shared/domain/record.ts';
import { listSchema } from '../../../shared/ipc/vault-requests.ts';
import type { Journal } from '../../../electron/journal/journal.ts';
import { createJournal, newId, unwrap } from './open-journal.ts';

const ids = Array.from({ length: 4 }, newId);
const writtenAt = '2026-05-04T08:00:00Z';

interface Edit {
  readonly record: number;
  readonly title: string;
  readonly mood: number | null;
  readonly isDelete: boolean;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  record: fc.nat(ids.length - 1),
  title: fc.constantFrom('', 'a', 'b', 'Zoë'),
  mood: fc.constantFrom(null, 1, 7),
  isDelete: fc.boolean(),
});

type State = Record<string, Fields | null>;

function readState(journal: Journal): State {
  return Object.fromEntries(ids.map((id) => [id, journal.lookup.get(id)?.fields ?? null]));
}

function changeFor(journal: Journal, { record, title, mood, isDelete }: Edit): Change {
  const id = ids[record] as RecordId;
  const base = (journal.lookup.get(id)?.revision ?? null) as Revision | null;
  if (isDelete && base !== null) return { kind: 'journal-entry', id, base, fields: null };
  return { kind: 'journal-entry', id, base, fields: { writtenAt, title, mood } };
}

describe('undo and redo', () => {
  it('walk back to the beginning and forth to the end through the same states', async () => {
    const { journal } = await createJournal();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), async (steps) => {
        const states = [readState(journal)];
        for (const step of steps) {
          const byRecord = new Map(step.map((one) => [one.record, one]));
          const changes = [...byRecord.values()].map((one) => changeFor(journal, one));
          const before = JSON.stringify(readState(journal));
          unwrap(await journal.apply({ label: 'Edit', changes, merge: false }));
          if (JSON.stringify(readState(journal)) !== before) states.push(readState(journal));
        }
        for (const state of states.slice(0, -1).reverse()) {
          unwrap(await journal.undo());
          expect(readState(journal)).toEqual(state);
        }
        for (const state of states.slice(1)) {
          unwrap(await journal.redo());
          expect(readState(journal)).toEqual(state);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('joins typing into one step and keeps other edits apart', async () => {
    const { journal } = await createJournal();
    const id = newId();
    const write = async (fields: Change['fields'], label: string, merge: boolean) => {
      const base = journal.lookup.get(id)?.revision ?? null;
      return unwrap(await journal.apply({ label, changes: [{ kind: 'journal-entry', id, base, fields }], merge }));
    };
    await write({ writtenAt, body: 'T' }, 'Write entry', true);
    for (const body of ['Th', 'The', 'They']) await write({ body }, 'Write entry', true);
    await write({ mood: 7 }, 'Set mood', false);
    expect(unwrap(await journal.undo()).records[0]?.record?.fields).toMatchObject({ body: 'They', mood: null });
    expect(journal.undoState).toEqual({ undo: 'Write entry', redo: 'Set mood' });
    expect(unwrap(await journal.undo()).records[0]?.record).toBeNull();
    expect(await journal.undo()).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
    unwrap(await journal.redo());
    expect(journal.lookup.get(id)?.fields).toMatchObject({ body: 'They' });
  });
});

describe('apply', () => {
  it('refuses what does not fit, whole transactions at a time', async () => {
    const { journal } = await createJournal();
    const id = newId();
    const apply = (...changes: Change[]) => journal.apply({ label: 'Edit', changes, merge: false });
    const good: Change = { kind: 'journal-entry', id, base: null, fields: { writtenAt, body: 'Kept' } };
    const bad: Change = { kind: 'journal-entry', id: newId(), base: null, fields: { writtenAt, mood: 11 } };
    expect(await apply(good, bad)).toMatchObject({ ok: false, error: { code: 'invalid-field', where: 'mood' } });
    expect(journal.counts()['journal-entry']).toBe(0);
    unwrap(await apply(good));
    expect(await apply(good)).toMatchObject({ ok: false, error: { code: 'stale-base' } });
    const stale = { ...good, base: '0'.repeat(32) as Revision };
    expect(await apply(stale)).toMatchObject({ ok: false, error: { code: 'stale-base' } });
    expect(await apply({ ...stale, id: newId() })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await apply({ ...good, kind: 'no-such' })).toMatchObject({ ok: false, error: { code: 'unknown-kind' } });
    expect(await apply(bad, bad)).toMatchObject({ ok: false, error: { code: 'invalid-field' } });
    expect(unwrap(journal.history(id)).length).toBe(1);
  });

  it('keeps order, days, links, values and due work in step', async () => {
    const { journal } = await createJournal();
    const [first, second, person] = [newId(), newId(), newId()];
    const entry = (id: RecordId, day: string, body: string, links: string[] = []): Change => ({
      kind: 'journal-entry',
      id,
      base: null,
      fields: { writtenAt: `${day}T08:00:00+02:00`, body, links, tags: ['budget'] },
    });
    // Ask for everything once before writing, so that the indexes exist and must be kept up.
    const list = () => unwrap(journal.list(listSchema.parse({ kind: 'journal-entry' }))).rows.map((row) => row.id);
    expect([list(), journal.days('', ''), journal.due('', ''), journal.incomplete(10, '')]).toEqual([[], {}, [], []]);
    const changes = [entry(first, '2026-03-01', 'Three short words', [person]), entry(second, '2026-03-02', 'One')];
    const someone: Change = { kind: 'reference', id: person, base: null, fields: { name: 'Marit Vos' } };
    unwrap(await journal.apply({ label: 'Add', changes: [...changes, someone], merge: false }));
    expect(list()).toEqual([second, first]);
    expect(journal.days('2026-03-01', '2026-03-31')).toEqual({ '2026-03-01': 3, '2026-03-02': 1 });
    expect(unwrap(journal.get(person)).linkedFrom.map((row) => row.id)).toEqual([first]);
    expect(unwrap(journal.get(first)).linksTo.map((row) => row.id)).toEqual([person]);
    expect(unwrap(journal.values('', 'tags'))).toEqual([{ value: 'budget', count: 2 }]);
    const { revision } = unwrap(journal.get(first)).record;
    const later = { writtenAt: '2026-03-03T08:00:00+02:00', links: [] };
    const move: Change = { kind: 'journal-entry', id: first, base: revision, fields: later };
    unwrap(await journal.apply({ label: 'Edit', changes: [move], merge: false }));
    expect(list()).toEqual([first, second]);
    expect(unwrap(journal.get(person)).linkedFrom).toEqual([]);
    expect(journal.days('', '')).toEqual({ '2026-03-02': 1, '2026-03-03': 3 });
  });
});
