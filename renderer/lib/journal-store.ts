/** Every change this window makes goes through here: one queue, one save state, one undo. */
import type { Change } from '../../shared/domain/change.ts';
import { applyChange } from '../../shared/domain/change.ts';
import { lowerFirst } from '../../shared/domain/first-letter.ts';
import type { Fields, JournalRecord, RecordId, Revision } from '../../shared/domain/record.ts';
import { findKind } from '../../shared/domain/registry.ts';
import { appError, type AppError } from '../../shared/errors.ts';
import type { Applied, RecordDetail, UndoState } from '../../shared/ipc/vault-requests.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { callVault } from './api.ts';
import { cachedQueries, clearQueries, invalidateQueries, showChanged } from './query-cache.ts';
import { createObservable, useObservable } from './observable.ts';
import { showToast } from './toasts.ts';

export { useVaultQuery, type VaultQuery } from './use-vault-query.ts';

export interface SaveState {
  readonly state: 'saved' | 'saving' | 'failed';
  /** ISO instant at which the disk confirmed the last change; null before the first. */
  readonly savedAt: string | null;
}

const saveState = createObservable<SaveState>({ state: 'saved', savedAt: null });
const undoState = createObservable<UndoState>({ undo: null, redo: null });

/** The newest revision of records this window has changed; null once deleted. */
const revisions = new Map<RecordId, Revision | null>();
let queue: Promise<unknown> = Promise.resolve();
let waitingChanges = 0;

export function useSaveState(): SaveState {
  return useObservable(saveState);
}

/**
 * Applies changes as one undo step, all or nothing, after everything sent before. Open details show it at once; when the
 * vault refuses, they are asked again and so return to the truth.
 */
export function applyChanges(
  label: string,
  changes: readonly Change[],
  options: { readonly merge?: boolean } = {},
): Promise<Result<Applied, AppError>> {
  return enqueue(() => {
    const current = changes.map(withNewestBase);
    showAtOnce(current);
    return callVault('journal:apply', { label, changes: current, merge: options.merge ?? false });
  });
}

/** Makes a record; its id is made here so that a page can go to it at once. */
export async function createRecord(
  kind: string,
  fields: Fields,
  label = `Add ${nameOf(kind)}`,
): Promise<Result<JournalRecord, AppError>> {
  const id = crypto.randomUUID() as RecordId;
  const applied = await applyChanges(label, [{ kind, id, base: null, fields: fields as Change['fields'] }]);
  return recordOf(applied, id);
}

/** Changes the named fields of a record; the others stay. `merge` joins typing to the step before. */
export async function updateRecord(
  record: Pick<JournalRecord, 'id' | 'kind' | 'revision'>,
  fields: Fields,
  label = `Edit ${nameOf(record.kind)}`,
  options: { readonly merge?: boolean } = {},
): Promise<Result<JournalRecord, AppError>> {
  const change: Change = {
    kind: record.kind,
    id: record.id,
    base: record.revision,
    fields: fields as Change['fields'],
  };
  return recordOf(await applyChanges(label, [change], options), record.id);
}

/** Deletes a record and offers the way back. */
export async function deleteRecord(
  record: Pick<JournalRecord, 'id' | 'kind' | 'revision'>,
  label = `Delete ${nameOf(record.kind)}`,
): Promise<Result<Applied, AppError>> {
  const change: Change = { kind: record.kind, id: record.id, base: record.revision, fields: null };
  const applied = await applyChanges(label, [change]);
  if (applied.ok) {
    const name = nameOf(record.kind);
    const told = `${name.charAt(0).toUpperCase()}${name.slice(1)} deleted. ${await tellCopies(record.kind)}`;
    showToast(told.trim(), {
      action: { label: 'Undo', run: () => void undo() },
    });
  }
  return applied;
}

/** Undoes the last change, whatever page made it, and says which. */
export function undo(): Promise<Result<Applied, AppError>> {
  return stepThrough('journal:undo', 'undo', 'Undone');
}

export function redo(): Promise<Result<Applied, AppError>> {
  return stepThrough('journal:redo', 'redo', 'Done again');
}

