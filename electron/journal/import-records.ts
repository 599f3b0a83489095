/** Takes the chosen part of an import plan into the journal: one transaction, one undo step. */
import { renameReferences } from '../../shared/domain/attachment-links.ts';
import type { Fields, RecordId } from '../../shared/domain/record.ts';
import { appError, type AppError } from '../../shared/errors.ts';
import { acceptPlan } from '../../shared/import/accept-plan.ts';
import { findDifferences, takeTheirs, type Difference } from '../../shared/import/compare-records.ts';
import {
  countKinds,
  type ImportPlan,
  type PlannedAttachment,
  type PlannedRecord,
  type Skipped,
} from '../../shared/import/import-plan.ts';
import type { Change } from '../../shared/domain/change.ts';
import type { ImportPlanSummary, ImportReport, UndoState } from '../../shared/ipc/vault-requests.ts';
import { findKind } from '../../shared/domain/registry.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Journal } from './journal.ts';
import { parseFields, type PlannedChange } from './plan-changes.ts';
import { unwatched, type Watch } from './watch.ts';

/** What the window is shown of a plan; the plan itself never leaves the vault process. */
export function summarizePlan(name: string, plan: ImportPlan, lookup: Journal['lookup']): ImportPlanSummary {
  return {
    plan: name,
    format: plan.format,
    found: plan.found,
    records: plan.records.map((record, index) => {
      const kind = findKind(record.kind);
      const parsed = parseFields(record.kind, record.fields);
      const fields = parsed.ok ? parsed.value : null;
      return {
        index,
        kind: record.kind,
        title: record.title,
        summary: fields === null ? '' : (kind?.summary(fields) ?? ''),
        date: fields === null ? '' : (kind?.date(fields) ?? ''),
        duplicateOf: record.duplicateOf,
        differences: differencesOf(record, lookup),
        isOptional: record.isOptional ?? false,
      };
    }),
    skipped: plan.skipped,
    ...(plan.table === undefined ? {} : { table: plan.table }),
  };
}

/** Everything but duplicates and what must be asked for: what is taken when nobody chooses. */
export function chooseNewRecords(plan: ImportPlan): number[] {
  return plan.records.flatMap((record, index) =>
    record.duplicateOf === null && record.isOptional === undefined ? [index] : [],
  );
}

/** Those that the vault has in another state. */
export function chooseUpdates(plan: ImportPlan, lookup: Journal['lookup']): number[] {
  return plan.records.flatMap((record, index) => (differencesOf(record, lookup).length > 0 ? [index] : []));
}

function differencesOf({ kind, duplicateOf, fields }: PlannedRecord, lookup: Journal['lookup']): Difference[] {
  const mine = duplicateOf === null ? undefined : lookup.get(duplicateOf);
  return mine === undefined ? [] : findDifferences(kind, mine.fields, fields);
}

/** What {@link chooseNewRecords} leaves out, and why; `updated` are rows taken all the same. */
export function explainUnchosen(plan: ImportPlan, updated: readonly number[] = []): Skipped[] {
  const known = plan.records.filter((record, index) => record.duplicateOf !== null && !updated.includes(index));
  const optional = plan.records.filter((record) => record.duplicateOf === null && record.isOptional);
  return [
    ...known.map(({ title }) => ({ where: title, why: 'The vault already has it.' })),
    ...Object.entries(countKinds(optional)).map(([kind, count]) => {
      const many = findKind(kind)?.label.many ?? kind;
      return { where: `${many} (${count})`, why: `${many} are imported only when chosen.` };
    }),
  ];
}

export interface ImportOptions {
  /** Indices of records that are brought into the vault's own instead of being made beside them. */
  readonly updates?: readonly number[];
  readonly watch?: Watch;
}

/**
 * Attachments are sealed first, then all records are written at once. When that fails, or the import is cancelled before
 * it, no record of the import exists; a sealed file without a record is swept away later, like any other.
 */
