/** Puts a transaction into as many records as it takes: one, except for an import or another change of very much. */
import type { Operation } from './document.ts';
import type { HybridTime } from './hybrid-clock.ts';
import { makeRecord, type Seen, type VaultRecord } from './record.ts';
import { makeUlid } from './ulid.ts';

/** A quarter of the largest frame: a damaged frame costs this much of an import at most. */
const usualPartBytes = 4 * 1024 * 1024;
/** What a record holds around an operation's own JSON: the names of its revisions. */
const overhead = 256;

export interface Transaction {
  readonly device: string;
  /** The number of its first record; the others follow. */
  readonly sequence: number;
  readonly operations: readonly Operation[];
  readonly seen: Seen;
  readonly voided: readonly number[];
}

interface Sources {
  /** Later with every call. */
  nextTime(): HybridTime;
  randomBytes(length: number): Uint8Array;
  readonly partBytes?: number;
}

/** Only the first record carries what is said once: what was seen of other devices, and which numbers failed. */
export function makeRecords(transaction: Transaction, sources: Sources): VaultRecord[] {
  const parts = splitOperations(transaction.operations, sources.partBytes ?? usualPartBytes);
  const { device, sequence } = transaction;
  const times = parts.map(() => sources.nextTime());
  const name = makeUlid(times[0]?.milliseconds ?? 0, sources.randomBytes);
  return times.map((time, index) =>
    makeRecord({
      device,
      sequence: sequence + index,
      time,
      transaction: name,
      operations: parts[index] ?? [],
      seen: index === 0 ? transaction.seen : {},
      voided: index === 0 ? transaction.voided : [],
      index: index + 1,
      count: parts.length,
    }),
  );
}

/**
 * In order, as few as hold them; a single operation larger than `partBytes` is a part of its own. The everyday
 * transaction of one operation is not measured.
 */
function splitOperations(operations: readonly Operation[], partBytes: number): (readonly Operation[])[] {
  if (operations.length <= 1) return [operations];
  const parts: Operation[][] = [];
  let room = 0;
  for (const operation of operations) {
    const bytes = Buffer.byteLength(JSON.stringify(operation)) + overhead;
    if (parts.length === 0 || bytes > room) {
      parts.push([]);
      room = partBytes;
    }
    parts.at(-1)?.push(operation);
    room -= bytes;
  }
  return parts;
}
