/** What an import is before anything is written: a plan that a person looks at, then accepts whole or in part. */
import type { Fields, JournalRecord, RecordId } from '../domain/record.ts';
import type { AppError } from '../errors.ts';
import type { Result } from '../result.ts';

/** One file that was handed over. `path` is relative to the chosen folder or zip, with `/`; a single file has its name. */
export interface ImportFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** ISO instant of its last change, where the folder or archive says it. */
  readonly modifiedAt?: string;
}

/** Everything an importer needs from outside: clock, randomness, decoding and the records already in the vault. */
export interface ImportContext {
  newId(): RecordId;
  /** ISO instant. */
  now(): string;
  /** Strict UTF-8 with or without a byte order mark; null when the bytes are not UTF-8. */
  decodeUtf8(bytes: Uint8Array): string | null;
  /** Lower-case hex SHA-256, to check an archive against its own list. */
  sha256(bytes: Uint8Array): string;
  /** The vault's records of one kind, to find duplicates. */
  existing(kind: string): Iterable<JournalRecord>;
}

export interface PlannedRecord {
  readonly kind: string;
  readonly id: RecordId;
  readonly fields: Fields;
  readonly title: string;
  /** A record of the vault that is the same, or was once: left out unless chosen. */
  readonly duplicateOf: RecordId | null;
  /** Left out unless a person chooses it: somebody else's data that came along with one's own. */
  readonly isOptional?: true;
  /** Kept from an archive; absent means now. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

/** A file to seal into the vault. Records name it by `blob` in their attachments. */
export interface PlannedAttachment {
  readonly blob: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Something that was left out, or kept in another form than it was given. */
export interface Skipped {
  /** A file, or a place inside one: `resume.json: work[2].startDate`. */
  readonly where: string;
  /** One plain sentence. */
  readonly why: string;
}

/** The columns of a table, for a person who knows better which is which. */
export interface TableColumns {
  readonly columns: readonly {
    readonly name: string;
    /** The start of a cell below it, '' in an empty column. */
    readonly sample: string;
    /** One of `fields`, or '' when it is none of them. */
    readonly field: string;
  }[];
  readonly fields: readonly { readonly value: string; readonly label: string }[];
  /** What becomes of columns without a field: kept beside the record they are of, or left out. */
  readonly rest: 'kept' | 'left-out';
}

export interface ImportPlan {
  readonly format: string;
  /** Records found, per kind. */
  readonly found: Readonly<Record<string, number>>;
  readonly records: readonly PlannedRecord[];
  readonly attachments: readonly PlannedAttachment[];
  readonly skipped: readonly Skipped[];
  /** Absent where there is no table to sort, or more than one. */
  readonly table?: TableColumns;
}

export interface Importer {
  readonly name: string;
  /** How a person calls this format. */
  readonly label: string;
  /** 0: certainly not; 1: certainly. Decided by content, not by the file's name alone. */
  recognises(files: readonly ImportFile[], context: ImportContext): number;
  /**
   * `columns` comes from a person who sorts the columns of a table: a field for each, '' for none; an empty list before
   * they begin. The plan of a table is then never refused, so that there is something to sort.
   */
  plan(files: readonly ImportFile[], context: ImportContext, columns?: readonly string[]): Result<ImportPlan, AppError>;
}

/** Counts records per kind for {@link ImportPlan.found}. */
export function countKinds(records: readonly { readonly kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
