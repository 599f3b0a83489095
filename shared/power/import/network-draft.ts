/** A network as a file has it: properties by the names that programs give them, before anything is made of their values. */
import { oneLine } from '../../export/safe-text.ts';
import { plainName, type ColumnNames } from '../../import/csv.ts';
import type { ImportContext, ImportFile, TableColumns } from '../../import/import-plan.ts';
import type { RowNote } from '../../import/row-notes.ts';
import type { AppError } from '../../errors.ts';
import { fail, type Result } from '../../result.ts';

export type PersonField = 'id' | 'name' | 'department' | 'seat' | 'manager';
export type TieField = 'id' | 'from' | 'to' | 'direction' | 'kind' | 'layer' | 'strength' | 'weight';

/** Names as {@link plainName} gives them, those of Gephi, Kumu, NetworkX, igraph and charts of organisations among them. */
export const personColumns: ColumnNames<PersonField> = {
  id: ['id', 'key', 'node', 'employee id', 'person id'],
  name: ['label', 'name', 'full name', 'person', 'title'],
  department: ['department', 'dept', 'team', 'unit', 'division', 'area', 'abteilung', 'bereich'],
  seat: ['seat', 'category'],
  manager: ['manager', 'manager id', 'reports to', 'parent', 'parent id', 'parentid', 'supervisor', 'boss'],
};

export const tieColumns: ColumnNames<TieField> = {
  id: ['id', 'key', 'edge id'],
  from: ['source', 'from', 'from id', 'source id', 'sender', 'von', 'quelle'],
  to: ['target', 'to', 'to id', 'target id', 'receiver', 'nach', 'ziel'],
  direction: ['direction', 'directed', 'directionality'],
  kind: ['kind', 'relationship', 'relation', 'tie', 'connection type', 'type', 'label', 'edge label'],
  layer: ['layer'],
  strength: ['strength'],
  weight: ['weight', 'value', 'count'],
};

/** What a file says of a person or a tie; absent is ''. */
export type Values<Field extends string> = Readonly<Partial<Record<Field, string>>>;

export interface Draft<Field extends string> {
  readonly values: Values<Field>;
  /** Counted from 1, or the row of a table. */
  readonly number: number;
}

export interface DraftTie extends Draft<TieField> {
  /** Null where the file does not say. */
  readonly isMutual: boolean | null;
}

export interface NetworkDraft {
  readonly path: string;
  readonly people: readonly Draft<PersonField>[];
  readonly ties: readonly DraftTie[];
  /** Whether whoever has a tie is a person, listed or not, as in tables. */
  readonly isOpen: boolean;
  readonly isTable: boolean;
  /** Its columns, where a person may sort them. */
  readonly table?: TableColumns;
  readonly notes: readonly RowNote[];
}

/** One format of networks. */
export interface NetworkFormat {
  readonly label: string;
  /** 0: certainly not; 1: certainly. Looks at as little of the file as it needs. */
  recognises(file: ImportFile, context: Pick<ImportContext, 'decodeUtf8'>): number;
  /**
   * Null for a file of another format; a failure for a damaged one, with its place. `columns` are those of a table as a
   * person sorts them; see `Importer`.
   */
  read(
    file: ImportFile,
    context: Pick<ImportContext, 'decodeUtf8'>,
    columns?: readonly string[],
  ): Result<NetworkDraft, AppError> | null;
}

/** Sorts properties into fields; those that no field knows are gathered in `unknown`. Of equal ones the most believed wins. */
export function sortValues<Field extends string>(
  properties: Iterable<readonly [string, string]>,
  columns: ColumnNames<Field>,
  unknown: Set<string>,
): Values<Field> {
  const found = new Map<Field, { readonly rank: number; readonly text: string }>();
  for (const [name, value] of properties) {
    const text = oneLine(value);
    const plain = plainName(name);
    const field = (Object.keys(columns) as Field[]).find((one) => columns[one].includes(plain));
    if (text === '') continue;
    if (field === undefined) unknown.add(oneLine(name));
    else {
      const rank = columns[field].indexOf(plain);
      if (rank < (found.get(field)?.rank ?? Infinity)) found.set(field, { rank, text });
    }
  }
  return Object.fromEntries([...found].map(([field, { text }]) => [field, text])) as Values<Field>;
}

/** As {@link sortValues}, where it is known which field each text is of. */
export function keepValues<Field extends string>(texts: Iterable<readonly [Field, string]>): Values<Field> {
  const kept = [...texts].map(([field, text]) => [field, oneLine(text)] as const).filter(([, text]) => text !== '');
  return Object.fromEntries(kept) as Values<Field>;
}

const longestName = 40;
const mostNamed = 12;

/** A note that ends with a list of words of the file, or none where there are no words. */
export function noteWords(path: string, why: string, words: ReadonlySet<string>): RowNote[] {
  if (words.size === 0) return [];
  const names = [...words].slice(0, mostNamed).map((word) => word.slice(0, longestName));
  const more = words.size > mostNamed ? ` and ${words.size - mostNamed} more` : '';
  return [{ path, row: null, why: `${why}: ${names.join(', ')}${more}.` }];
}

/** A note on properties that were left out, or none. */
export function noteUnknown(path: string, unknown: ReadonlySet<string>): RowNote[] {
  return noteWords(path, 'A power map has no place for these; they were left out', unknown);
}

/** A damaged file: `place` is a line or a path in it, `why` one sentence. */
export function refuseFile(path: string, place: string, why: string): Result<never, AppError> {
  return fail({ code: 'malformed-file', where: place === '' ? path : `${path}: ${place}`, detail: why });
}
