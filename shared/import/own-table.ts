/**
 * The table of achievements that our own export writes, read back cell by cell into the fields it was written from. What
 * the export put before dangerous cells is taken off here and nowhere else: a stranger's apostrophes are their own.
 */
import type { FieldMeta } from '../domain/field.ts';
import type { Fields } from '../domain/record.ts';
import { unguardCell } from '../export/csv-cell.ts';
import { repeatedBlocks, singleBlocks, splitWords, type CsvBlock, type CsvColumn } from '../export/csv-columns.ts';
import { readChoiceCell, readDateCell, readNumberCell } from './cell-values.ts';
import { parseCsvRows } from './csv-rows.ts';
import { delimiters, plainName, readTable, type CsvFile, type Table, type TableRow } from './csv.ts';
import { decodeVerbatim } from './decode-text.ts';
import type { ImportContext, ImportFile } from './import-plan.ts';

/** Those of more than five hundred numbers; each row is looked through for all of them. */
const mostColumns = 5000;

const singleHeads = singleBlocks.flatMap(({ columns }) => columns.map(({ head }) => head));

/** One of our columns as a file has it: `place` counts from 1 in a list and is 0 outside of one. */
interface OwnColumn extends CsvColumn {
  readonly block: CsvBlock;
  readonly place: number;
}

export interface OwnTable {
  readonly table: Table<string>;
  /** Columns by the object they stand in, in the order of the lists. */
  readonly objects: readonly (readonly OwnColumn[])[];
}

/** The delimiter of our own table, which a spreadsheet may have changed; null for every other file. */
export function findOwnDelimiter(csv: CsvFile): string | null {
  const isOwn = (delimiter: string) => {
    const names = new Set(csv.head(delimiter)[0]);
    return singleHeads.every((head) => names.has(head));
  };
  return delimiters.find(isOwn) ?? null;
}

/** `delimiter` is what {@link findOwnDelimiter} found in the file. */
export function readOwnTable(
  file: ImportFile,
  delimiter: string,
  context: Pick<ImportContext, 'decodeUtf8'>,
): OwnTable {
  const text = decodeVerbatim(file.bytes, context)?.text ?? '';
  const names = (parseCsvRows(text, delimiter, 1).rows[0] ?? []).slice(0, mostColumns);
  // A head that is there twice is ours once.
  const columns = names.map((name, index) => (names.indexOf(name) === index ? findColumn(name) : null));
  const fields = columns.map((column) => column?.head ?? null);
  const heads = Object.fromEntries(names.map((name) => [name, [plainName(name)]]));
  const table = readTable({ text }, { delimiter, row: 0, fields, names }, heads, (cell) => cell);
  const objects = new Map<string, OwnColumn[]>();
  for (const column of columns) {
    if (column?.meta === undefined) continue;
    const key = `${column.block.field} ${column.place}`;
    const known = objects.get(key);
    if (known === undefined) objects.set(key, [column]);
    else known.push(column);
  }
  const placeOf = ([first]: readonly OwnColumn[]) => first?.place ?? 0;
  return { table, objects: [...objects.values()].sort((a, b) => placeOf(a) - placeOf(b)) };
}

function findColumn(head: string): OwnColumn | null {
  const [, name = head, digits = '0'] = /^(.+) ([1-9]\d{0,5})$/.exec(head) ?? [];
  const place = Number(digits);
  for (const block of place === 0 ? singleBlocks : repeatedBlocks) {
    const column = block.columns.find((one) => one.head === name);
    if (column !== undefined) return { ...column, head, block, place };
  }
  return null;
}

/** The fields of one achievement. A row of a list in which nothing is filled in is none. */
export function readOwnRow(
  row: TableRow<string>,
  objects: OwnTable['objects'],
  note: (why: string) => void,
  employerOf: (name: string) => string,
): Fields {
  const fields: Record<string, unknown> = {};
  const lists = new Map<string, Fields[]>();
  for (const columns of objects) {
    const [first] = columns;
    if (first === undefined || (first.place > 0 && columns.every(({ head }) => row.get(head) === ''))) continue;
    const values = Object.fromEntries(
      columns.map(({ head, name, meta }) => [name, meta && readValue(row.get(head), name, meta, note, employerOf)]),
    );
    const { field } = first.block;
    const list = lists.get(field);
    if (field === '') Object.assign(fields, values);
    else if (first.place === 0) fields[field] = values;
    else if (list === undefined) lists.set(field, [values]);
    else list.push(values);
  }
  return { ...fields, ...Object.fromEntries(lists) };
}

/** As JavaScript writes numbers; what a spreadsheet has made of them is read as any number of a table. */
const writtenNumber = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/;

function readValue(
  cell: string,
  name: string,
  { control, choices = [] }: FieldMeta,
  note: (why: string) => void,
  employerOf: (name: string) => string,
): unknown {
  switch (control) {
    case 'number':
      return writtenNumber.test(cell) ? Number(cell) : (readNumberCell(cell, note)?.value ?? null);
    case 'date':
      return readDateCell(cell, name === 'endDate', note);
    case 'choice':
      return cell === '' ? '' : readChoiceCell(cell, name, choices, note);
    case 'words':
      return splitWords(unguardCell(cell));
    case 'link':
      return employerOf(unguardCell(cell));
    default:
      return unguardCell(cell);
  }
}
