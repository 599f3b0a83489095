/** Makes an empty record of a kind, saying so when that failed. */
import { errorSentence } from '../../shared/error-sentence.ts';
import type { JournalRecord } from '../../shared/domain/record.ts';
import { createRecord } from '../lib/journal-store.ts';
import { showToast } from '../lib/toasts.ts';

export async function makeRecord(kind: string): Promise<JournalRecord | null> {
  const made = await createRecord(kind, {});
  if (made.ok) return made.value;
  showToast(errorSentence(made.error).title, { tone: 'problem' });
  return null;
}
