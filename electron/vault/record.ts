/** One record of the log as JSON (F7): a transaction, or a part of one (R13). And how revisions get their names. */
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { DocumentData, ImportedTimes, Operation } from './document.ts';
import { timeToIso, type HybridTime } from './hybrid-clock.ts';

export type RecordOperation =
  | {
      readonly t: 'put';
      readonly c: string;
      readonly id: string;
      readonly rev: string;
      readonly base: readonly string[];
      readonly d: DocumentData;
      readonly times?: ImportedTimes;
    }
  | {
      readonly t: 'del';
      readonly c: string;
      readonly id: string;
      readonly rev: string;
      readonly base: readonly string[];
    };

/** An operation of a newer Cairn: kept word for word. */
export type UnknownOperation = Readonly<Record<string, unknown>>;

/** The place of a record in a transaction that takes several: its parts have numbers one after the other (R13). */
export interface Part {
  readonly transaction: string;
  /** Counted from 1. */
  readonly index: number;
  readonly count: number;
}

export interface VaultRecord {
  readonly device: string;
  readonly sequence: number;
  readonly time: HybridTime;
  /** ISO form of `time`. */
  readonly at: string;
  readonly operations: readonly RecordOperation[];
  readonly unknown: readonly UnknownOperation[];
  /** Own sequence numbers whose save failed and was reported as failed: to be ignored should they turn up on disk. */
  readonly voided: readonly number[];
  /** Absent when the record is a whole transaction. */
  readonly part?: Part;
  readonly payload: Buffer;
}

/** What another device of this vault had reached when a record was written. */
export type Seen = Readonly<Record<string, readonly [sequence: number, digest: string]>>;

interface RecordParts {
  readonly device: string;
  readonly sequence: number;
  readonly time: HybridTime;
  readonly transaction: string;
  readonly operations: readonly Operation[];
  readonly seen: Seen;
  readonly voided: readonly number[];
  /** Both 1 for a transaction that fits one record. */
  readonly index: number;
  readonly count: number;
}

export function makeRecord(parts: RecordParts): VaultRecord {
  const operations = parts.operations.map((operation) => nameRevision(operation, parts.device, parts.sequence));
  const json = {
    v: 1,
    tx: parts.transaction,
    ...(parts.count === 1 ? {} : { part: [parts.index, parts.count] }),
    ops: operations,
    ...(Object.keys(parts.seen).length === 0 ? {} : { seen: parts.seen }),
    ...(parts.voided.length === 0 ? {} : { void: parts.voided }),
  };
  const payload = Buffer.from(JSON.stringify(json));
  // What goes into memory is what the log will give back: no shared objects with the caller, no undefined, no Dates.
  const stored = JSON.parse(payload.toString()) as { ops: RecordOperation[] };
  const { device, sequence, time, voided, transaction, index, count } = parts;
  const part = count === 1 ? {} : { part: { transaction, index, count } };
  return { device, sequence, time, at: timeToIso(time), operations: stored.ops, unknown: [], voided, ...part, payload };
}

/** @throws when the payload, although sealed by us, is not a record. */
export function parseRecord(device: string, sequence: number, time: HybridTime, payload: Buffer): VaultRecord {
  const json = JSON.parse(payload.toString('utf8')) as {
    tx: string;
    ops: unknown[];
    void?: number[];
    part?: [index: number, count: number];
  };
  const operations: RecordOperation[] = [];
  const unknown: UnknownOperation[] = [];
  for (const operation of json.ops) {
    if (isKnown(operation)) operations.push(operation);
    else unknown.push(operation as UnknownOperation);
  }
  const voided = json.void ?? [];
  const part =
    json.part === undefined ? {} : { part: { transaction: json.tx, index: json.part[0], count: json.part[1] } };
  return { device, sequence, time, at: timeToIso(time), operations, unknown, voided, ...part, payload };
}

function isKnown(value: unknown): value is RecordOperation {
  if (typeof value !== 'object' || value === null) return false;
  const { t, c, id, rev, base, d } = value as Record<string, unknown>;
  if (typeof c !== 'string' || typeof id !== 'string' || typeof rev !== 'string' || !Array.isArray(base)) return false;
  return t === 'del' || (t === 'put' && typeof d === 'object' && d !== null);
}

/** rev = first 16 bytes of SHA-256 over the canonical JSON of {c, id, base, d, dev, seq}; times are no part of a name. */
function nameRevision(operation: Operation, dev: string, seq: number): RecordOperation {
  const { collection: c, id, base } = operation;
  const d = operation.kind === 'put' ? operation.data : undefined;
  const rev = createHash('sha256').update(canonicalJson({ c, id, base, d, dev, seq })).digest('hex').slice(0, 32);
  if (operation.kind === 'delete') return { t: 'del', c, id, rev, base };
  const { data, times } = operation;
  return { t: 'put', c, id, rev, base, d: data, ...(times === undefined ? {} : { times }) };
}
