/**
 * Transactions of several records (R13): a part counts once the last part of its transaction is there, because the last
 * one is written after all others are durable. What is to be done with parts of a transaction that has no end depends on
 * why it has none.
 */
import type { FoundRecord } from './load-log.ts';

/** Everything found under one sequence number of a device. */
export interface SameNumber {
  readonly sequence: number;
  /** Different contents under one number; one entry in a healthy vault. */
  readonly copies: readonly [FoundRecord, ...FoundRecord[]];
}

/** The transactions whose last part is among `found`. */
export function finishedTransactions(found: Iterable<SameNumber>): Set<string> {
  const finished = new Set<string>();
  for (const { copies } of found) {
    for (const { record } of copies) {
      if (record.part !== undefined && record.part.index === record.part.count) finished.add(record.part.transaction);
    }
  }
  return finished;
}

export function isCounted({ record }: FoundRecord, finished: ReadonlySet<string>): boolean {
  return record.part === undefined || finished.has(record.part.transaction);
}

/** The numbers of one transaction's parts that were found without its end, in order. */
export type UnfinishedParts = readonly number[];

/** `taken` in the order of the numbers. Copies of one number belong to whichever transaction has no end. */
export function unfinishedParts(taken: Iterable<SameNumber>, finished: ReadonlySet<string>): UnfinishedParts[] {
  const byTransaction = new Map<string, number[]>();
  for (const { sequence, copies } of taken) {
    for (const copy of copies) {
      const { part } = copy.record;
      if (part === undefined || isCounted(copy, finished)) continue;
      const numbers = byTransaction.get(part.transaction);
      if (numbers === undefined) byTransaction.set(part.transaction, [sequence]);
      else numbers.push(sequence);
    }
  }
  return [...byTransaction.values()];
}
