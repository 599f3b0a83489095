/** Tables of ties or people: `source,target,weight,type` as programs name them, charts of managers, bare lists of pairs. */
import { unguardCell } from '../../export/csv-cell.ts';
import { parseCsvRows } from '../../import/csv-rows.ts';
import {
  delimiters,
  findHeader,
  openCsv,
  plainName,
  readTable,
  type ColumnNames,
  type CsvFile,
  type Header,
} from '../../import/csv.ts';
import type { ImportContext, ImportFile } from '../../import/import-plan.ts';
import { normalizeDate } from '../../import/normalize-date.ts';
import type { RowNote } from '../../import/row-notes.ts';
import { noteTable } from '../../import/table-notes.ts';
import { ok } from '../../result.ts';
import { ownPeopleColumns, ownTieColumns } from '../export/network-csv.ts';
import {
  keepValues,
  noteUnknown,
  personColumns,
  tieColumns,
  type Draft,
  type NetworkDraft,
  type NetworkFormat,
  type PersonField,
  type TieField,
} from './network-draft.ts';
import { describeNetwork, isOfTies, sortNetwork, type NetworkField } from './network-columns.ts';

export const networkCsvFormat: NetworkFormat = {
  label: 'CSV',
  recognises(file, context) {
    const csv = openTable(file, context);
    if (csv === null) return 0;
    const ties = findTies(csv);
    if (ties !== null && namesOf(ties).some((name) => telling.has(name))) return 0.95;
    // Tables of mail have such columns, too, and are known by more than these.
    if (ties !== null) return hasPeriods(csv, ties) ? 0 : 0.4;
    if (findCut(csv) !== null) return 0.4;
    const people = findHeader(csv, personColumns, 2);
    if (people === null) return 0;
    const names = namesOf(people);
    if (names.join() === ownPeopleColumns.map(plainName).join()) return 0.95;
    // Without a manager it is a list of people like any other; with addresses it says more than a chart.
    if (!people.fields.includes('manager') || names.some((name) => name.includes('mail'))) return 0;
    return people.fields.includes('id') ? 0.85 : 0.7;
  },
  read(file, context, columns) {
    const csv = openTable(file, context);
    if (csv === null) return null;
    const found = findTies(csv);
    const pairs = found === null ? readPairs(csv) : null;
    if (pairs !== null) return ok({ ...aTable(csv, []), ties: pairs });
    const header = sortNetwork(csv, found ?? findPeople(csv), columns);
    if (header === null) return null;
    const table = describeNetwork(csv, header);
    if (isOfTies(header)) {
      const { drafts, notes } = readDrafts(csv, header, tieColumns, ownTieColumns);
      return ok({ ...aTable(csv, notes), table, ties: drafts.map((draft) => ({ ...draft, isMutual: null })) });
    }
    const { drafts, notes } = readDrafts(csv, header, personColumns, ownPeopleColumns);
    return ok({ ...aTable(csv, notes), table, people: drafts });
  },
};

function openTable(file: ImportFile, context: Pick<ImportContext, 'decodeUtf8'>): CsvFile | null {
  return /\.(csv|tsv|txt|edges|edgelist)$/i.test(file.path) ? openCsv(file, context) : null;
}

function findTies(csv: CsvFile): Header<TieField> | null {
  const header = findHeader(csv, tieColumns, 2);
  return header?.fields.includes('from') && header.fields.includes('to') ? header : null;
}

function findPeople(csv: CsvFile): Header<PersonField> | null {
  const header = findHeader(csv, personColumns, 1);
  return header?.fields.includes('id') || header?.fields.includes('name') ? header : null;
}

const namesOf = ({ names }: Header<string>) => names.map(plainName);

/** Columns that only tables of ties have; `from` and `to` are in any table of periods or of mail. */
const telling: ReadonlySet<string> = new Set(['source', 'target', 'source id', 'target id', 'from id', 'to id']);

/** Whether its `from` and `to` are days, not people. */
function hasPeriods(csv: CsvFile, { delimiter, row, fields }: Header<TieField>): boolean {
  const column = fields.indexOf('from');
  const cells = csv
    .head(delimiter)
    .slice(row + 1)
    .map((cells) => cells[column]?.trim() ?? '');
  const filled = cells.filter((cell) => cell !== '' && !aNumber.test(cell));
  return filled.length > 0 && filled.every((cell) => normalizeDate(cell, false) !== null);
}

function aTable({ path }: CsvFile, notes: readonly RowNote[]): NetworkDraft {
  return { path, people: [], ties: [], isOpen: true, isTable: true, notes };
}

/** Our own tables are known by their columns; only in them an apostrophe before a formula is ours. */
function readDrafts<Field extends NetworkField>(
  csv: CsvFile,
  { fields, ...head }: Header<NetworkField>,
  columns: ColumnNames<Field>,
  own: readonly string[],
): { readonly drafts: Draft<Field>[]; readonly notes: RowNote[] } {
  const isField = (field: NetworkField | null): field is Field => field !== null && Object.hasOwn(columns, field);
  const header = { ...head, fields: fields.map((field) => (isField(field) ? field : null)) };
  const isOwn = own.length === header.names.length && own.every((name, index) => name === header.names[index]);
  const readCell = (cell: string) => (isOwn ? unguardCell(cell.trim()) : cell.trim());
  const table = readTable(csv, header, columns, readCell);
  const notes: RowNote[] = [];
  noteTable(csv, { ...table, unknown: [] }, '', notes);
  const read = [...table.fields];
  const drafts = table.rows.map((row): Draft<Field> => {
    const values = keepValues(read.map((field) => [field, row.get(field)] as const));
    return { values, number: row.number };
  });
  return { drafts, notes: [...notes, ...noteUnknown(csv.path, new Set(table.unknown))] };
}

/** Rows that are looked at to tell a bare list of pairs from any other text. */
const sampledRows = 30;
const aNumber = /^-?\d+(?:\.\d+)?$/;

type Cut = (source: string) => readonly (readonly string[])[];

const isSaid = (cells: readonly string[]) => cells.some((cell) => cell !== '') && !/^[#%]/.test(cells[0] ?? '');

/** How a text of `1 2` or `1 2 0.5` in each row is cut, by blanks or a delimiter; null for any other text. */
function findCut({ text }: CsvFile): Cut | null {
  const ways: readonly Cut[] = [
    (source: string) => source.split('\n').map((line) => line.split(/\s+/).filter(Boolean)),
  ].concat(
    delimiters.map(
      (delimiter) => (source) => parseCsvRows(source, delimiter).rows.map((row) => row.map((cell) => cell.trim())),
    ),
  );
  const isPair = (cells: readonly string[]) =>
    cells.length === 3 ? aNumber.test(cells[2] ?? '') : cells.length === 2 && cells.every((cell) => aNumber.test(cell));
  const start = text.split('\n', sampledRows).join('\n');
  const cut = ways.find((way) => {
    const rows = way(start).filter(isSaid);
    return rows.length > 0 && rows.every(isPair);
  });
  return cut ?? null;
}

/** Ties without a header. */
function readPairs(csv: CsvFile): NetworkDraft['ties'] | null {
  const cut = findCut(csv);
  if (cut === null) return null;
  return cut(csv.text).flatMap((cells, index) => {
    const [from = '', to = '', weight = ''] = cells;
    const values = keepValues<TieField>([
      ['from', from],
      ['to', to],
      ['weight', weight],
    ]);
    return isSaid(cells) ? [{ values, number: index + 1, isMutual: false }] : [];
  });
}
