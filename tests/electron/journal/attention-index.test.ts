/** What asks for attention: each kind as it declares it, worked out once for a day and a state of the journal. */
import { describe, expect, it } from 'vitest';
import { AttentionIndex } from '../../../electron/journal/attention-index.ts';
import type { RecordLookup } from '../../../shared/domain/record-kind.ts';
import type { JournalRecord } from '../../../shared/domain/record.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';

const today = '2026-11-22';
const ada = aRecord('person', 'ada', { name: 'Ada', lastContact: '2026-10-01', cadenceDays: 30 });
const ben = aRecord('person', 'ben', { name: 'Ben', cadenceDays: 30 });
const goal = aRecord('goal', 'goal', { title: 'Lead', dueOn: '2026-12-24' });
const contact = (id: string, day: string, ...people: string[]) =>
  aRecord('interaction', id, { about: 'Slots', day, people });

/** An index over some records, and how often it walked over all records of a kind. */
function indexOf(...start: readonly JournalRecord[]) {
  const records = [...start];
  const walked: string[] = [];
  const lookup: RecordLookup = {
    ...lookupOf(records),
    ofKind(kind) {
      walked.push(kind);
      return records.filter((record) => record.kind === kind);
    },
  };
  const index = new AttentionIndex(lookup);
  for (const record of records) index.put(record);
  const write = (record: JournalRecord) => {
    records.push(record);
    index.put(record);
  };
  return { index, walked, write };
}

const dueDays = (index: AttentionIndex, day: string) => index.due(day).map(({ id, due }) => `${id} ${due.day}`);

describe('AttentionIndex', () => {
  it('works out what is due once for a day, whoever asks', () => {
    const { index, walked } = indexOf(ada, ben, goal, contact('talk', '2026-11-20', 'ada'));
    const first = index.due(today);
    expect(first.map(({ id }) => id)).toContain('ada');
    expect(index.due(today)).toBe(first);
    index.incomplete(today, 10);
    index.isIncomplete('ben', today);
    expect([...walked].sort()).toEqual(['interaction', 'person']);
  });

  it('works it out anew after a change and on a new day', () => {
    const { index, walked, write } = indexOf(ada);
    expect(dueDays(index, today)).toEqual(['ada 2026-10-31']);
    write(contact('talk', '2026-11-20', 'ada'));
    expect(dueDays(index, today)).toEqual(['ada 2026-12-20']);
    write(contact('plan', '2026-12-01', 'ada'));
    expect(dueDays(index, today)).toEqual(['ada 2026-12-20']);
    expect(dueDays(index, '2026-12-01')).toEqual(['ada 2026-12-31']);
    expect(walked).toHaveLength(8);
  });

  it('forgets what was due with a record that is gone', () => {
    const { index } = indexOf(goal);
    expect(dueDays(index, today)).toContain('goal 2026-12-24');
    index.remove('goal');
    expect(dueDays(index, today)).toEqual([]);
  });

  it.each([
    ['what is asked next is a talk', 30],
    ['nothing is asked any more', 0],
  ])('asks when you last talked until a contact says so, no plan: %s', (_what, cadenceDays) => {
    const cleo = aRecord('person', 'cleo', { name: 'Cleo', cadenceDays });
    const { index, write } = indexOf(cleo, contact('plan', '2026-12-01', 'cleo'));
    const asked = (day: string) => index.incomplete(day, 10).map(({ id, next }) => [id, next.field]);
    expect(asked(today)).toEqual([['cleo', 'lastContact']]);
    expect(index.isIncomplete('cleo', today)).toBe(true);
    expect(asked('2026-12-01')).toEqual([]);
    write(contact('talk', '2026-11-20', 'cleo'));
    expect(asked(today)).toEqual([]);
    expect(index.isIncomplete('cleo', today)).toBe(false);
  });

  it('lists as incomplete what was worked on last first, and no more than asked for', () => {
    const at = (id: string, updatedAt: string) => ({ ...aRecord('person', id), updatedAt });
    const { index } = indexOf(at('old', '2026-01-01T00:00:00.000Z'), at('new', '2026-03-01T00:00:00.000Z'));
    expect(index.incomplete(today, 10).map(({ id }) => id)).toEqual(['new', 'old']);
    expect(index.incomplete(today, 1).map(({ id }) => id)).toEqual(['new']);
  });
});
