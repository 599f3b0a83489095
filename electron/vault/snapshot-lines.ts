/** The lines of a snapshot (F8): readable JSON, so that `age -d … | gunzip` gives a person their words back. */
import type { DeletedDocument, StoredDocument } from './document.ts';
import { thinHistory } from './history.ts';
import type { HybridTime } from './hybrid-clock.ts';
import type { UnknownOperation } from './record.ts';
import { rememberLive, type Cover, type VaultState } from './vault-state.ts';

export interface SnapshotHead {
  readonly vaultId: string;
  readonly device: string;
  readonly time: HybridTime;
  readonly covers: ReadonlyMap<string, Cover>;
  readonly missing: ReadonlyMap<string, ReadonlySet<number>>;
  readonly counts: { readonly documents: number; readonly deleted: number };
}

/** A state held still while it is written out: references only, so that taking it costs next to nothing. */
export interface StateCut {
  readonly head: SnapshotHead;
  readonly documents: readonly StoredDocument[];
  readonly deleted: readonly DeletedDocument[];
  readonly unknown: readonly UnknownOperation[];
}

/** A live document's line is the document itself, so that reading it back is one `JSON.parse` and nothing else. */
const liveStart = '{"collection":';
const deletedStart = '{"t":"deleted","document":';
const unknownStart = '{"t":"op","op":';
export const endStart = '{"t":"end",';

export function cutState(state: VaultState, vaultId: string, device: string, time: HybridTime): StateCut {
  const documents = [...state.documents.values()];
  const deleted = [...state.deleted.values()];
  const counts = { documents: documents.length, deleted: deleted.length };
  const missing = new Map([...state.missing].map(([id, sequences]) => [id, new Set(sequences)]));
  const head: SnapshotHead = { vaultId, device, time, covers: new Map(state.covers), missing, counts };
  return { head, documents, deleted, unknown: [...state.unknown] };
}

export function* formatLines(cut: StateCut): Generator<string> {
  yield formatHead(cut.head);
  for (const document of cut.documents) yield `${formatDocument(document)}\n`;
  for (const document of cut.deleted) yield `${deletedStart}${formatDocument(document)}}\n`;
  for (const operation of cut.unknown) yield `${unknownStart}${JSON.stringify(operation)}}\n`;
}

/** `collection` comes first in every document we make: see `document-graph.ts`. */
function formatDocument(document: StoredDocument | DeletedDocument): string {
  const history = thinHistory(document.history);
  return JSON.stringify(history === document.history ? document : { ...document, history });
}

function formatHead({ vaultId, device, time, covers, missing, counts }: SnapshotHead): string {
  const head = {
    t: 'head',
    format: [1, 0],
    schema: 1,
    vaultId,
    by: device,
    time: [time.milliseconds, time.counter],
    covers: Object.fromEntries([...covers].map(([id, one]) => [id, [one.sequence, one.digest, one.segment]])),
    missing: Object.fromEntries([...missing].map(([id, sequences]) => [id, [...sequences]])),
    counts,
  };
  return `${JSON.stringify(head)}\n`;
}

/** @throws when the line is not a head of this format. */
export function parseHead(line: string): SnapshotHead {
  const json = JSON.parse(line) as {
    t: unknown;
    format: [number, number];
    vaultId: string;
    by: string;
    time: [number, number];
    covers: Record<string, [number, string, number]>;
    missing: Record<string, number[]>;
    counts: { documents: number; deleted: number };
  };
  if (json.t !== 'head' || json.format[0] !== 1) throw new Error('not a snapshot of this format');
  const covers = Object.entries(json.covers).map(
    ([id, [sequence, digest, segment]]) => [id, { sequence, digest, segment }] as const,
  );
  return {
    vaultId: json.vaultId,
    device: json.by,
    time: { milliseconds: json.time[0], counter: json.time[1] },
    covers: new Map(covers),
    missing: new Map(Object.entries(json.missing).map(([id, sequences]) => [id, new Set(sequences)])),
    counts: json.counts,
  };
}

/** Takes one line after the head into a state. The line is parsed once and kept as it is: no work per document. */
export function takeLine(state: VaultState, line: string): void {
  if (line.startsWith(liveStart)) {
    rememberLive(state, JSON.parse(line) as StoredDocument);
  } else if (line.startsWith(deletedStart)) {
    const { document } = JSON.parse(line) as { document: DeletedDocument };
    state.deleted.set(document.id, document);
  } else if (line.startsWith(unknownStart)) {
    state.unknown.push((JSON.parse(line) as { op: UnknownOperation }).op);
  }
  // lines of a newer minor version are left out here; they stay in the log and in older snapshots
}