/** Something beside `applyChanges` has changed the vault (an import): asks again for everything in view. */
export function noteOutsideChange(state: UndoState): void {
  undoState.set({ undo: state.undo, redo: state.redo });
  saveState.set({ state: 'saved', savedAt: new Date().toISOString() });
  invalidateQueries();
}

/** Forgets everything of the journal: called on lock. */
export function resetJournal(): void {
  clearQueries();
  revisions.clear();
  queue = Promise.resolve();
  waitingChanges = 0;
  saveState.set({ state: 'saved', savedAt: null });
  undoState.set({ undo: null, redo: null });
}

async function stepThrough(
  request: 'journal:undo' | 'journal:redo',
  side: keyof UndoState,
  verb: string,
): Promise<Result<Applied, AppError>> {
  const label = undoState.get()[side];
  const applied = await enqueue(() => callVault(request, {}));
  if (applied.ok) showToast(label === null ? `${verb}.` : `${verb}: ${lowerFirst(label)}.`);
  else if (applied.error.code === 'nothing-to-undo') showToast('Nothing to undo since you unlocked.');
  else if (applied.error.code === 'nothing-to-redo') showToast('Nothing to redo.');
  return applied;
}

/** One request after the other, so that a second save of a record carries the revision the first one made. */
function enqueue(send: () => Promise<Result<Applied, AppError>>): Promise<Result<Applied, AppError>> {
  waitingChanges += 1;
  saveState.set({ ...saveState.get(), state: 'saving' });
  const sent = queue.then(send).then((result) => {
    waitingChanges -= 1;
    if (result.ok) keepApplied(result.value);
    else if (isNotSaved(result.error)) saveState.set({ ...saveState.get(), state: 'failed' });
    else if (waitingChanges === 0) saveState.set({ ...saveState.get(), state: 'saved' });
    // Between two changes the vault would answer without the second, which the pages show already.
    if (waitingChanges === 0) invalidateQueries();
    return result;
  });
  queue = sent.catch(() => undefined);
  return sent;
}

function keepApplied(applied: Applied): void {
  for (const { id, record } of applied.records) revisions.set(id, record?.revision ?? null);
  undoState.set({ undo: applied.undo, redo: applied.redo });
  saveState.set({ state: waitingChanges === 0 ? 'saved' : 'saving', savedAt: applied.savedAt });
}

/** The disk refused: the text is still only in this window. Refused changes and empty undos are no loss. */
function isNotSaved(error: AppError): boolean {
  return ['disk-full', 'cannot-write', 'read-only', 'vault-locked', 'unexpected'].includes(error.code);
}

function withNewestBase(change: Change): Change {
  const newest = change.base === null ? undefined : revisions.get(change.id);
  return newest === undefined || newest === null ? change : { ...change, base: newest };
}

function showAtOnce(changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.base === null || change.fields === null) continue;
    for (const query of cachedQueries('journal:get')) {
      const answered = query.answer.get();
      const detail = answered.data as RecordDetail | undefined;
      if (detail?.record.id !== change.id) continue;
      const fields = applyChange(detail.record.fields, change) ?? {};
      showChanged(query, { ...answered, data: { ...detail, record: { ...detail.record, fields } } });
    }
  }
}

function recordOf(applied: Result<Applied, AppError>, id: RecordId): Result<JournalRecord, AppError> {
  if (!applied.ok) return applied;
  const record = applied.value.records.find((one) => one.id === id)?.record;
  return record ? ok(record) : fail(appError('not-found'));
}

/** Where copies of a deleted record may be left; '' for nowhere. */
async function tellCopies(kind: string): Promise<string> {
  const keptIn = findKind(kind)?.keptIn ?? null;
  if (keptIn === null) return '';
  const counts = await callVault('journal:counts', {});
  return counts.ok && (counts.value[keptIn.kind] ?? 0) > 0 ? keptIn.sentence : '';
}

function nameOf(kind: string): string {
  return findKind(kind)?.label.one ?? 'record';
}
