/** Makes a record of a kind, empty but for what is given, saying so when that failed. */
import { errorSentence } from '../../shared/error-sentence.ts';
import type { Fields, JournalRecord } from '../../shared/domain/record.ts';
import { createRecord } from '../lib/journal-store.ts';
import { showToast } from '../lib/toasts.ts';

export async function makeRecord(kind: string, fields: Fields = {}): Promise<JournalRecord | null> {
  const made = await createRecord(kind, fields);
  if (made.ok) return made.value;
  showToast(errorSentence(made.error).title, { tone: 'problem' });
  return null;
}
