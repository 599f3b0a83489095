/** Changes a record that only its id is known of: the newest is asked for first; a refusal is said in a toast. */
import type { JournalRecord, RecordId } from '../../shared/domain/record.ts';
import { errorSentence } from '../../shared/error-sentence.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { callVault } from '../lib/api.ts';
import { flushAll } from '../lib/flush.ts';
import { showToast } from '../lib/toasts.ts';

/** What is typed elsewhere is saved first, so that it is part of what is changed. Answers whether it was. */
export async function withRecord(
  id: string,
  change: (record: JournalRecord) => Promise<Result<unknown, AppError>>,
): Promise<boolean> {
  await flushAll();
  const found = await callVault('journal:get', { id: id as RecordId });
  return isDone(found) && isDone(await change(found.value.record));
}

/** Says in a toast that something failed, where it did. */
export function isDone<Value>(result: Result<Value, AppError>): result is { readonly ok: true; readonly value: Value } {
  if (!result.ok) showToast(errorSentence(result.error).title, { tone: 'problem' });
  return result.ok;
}
