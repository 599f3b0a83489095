/** Checks changes against the vault and turns them into steps: nothing is written here. */
import { applyChange, type Change } from '../../shared/domain/change.ts';
import { findKind } from '../../shared/domain/registry.ts';
import { findUnstorable } from '../../shared/domain/storable.ts';
import type { Fields } from '../../shared/domain/record.ts';
import { appError, type AppError } from '../../shared/errors.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Documents } from './record-lookup.ts';
import type { ImportedTimes } from '../vault/document.ts';
import type { StepChange } from './undo-stack.ts';

/** A change as the vault process itself makes it: an import carries the times of its records. */
export type PlannedChange = Change & { readonly times?: ImportedTimes };

/** The record's fields as its kind wants them; the error names the field, never what was written in it. */
export function parseFields(kindName: string, fields: Fields): Result<Fields, AppError> {
  const kind = findKind(kindName);
  if (kind === undefined) return fail(appError('unknown-kind', kindName));
  const unstorable = findUnstorable(fields);
  if (unstorable !== undefined) return fail(appError('invalid-field', unstorable.where, unstorable.why));
  const parsed = kind.schema.safeParse(fields);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return fail(appError('invalid-field', issue?.path.join('.') ?? '', issue?.message ?? ''));
}

function planChange(documents: Documents, change: PlannedChange): Result<StepChange, AppError> {
  if (findKind(change.kind) === undefined) return fail(appError('unknown-kind', change.kind));
  const current = documents.get(change.id);
  if (change.base === null) {
    if (current !== undefined) return fail(appError('stale-base', change.id));
    if (change.fields === null) return fail(appError('invalid-request', change.id));
  } else {
    if (current === undefined) return fail(appError('not-found', change.id));
    if (current.collection !== change.kind) return fail(appError('invalid-request', change.id));
    if (current.revision !== change.base) return fail(appError('stale-base', change.id));
  }
  const before = current === undefined ? null : { ...current.data };
  const wanted = applyChange(before, change);
  if (wanted === null) return ok({ kind: change.kind, id: change.id, before, after: null });
  const after = parseFields(change.kind, wanted);
  if (!after.ok) return after;
  const times = change.times === undefined ? {} : { times: change.times };
  return ok({ kind: change.kind, id: change.id, before, after: after.value, ...times });
}

/** All changes or the first reason against one of them. Two changes of one record cannot both know its base: refused. */
export function planChanges(documents: Documents, changes: readonly PlannedChange[]): Result<StepChange[], AppError> {
  const steps: StepChange[] = [];
  const ids = new Set<string>();
  for (const change of changes) {
    if (ids.has(change.id)) return fail(appError('invalid-request', change.id));
    ids.add(change.id);
    const step = planChange(documents, change);
    if (!step.ok) return step;
    steps.push(step.value);
  }
  return ok(steps);
}
