/** What becomes of each row of an import plan. */
import type { ImportPlanSummary } from '../../../shared/ipc/vault-requests.ts';

export type PlannedRow = ImportPlanSummary['records'][number];

/** `make`: a record of its own; `update`: brought into the one the vault has. A row that is not in it stays out. */
export type ImportChoice = ReadonlyMap<number, 'make' | 'update'>;

/** Everything but what the vault already holds and what must be asked for. */
export function choiceAtFirst(plan: ImportPlanSummary): ImportChoice {
  return new Map(
    plan.records.filter((row) => row.duplicateOf === null && !row.isOptional).map((row) => [row.index, 'make']),
  );
}

/** Kinds with rows that are left out until somebody ticks them. */
export function optionalKinds(plan: ImportPlanSummary): string[] {
  return [...new Set(plan.records.filter((row) => row.isOptional).map((row) => row.kind))];
}

/** One row given a fate; null leaves it out. */
export function chooseRow(choice: ImportChoice, index: number, fate: 'make' | 'update' | null): ImportChoice {
  const next = new Map(choice);
  if (fate === null) next.delete(index);
  else next.set(index, fate);
  return next;
}

/** All rows of a kind in that bring something, or out when they are in already. */
export function toggleKind(choice: ImportChoice, rows: readonly PlannedRow[], kind: string): ImportChoice {
  const ofKind = rows.filter((row) => row.kind === kind);
  const wanted = ofKind.filter(bringsSomething);
  const areAllIn = wanted.every((row) => choice.has(row.index));
  const next = new Map(choice);
  for (const { index } of ofKind) next.delete(index);
  if (!areAllIn) for (const row of wanted) next.set(row.index, row.duplicateOf === null ? 'make' : 'update');
  return next;
}

/** Kinds in the order they come, with how many rows each has that bring something and how many are in. */
export function countByKind(rows: readonly PlannedRow[], choice: ImportChoice) {
  const counts = new Map<string, { all: number; chosen: number; same: number }>();
  for (const row of rows) {
    const count = counts.get(row.kind) ?? { all: 0, chosen: 0, same: 0 };
    if (bringsSomething(row) || choice.has(row.index)) count.all += 1;
    else count.same += 1;
    if (choice.has(row.index)) count.chosen += 1;
    counts.set(row.kind, count);
  }
  return [...counts].map(([kind, count]) => ({ kind, ...count }));
}

/** The rows with one fate, as the vault process wants them. */
export function rowsWith(choice: ImportChoice, fate: 'make' | 'update'): number[] {
  return [...choice].filter(([, chosen]) => chosen === fate).map(([index]) => index);
}

function bringsSomething(row: PlannedRow): boolean {
  return row.duplicateOf === null || row.differences.length > 0;
}
