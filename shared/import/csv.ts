/** CSV tables of strangers: any common delimiter, a header found by what it says, rows that are not all alike. */
import { prototypeNames } from '../domain/storable.ts';
import { parseCsvRows, type CsvRows } from './csv-rows.ts';
import { decodeText } from './decode-text.ts';
import type { ImportContext, ImportFile } from './import-plan.ts';

/** Field → the names its column goes by, as {@link plainName} gives them; those first that are believed first. */
export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** A filled cell and the name of its column as the file writes it. */
export interface Cell {
  readonly column: string;
  readonly value: string;
}

export interface TableRow<Field extends string> {
  /** As a spreadsheet counts: the first row of the file is 1. */
  readonly number: number;
  /** The first filled cell of the field, without spaces around it unless they are kept; '' when there is none. */
  readonly get: (field: Field) => string;
  /** All filled cells of the field. */
  readonly all: (field: Field) => readonly Cell[];
  /** Filled cells of columns that no field knows. */
  readonly unknown: readonly Cell[];
}

export interface Table<Field extends string> {
  readonly fields: ReadonlySet<Field>;
  /** Columns of the file that no field knows and that have a value somewhere. */
  readonly unknown: readonly string[];
  /** Rows below the header that say something. */
  readonly rows: readonly TableRow<Field>[];
  /** Rows that hold more than the header has columns for. */
  readonly tooLong: readonly number[];
  /** See {@link CsvRows}. */
  readonly isOpen: boolean;
}

/** A text file that may hold a table. */
export interface CsvFile {
  readonly path: string;
  readonly text: string;
  /** How it was read where that was not plain UTF-8. */
  readonly note: string | null;
  /** The rows at its start, cut by a delimiter. */
  readonly head: (delimiter: string) => CsvRows['rows'];
}

export const delimiters = [',', '\t', ';', '|'];

/** A header comes within these rows and characters; before it may stand a note, as in LinkedIn's connections. */
const headRows = 30;
const headCharacters = 5000;

const openedFiles = new WeakMap<Uint8Array, CsvFile | null>();

/** Null for what is no text. Several importers look at the same file; it is decoded once. */
export function openCsv(file: ImportFile, context: Pick<ImportContext, 'decodeUtf8'>): CsvFile | null {
  const known = openedFiles.get(file.bytes);
  if (known !== undefined) return known;
  const decoded = decodeText(file.bytes, context);
  const opened = decoded === null ? null : makeCsvFile(file.path, decoded.text, decoded.note);
  openedFiles.set(file.bytes, opened);
  return opened;
}

function makeCsvFile(path: string, text: string, note: string | null): CsvFile {
  const heads = new Map<string, CsvRows['rows']>();
  const start = text.slice(0, headCharacters);
  return {
    path,
    text,
    note,
    head(delimiter) {
      const rows = heads.get(delimiter) ?? parseCsvRows(start, delimiter, headRows).rows;
      heads.set(delimiter, rows);
      return rows;
    },
  };
}

/** A column's name without case, punctuation and doubled spaces: "E-mail 1 - Value" is "e mail 1 value". */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A longer one is a sentence, not the name of a column. */
const longestName = 200;

/** Where and in which form a header was found. */
export interface Header<Field extends string> {
  readonly delimiter: string;
  /** Index of the row; -1 where the table has no header and its columns have no names. */
  readonly row: number;
  /** For each column its field, or null. */
  readonly fields: readonly (Field | null)[];
  readonly names: readonly string[];
}

/** The row near the start of the file that names the most fields; null when none names at least `least`. */
export function findHeader<Field extends string>(
  csv: CsvFile,
  columns: ColumnNames<Field>,
  least: number,
): Header<Field> | null {
  const fieldOf = new Map<string, Field>();
  for (const [field, names] of Object.entries(columns) as [Field, readonly string[]][]) {
    for (const name of names) fieldOf.set(name, field);
  }
  let best: Header<Field> | null = null;
  let bestScore = least - 1;
  for (const delimiter of delimiters) {
    if (delimiter !== ',' && !csv.text.slice(0, headCharacters).includes(delimiter)) continue;
    for (const [row, names] of csv.head(delimiter).entries()) {
      const fields = names.map((name) => fieldOf.get(plainName(name)) ?? null);
      const score = new Set(fields.filter((field) => field !== null)).size;
      if (score <= bestScore || names.some((name) => name.length > longestName)) continue;
      best = { delimiter, row, fields, names: names.map((name) => name.trim()) };
      bestScore = score;
    }
  }
  return best;
}

/** The rows below a header; `readCell` is what becomes of each cell. */
export function readTable<Field extends string>(
  csv: Pick<CsvFile, 'text'>,
  header: Header<Field>,
  columns: ColumnNames<Field>,
  readCell: (cell: string) => string = (cell) => cell.trim(),
): Table<Field> {
  const { rows, isOpen } = parseCsvRows(csv.text, header.delimiter);
  const below = rows.slice(header.row + 1).map((cells, index) => ({ cells, number: header.row + index + 2 }));
  const filled = below.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const places = placesOf(header, columns);
  const unknown = header.fields.flatMap((field, index) => (field === null ? [index] : []));
  return {
    isOpen,
    fields: new Set(header.fields.filter((field) => field !== null)),
    unknown: unknown.filter((index) => filled.some(({ cells }) => isFilled(cells[index]))).map(nameAt),
    rows: filled.map(({ cells, number }) => {
      const all = (field: Field) => cellsAt(cells, places.get(field) ?? []);
      return { number, all, get: (field: Field) => all(field)[0]?.value ?? '', unknown: cellsAt(cells, unknown) };
    }),
    tooLong: filled.filter(({ cells }) => cells.slice(header.names.length).some(isFilled)).map(({ number }) => number),
  };

  function nameAt(index: number): string {
    const name = header.names[index] ?? '';
    return name === '' || prototypeNames.has(name) ? `Column ${index + 1}` : name;
  }

  function cellsAt(cells: readonly string[], indices: readonly number[]): Cell[] {
    return indices.flatMap((index) => {
      const value = readCell(cells[index] ?? '');
      return value === '' ? [] : [{ column: nameAt(index), value }];
    });
  }
}

const isFilled = (cell: string | undefined) => cell !== undefined && cell.trim() !== '';

/** Columns of each field, in the order in which their names are believed. */
function placesOf<Field extends string>(header: Header<Field>, columns: ColumnNames<Field>): Map<Field, number[]> {
  const places = new Map<Field, number[]>();
  for (const [index, field] of header.fields.entries()) {
    const known = field === null ? undefined : places.get(field);
    if (known !== undefined) known.push(index);
    else if (field !== null) places.set(field, [index]);
  }
  for (const [field, indices] of places) {
    const rank = (index: number) => columns[field].indexOf(plainName(header.names[index] ?? ''));
    indices.sort((a, b) => rank(a) - rank(b) || a - b);
  }
  return places;
}
