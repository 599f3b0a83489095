/** When you last talked to somebody: one rule for Today, the calendar, the People page, warmth and seats. */
import { textOf, wordsOf } from '../domain/field-values.ts';
import { interaction } from '../domain/interaction.ts';
import { person } from '../domain/person.ts';
import type { Due, RecordLookup } from '../domain/record-kind.ts';
import type { Fields, JournalRecord } from '../domain/record.ts';

type Records = Pick<RecordLookup, 'ofKind'>;

/**
 * Reads the fields of a person with the day of the latest contact that names them, where that is later than what their
 * record says. A contact after `today` (YYYY-MM-DD) is a plan and does not count.
 */
export function withLastContact(records: Records, today: string): (person: JournalRecord) => Fields {
  const latest = new Map<string, string>();
  for (const { fields } of records.ofKind(interaction.name)) {
    const day = textOf(fields['day']);
    if (day > today) continue;
    for (const id of wordsOf(fields['people'])) if (day > (latest.get(id) ?? '')) latest.set(id, day);
  }
  return ({ id, fields }) => {
    const contact = latest.get(id) ?? '';
    return contact > textOf(fields['lastContact']) ? { ...fields, lastContact: contact } : fields;
  };
}

/** What is due with people, each with the id of whom it concerns. */
export function peopleDue(records: Records, today: string): { readonly id: string; readonly due: Due }[] {
  const readFields = withLastContact(records, today);
  return records
    .ofKind(person.name)
    .flatMap((record) => person.due(readFields(record)).map((due) => ({ id: record.id, due })));
}
