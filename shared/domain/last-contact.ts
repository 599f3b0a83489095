/** When you last talked to somebody: one rule for Today, the calendar, the People page, warmth and seats. */
import { textOf, wordsOf } from './field-values.ts';
import { interaction } from './interaction.ts';
import type { RecordLookup } from './record-kind.ts';
import type { Fields, JournalRecord } from './record.ts';

/**
 * Reads the fields of a person with the day of the latest contact that names them, where that is later than what their
 * record says. A contact after `today` (YYYY-MM-DD) is a plan and does not count.
 */
export function withLastContact(
  records: Pick<RecordLookup, 'ofKind'>,
  today: string,
): (person: JournalRecord) => Fields {
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
