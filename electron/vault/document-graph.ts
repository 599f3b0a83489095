/**
 * Merging by parentage (F8). A document is its revisions; those that no other names as base are its heads. One head is
 * the value; of several, the latest is shown and the others are kept as conflicts until a revision names them. The
 * result depends on the set of revisions, not on the order they came in.
 */
import type { DeletedDocument, DocumentData, PastRevision, Revision, StoredDocument } from './document.ts';

/** Live or deleted; tells by whether the newest head has data. */
export interface DocumentNode {
  readonly collection: string;
  readonly id: string;
  readonly createdAt: string;
  readonly head: Revision;
  readonly conflicts: readonly PastRevision[];
  readonly history: readonly PastRevision[];
}

export function addRevision(
  node: DocumentNode | undefined,
  collection: string,
  id: string,
  added: Revision,
): DocumentNode {
  const created = added.times?.createdAt ?? added.at;
  if (node === undefined) return { collection, id, createdAt: created, head: added, conflicts: [], history: [] };
  const createdAt = created < node.createdAt ? created : node.createdAt;
  if (node.conflicts.length === 0 && added.base.length === 1 && added.base[0] === node.head.revision) {
    return { ...node, createdAt, head: added, history: [node.head, ...node.history] }; // the everyday case
  }
  const heads = [node.head, ...node.conflicts];
  if (heads.some(isAdded) || node.history.some(isAdded)) return node;
  const isAncestor = heads.some(namesAdded) || node.history.some(namesAdded);
  if (isAncestor) return { ...node, createdAt, history: [...node.history, added].sort(newestFirst) };
  const replaced = heads.filter((head) => added.base.includes(head.revision));
  const remaining = [...heads.filter((head) => !added.base.includes(head.revision)), added].sort(preferredFirst);
  const [head, ...conflicts] = remaining as [Revision, ...Revision[]];
  return { ...node, createdAt, head, conflicts, history: [...replaced, ...node.history].sort(newestFirst) };

  function isAdded(one: Revision): boolean {
    return one.revision === added.revision;
  }
  function namesAdded(one: Revision): boolean {
    return one.base.includes(added.revision);
  }
}

/** Latest first by hybrid time; the device id settles what is left. */
function newestFirst(a: Revision, b: Revision): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  if (a.counter !== b.counter) return b.counter - a.counter;
  if (a.device !== b.device) return a.device < b.device ? 1 : -1;
  return b.sequence - a.sequence || (a.revision < b.revision ? 1 : -1);
}

/** An edit wins over a deletion made elsewhere at the same time: losing words is worse than seeing them again. */
function preferredFirst(a: Revision, b: Revision): number {
  if ((a.data === null) !== (b.data === null)) return a.data === null ? 1 : -1;
  return newestFirst(a, b);
}

export function toStored(node: DocumentNode): StoredDocument {
  const { collection, id, createdAt, head, conflicts, history } = node;
  return { collection, id, ...head, createdAt, data: head.data as DocumentData, history, conflicts };
}

export function toDeleted(node: DocumentNode): DeletedDocument {
  const { collection, id, createdAt, head, conflicts, history } = node;
  const data = history.find((past) => past.data !== null)?.data ?? null;
  return { collection, id, ...head, createdAt, data, history, conflicts };
}

export function fromStored(stored: StoredDocument | DeletedDocument, isDeleted: boolean): DocumentNode {
  const { collection, id, createdAt, revision, base, at, counter, device, sequence, conflicts, history } = stored;
  const data = isDeleted ? null : stored.data;
  const times = stored.times === undefined ? {} : { times: stored.times };
  return {
    collection,
    id,
    createdAt,
    head: { revision, base, at, counter, device, sequence, data, ...times },
    conflicts,
    history,
  };
}
