/** Makes a record of a kind, empty but for what is given, saying so when that failed. */
import type { Fields, JournalRecord } from '../../shared/domain/record.ts';
import { createRecord } from '../lib/journal-store.ts';
import { isDone } from '../lib/tell-failure.ts';

export async function makeRecord(kind: string, fields: Fields = {}): Promise<JournalRecord | null> {
  const made = await createRecord(kind, fields);
  return isDone(made) ? made.value : null;
}
