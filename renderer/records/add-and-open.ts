/** Makes a record from a view that stays in view: the record opens beside it, the cursor in its name. */
import type { Fields, JournalRecord } from '../../shared/domain/record.ts';
import { focusTitle } from './focus-title.ts';
import { makeRecord } from './make-record.ts';

export async function addAndOpen(
  kind: string,
  onSelect: (made: JournalRecord) => void,
  fields: Fields = {},
): Promise<void> {
  const made = await makeRecord(kind, fields);
  if (made === null) return;
  onSelect(made);
  focusTitle(kind);
}
