/** One transaction of the log as JSON (F7), and how revisions get their names. */
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { DocumentData, Operation } from './document.ts';
import { timeToIso, type HybridTime } from './hybrid-clock.ts';

export type RecordOperation =
  | {
      readonly t: 'put';
      readonly c: string;
      readonly id: string;
      readonly rev: string;
      readonly base: readonly string[];
      readonly d: DocumentData;
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
}

export function makeRecord(parts: RecordParts): VaultRecord {
  const operations = parts.operations.map((operation) => nameRevision(operation, parts.device, parts.sequence));
  const json = {
    v: 1,
    tx: parts.transaction,
    ops: operations,
    ...(Object.keys(parts.seen).length === 0 ? {} : { seen: parts.seen }),
    ...(parts.voided.length === 0 ? {} : { void: parts.voided }),
  };
  const payload = Buffer.from(JSON.stringify(json));
  // What goes into memory is what the log will give back: no shared objects with the caller, no undefined, no Dates.
  const stored = JSON.parse(payload.toString()) as { ops: RecordOperation[] };
  const { device, sequence, time, voided } = parts;
  return { device, sequence, time, at: timeToIso(time), operations: stored.ops, unknown: [], voided, payload };
}

/** @throws when the payload, although sealed by us, is not a record. */
export function parseRecord(device: string, sequence: number, time: HybridTime, payload: Buffer): VaultRecord {
  const json = JSON.parse(payload.toString('utf8')) as { ops: unknown[]; void?: number[] };
  const operations: RecordOperation[] = [];
  const unknown: UnknownOperation[] = [];
  for (const operation of json.ops) {
    if (isKnown(operation)) operations.push(operation);
    else unknown.push(operation as UnknownOperation);
  }
  return { device, sequence, time, at: timeToIso(time), operations, unknown, voided: json.void ?? [], payload };
}

function isKnown(value: unknown): value is RecordOperation {
  if (typeof value !== 'object' || value === null) return false;
  const { t, c, id, rev, base, d } = value as Record<string, unknown>;
  if (typeof c !== 'string' || typeof id !== 'string' || typeof rev !== 'string' || !Array.isArray(base)) return false;
  return t === 'del' || (t === 'put' && typeof d === 'object' && d !== null);
}

/** rev = first 16 bytes of SHA-256 over the canonical JSON of {c, id, base, d, dev, seq}. */
function nameRevision(operation: Operation, dev: string, seq: number): RecordOperation {
  const { collection: c, id, base } = operation;
  const d = operation.kind === 'put' ? operation.data : undefined;
  const rev = createHash('sha256').update(canonicalJson({ c, id, base, d, dev, seq })).digest('hex').slice(0, 32);
  return d === undefined ? { t: 'del', c, id, rev, base } : { t: 'put', c, id, rev, base, d };
}
