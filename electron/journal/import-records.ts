/** Takes the chosen part of an import plan into the journal: one transaction, one undo step. */
import { renameReferences } from '../../shared/domain/attachment-links.ts';
import type { RecordId } from '../../shared/domain/record.ts';
import { appError, type AppError } from '../../shared/errors.ts';
import { acceptPlan } from '../../shared/import/accept-plan.ts';
import { countKinds, type ImportPlan, type Skipped } from '../../shared/import/import-plan.ts';
import type { Change } from '../../shared/domain/change.ts';
import type { ImportPlanSummary, ImportReport, UndoState } from '../../shared/ipc/vault-requests.ts';
import { findKind } from '../../shared/domain/registry.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Journal } from './journal.ts';
import { parseFields, type PlannedChange } from './plan-changes.ts';

/** What the window is shown of a plan; the plan itself never leaves the vault process. */
export function summarizePlan(name: string, plan: ImportPlan): ImportPlanSummary {
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
        isOptional: record.isOptional ?? false,
      };
    }),
    skipped: plan.skipped,
  };
}

/** Everything but duplicates and what must be asked for: what is taken when nobody chooses. */
export function chooseNewRecords(plan: ImportPlan): number[] {
  return plan.records.flatMap((record, index) =>
    record.duplicateOf === null && record.isOptional === undefined ? [index] : [],
  );
}

/** What {@link chooseNewRecords} leaves out, and why. */
export function explainUnchosen(plan: ImportPlan): Skipped[] {
  const known = plan.records.filter((record) => record.duplicateOf !== null);
  const optional = plan.records.filter((record) => record.duplicateOf === null && record.isOptional);
  return [
    ...known.map(({ title }) => ({ where: title, why: 'The vault already has it.' })),
    ...Object.entries(countKinds(optional)).map(([kind, count]) => {
      const many = findKind(kind)?.label.many ?? kind;
      return { where: `${many} (${count})`, why: `${many} are imported only when chosen.` };
    }),
  ];
}

/**
 * Attachments are sealed first, then all records are written at once. When that fails, no record of the import exists;
 * a sealed file without a record is swept away later, like any other.
 */
export async function importRecords(
  journal: Journal,
  plan: ImportPlan,
  chosen: readonly number[],
): Promise<Result<ImportReport & UndoState, AppError>> {
  const { records, attachments } = acceptPlan(plan, chosen);
  if (records.length === 0) return fail(appError('nothing-to-import'));
  const prepared = await journal.prepareMassChange();
  if (!prepared.ok) return prepared;
  const names = new Map<string, string>();
  for (const { blob, name, bytes } of attachments) {
    const sealed = await journal.addAttachment(name, bytes);
    if (!sealed.ok) return sealed;
    names.set(blob, sealed.value.blob);
  }
  for (const { id } of records) {
    const free = journal.freeId(id);
    if (free !== id) names.set(id, free);
  }
  const applied = await journal.apply({
    label: records.length === 1 ? 'Import 1 record' : `Import ${records.length} records`,
    changes: records.map(({ kind, id, fields, createdAt, updatedAt }): PlannedChange => ({
      kind,
      id: (names.get(id) ?? id) as RecordId,
      base: null,
      fields: (names.size === 0 ? fields : renameReferences(fields, names)) as Change['fields'],
      ...(createdAt === undefined || updatedAt === undefined ? {} : { times: { createdAt, updatedAt } }),
    })),
    merge: false,
  });
  if (!applied.ok) return applied;
  const { undo, redo } = applied.value;
  return ok({
    format: plan.format,
    found: plan.found,
    accepted: countKinds(records),
    skipped: plan.skipped,
    undo,
    redo,
  });
}