export async function importRecords(
  journal: Journal,
  plan: ImportPlan,
  chosen: readonly number[],
  { updates = [], watch = unwatched }: ImportOptions = {},
): Promise<Result<ImportReport & UndoState, AppError>> {
  const accepted = acceptPlan(plan, chosen, updates);
  const count = accepted.records.length + accepted.updates.length;
  const leftOut = explainLeftOut(accepted.leftOut);
  if (count === 0) return fail(appError('nothing-to-import', leftOut[0]?.where, leftOut[0]?.why));
  watch.progress(0, 0, 'Keeping a snapshot of what you have');
  const prepared = await journal.prepareMassChange();
  if (!prepared.ok) return prepared;
  const sealed = await sealAttachments(journal, accepted.attachments, watch);
  if (!sealed.ok) return sealed;
  const names = sealed.value;
  for (const { id } of accepted.records) {
    const free = journal.freeId(id);
    if (free !== id) names.set(id, free);
  }
  const renamed = (fields: Fields) => (names.size === 0 ? fields : renameReferences(fields, names)) as Change['fields'];
  if (watch.signal.aborted) return fail(appError('cancelled'));
  watch.progress(0, 0, `Writing ${count.toLocaleString('en')} records`);
  const applied = await journal.apply({
    label: count === 1 ? 'Import 1 record' : `Import ${count} records`,
    changes: [
      ...accepted.records.map(({ kind, id, fields, createdAt, updatedAt }): PlannedChange => ({
        kind,
        id: (names.get(id) ?? id) as RecordId,
        base: null,
        fields: renamed(fields),
        ...(createdAt === undefined || updatedAt === undefined ? {} : { times: { createdAt, updatedAt } }),
      })),
      ...bringUpToDate(journal, accepted.updates, renamed),
    ],
    merge: false,
  });
  if (!applied.ok) return applied;
  const { undo, redo } = applied.value;
  return ok({
    format: plan.format,
    found: plan.found,
    accepted: countKinds([...accepted.records, ...accepted.updates]),
    skipped: [...plan.skipped, ...leftOut],
    undo,
    redo,
  });
}

function explainLeftOut(records: readonly PlannedRecord[]): Skipped[] {
  return Object.entries(countKinds(records)).map(([kind, count]) => ({
    where: `${findKind(kind)?.label.many ?? kind} (${count})`,
    why: 'They lead to people who stay out, and stay out with them.',
  }));
}

/** Names in the plan → names in the vault. */
async function sealAttachments(
  journal: Journal,
  attachments: readonly PlannedAttachment[],
  watch: Watch,
): Promise<Result<Map<string, string>, AppError>> {
  const names = new Map<string, string>();
  for (const [index, { blob, name, bytes }] of attachments.entries()) {
    if (watch.signal.aborted) return fail(appError('cancelled'));
    watch.progress(index, attachments.length, `Encrypting file ${index + 1} of ${attachments.length}`);
    const sealed = await journal.addAttachment(name, bytes);
    if (!sealed.ok) return sealed;
    names.set(blob, sealed.value.blob);
  }
  return ok(names);
}

/** Two rows may stand for one record of the vault: the later one adds to the earlier, in one change. */
function bringUpToDate(
  journal: Journal,
  updates: readonly PlannedRecord[],
  renamed: (fields: Fields) => Change['fields'],
): PlannedChange[] {
  const changes = new Map<RecordId, PlannedChange>();
  for (const { kind, duplicateOf, fields } of updates) {
    const mine = duplicateOf === null ? undefined : journal.lookup.get(duplicateOf);
    if (mine === undefined || mine.kind !== kind) continue;
    const earlier = changes.get(mine.id)?.fields ?? {};
    const taken = takeTheirs({ ...mine.fields, ...earlier }, renamed(fields) ?? {});
    changes.set(mine.id, {
      kind,
      id: mine.id,
      base: mine.revision,
      fields: { ...earlier, ...taken } as Change['fields'],
    });
  }
  return [...changes.values()];
}
