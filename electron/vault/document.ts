/** What the vault gives out and takes in: documents, their past, and the operations that change them. */

export type DocumentData = Readonly<Record<string, unknown>>;

/** When a document was made and last changed in the place an import took it from: ISO instants in UTC, to the millisecond. */
export interface ImportedTimes {
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One state of one document, as a record of the log made it. `data` is null when that state is "deleted". */
export interface Revision {
  /** 32 hex digits: the first half of a hash over the content (docs/vault-format.md, F7). */
  readonly revision: string;
  /** The revisions this one replaces. */
  readonly base: readonly string[];
  /** ISO instant, from the hybrid clock of the device that wrote it. */
  readonly at: string;
  /** Orders revisions of the same millisecond. */
  readonly counter: number;
  readonly device: string;
  readonly sequence: number;
  readonly data: DocumentData | null;
  /** Only on a state that an import brought. They are shown to the person; `at` alone orders revisions. */
  readonly times?: ImportedTimes;
}

/** An older or a concurrent state of a document. */
export type PastRevision = Revision;

/** A live document: its newest state first, then its past. Immutable; a change makes a new object. */
export interface StoredDocument extends Revision {
  readonly collection: string;
  readonly id: string;
  /** The earliest creation that any of its revisions tells of. */
  readonly createdAt: string;
  readonly data: DocumentData;
  /** Older revisions, newest first. */
  readonly history: readonly PastRevision[];
  /** Concurrent heads that lost the tie-break; kept until a revision names them as base. */
  readonly conflicts: readonly PastRevision[];
}

/** A deleted document: `revision` and `at` are those of the deletion, `data` is the last live state. */
export interface DeletedDocument extends Omit<StoredDocument, 'data'> {
  readonly data: DocumentData | null;
}

/**
 * One change. `base` names the revisions it replaces: `[]` for a new document, `[current.revision]` for an edit, the
 * deletion's revision to bring a deleted document back, all heads to settle a conflict.
 */
export type Operation =
  | {
      readonly kind: 'put';
      readonly collection: string;
      readonly id: string;
      readonly base: readonly string[];
      readonly data: DocumentData;
      readonly times?: ImportedTimes;
    }
  | { readonly kind: 'delete'; readonly collection: string; readonly id: string; readonly base: readonly string[] };

/** What an operation became. */
export interface AppliedOperation {
  readonly id: string;
  readonly revision: string;
  readonly at: string;
}
