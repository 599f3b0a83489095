/** Which rows of an import plan are ticked. */
import type { ImportPlanSummary } from '../../../shared/ipc/vault-requests.ts';

type PlannedRow = ImportPlanSummary['records'][number];

/** Everything but what the vault already holds and what must be asked for. */
export function choiceAtFirst(plan: ImportPlanSummary): ReadonlySet<number> {
  return new Set(plan.records.filter((row) => row.duplicateOf === null && !row.isOptional).map((row) => row.index));
}

/** Kinds with rows that are left out until somebody ticks them. */
export function optionalKinds(plan: ImportPlanSummary): string[] {
  return [...new Set(plan.records.filter((row) => row.isOptional).map((row) => row.kind))];
}

/** One row in or out. */
export function toggleRow(chosen: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(chosen);
  if (!next.delete(index)) next.add(index);
  return next;
}

/** All rows of a kind in, or out when all are in already. */
export function toggleKind(
  chosen: ReadonlySet<number>,
  rows: readonly PlannedRow[],
  kind: string,
): ReadonlySet<number> {
  const ofKind = rows.filter((row) => row.kind === kind).map((row) => row.index);
  const next = new Set(chosen);
  const areAllIn = ofKind.every((index) => next.has(index));
  for (const index of ofKind) {
    if (areAllIn) next.delete(index);
    else next.add(index);
  }
  return next;
}

/** Kinds in the order they come, with how many rows each has and how many are in. */
export function countByKind(rows: readonly PlannedRow[], chosen: ReadonlySet<number>) {
  const counts = new Map<string, { all: number; chosen: number }>();
  for (const row of rows) {
    const count = counts.get(row.kind) ?? { all: 0, chosen: 0 };
    count.all += 1;
    if (chosen.has(row.index)) count.chosen += 1;
    counts.set(row.kind, count);
  }
  return [...counts].map(([kind, count]) => ({ kind, ...count }));
}
