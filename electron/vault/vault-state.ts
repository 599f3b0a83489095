/**
 * The decrypted journal in memory, and the one function that changes it. Documents are immutable; the maps are changed
 * in place, because copying them would make a save cost more the larger the vault is.
 */
import type { DeletedDocument, Revision, StoredDocument } from './document.ts';
import { addRevision, fromStored, toDeleted, toStored } from './document-graph.ts';
import { longestHistory, thinHistory } from './history.ts';
import type { UnknownOperation, VaultRecord } from './record.ts';

/** How far one device's log is contained in a state. */
export interface Cover {
  readonly sequence: number;
  /** SHA-256 of that record's frame, in hex. */
  readonly digest: string;
  /** The first segment that may hold later records: earlier ones need not be read again. */
  readonly segment: number;
}

export interface VaultState {
  readonly collections: Map<string, Map<string, StoredDocument>>;
  /** Every live document by id, whatever its collection. */
  readonly documents: Map<string, StoredDocument>;
  readonly deleted: Map<string, DeletedDocument>;
  readonly covers: Map<string, Cover>;
  /** Records known to be damaged or absent below `covers`: taken in should a good copy turn up (R8). */
  readonly missing: Map<string, Set<number>>;
  readonly unknown: UnknownOperation[];
  /** Transactions decided on but not yet durable, each as its records; drained by the adapter, which alone makes them part of the rest. */
  readonly outbox: (readonly VaultRecord[])[];
}

export function emptyState(): VaultState {
  return {
    collections: new Map(),
    documents: new Map(),
    deleted: new Map(),
    covers: new Map(),
    missing: new Map(),
    unknown: [],
    outbox: [],
  };
}

/** Makes one durable record part of the state. */
export function applyRecord(state: VaultState, record: VaultRecord): void {
  const { device, sequence, at, time } = record;
  for (const operation of record.operations) {
    const { c: collection, id, rev: revision, base } = operation;
    const isPut = operation.t === 'put';
    const times = isPut && operation.times !== undefined ? { times: operation.times } : {};
    const data = isPut ? operation.d : null;
    const added = { revision, base, at, counter: time.counter, device, sequence, data, ...times };
    applyRevision(state, collection, id, added);
  }
  state.unknown.push(...record.unknown);
}

/** In memory the past is thinned late, so that what was written in this session stays one by one for a while. */
const historyInMemory = 4 * longestHistory;

function applyRevision(state: VaultState, collection: string, id: string, added: Revision): void {
  const live = state.documents.get(id);
  const dead = live === undefined ? state.deleted.get(id) : undefined;
  const before = live ?? dead;
  const known = before === undefined ? undefined : fromStored(before, dead !== undefined);
  let node = addRevision(known, collection, id, added);
  if (node === known) return;
  if (node.history.length > historyInMemory) node = { ...node, history: thinHistory(node.history) };
  if (node.head.data === null) {
    forgetLive(state, live);
    state.deleted.set(id, toDeleted(node));
  } else {
    if (dead !== undefined) state.deleted.delete(id);
    rememberLive(state, toStored(node));
  }
}

export function rememberLive(state: VaultState, document: StoredDocument): void {
  let collection = state.collections.get(document.collection);
  if (collection === undefined) {
    collection = new Map();
    state.collections.set(document.collection, collection);
  }
  collection.set(document.id, document);
  state.documents.set(document.id, document);
}

function forgetLive(state: VaultState, document: StoredDocument | undefined): void {
  if (document === undefined) return;
  state.collections.get(document.collection)?.delete(document.id);
  state.documents.delete(document.id);
}

/** The revisions a change may name as base: every head of the document, alive or deleted. */
export function headsOf(state: VaultState, id: string): readonly string[] {
  const document = state.documents.get(id) ?? state.deleted.get(id);
  return document === undefined ? [] : [document.revision, ...document.conflicts.map((past) => past.revision)];
}
