/** Changes a record that only its id is known of: the newest is asked for first; a refusal is said in a toast. */
import type { Fields, JournalRecord, RecordId } from '../../shared/domain/record.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { callVault } from '../lib/api.ts';
import { flushAll } from '../lib/flush.ts';
import { deleteRecord, updateRecord } from '../lib/journal-store.ts';
import { isDone } from '../lib/tell-failure.ts';

/** What is typed elsewhere is saved first, so that it is part of what is changed. Answers whether it was. */
export async function withRecord(
  id: string,
  change: (record: JournalRecord) => Promise<Result<unknown, AppError>>,
): Promise<boolean> {
  await flushAll();
  const found = await callVault('journal:get', { id: id as RecordId });
  return isDone(found) && isDone(await change(found.value.record));
}

/** Changes the named fields, one step to undo. Answers whether that is done. */
export function changeRecord(id: string, fields: Fields): Promise<boolean> {
  return withRecord(id, (record) => updateRecord(record, fields));
}

/** Deletes it, with the way back in a toast. Answers whether it is gone. */
export function removeRecord(id: string): Promise<boolean> {
  return withRecord(id, (record) => deleteRecord(record));
}
