/** Tables of ties or people: `source,target,weight,type` as programs name them, charts of managers, bare lists of pairs. */
import { unguardCell } from '../../export/csv-cell.ts';
import { parseCsvRows } from '../../import/csv-rows.ts';
import {
  delimiters,
  findHeader,
  openCsv,
  readTable,
  type ColumnNames,
  type CsvFile,
  type Header,
} from '../../import/csv.ts';
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
  type TieField,
} from './network-draft.ts';

export const networkCsvFormat: NetworkFormat = {
  label: 'CSV',
  read(file, context) {
    if (!/\.(csv|tsv|txt|edges|edgelist)$/i.test(file.path)) return null;
    const csv = openCsv(file, context);
    if (csv === null) return null;
    const ties = findHeader(csv, tieColumns, 2);
    if (ties !== null && ties.fields.includes('from') && ties.fields.includes('to')) {
      const { drafts, notes } = readDrafts(csv, ties, tieColumns, ownTieColumns);
      return ok({ ...aTable(csv, notes), ties: drafts.map((draft) => ({ ...draft, isMutual: null })) });
    }
    const pairs = readPairs(csv);
    if (pairs !== null) return ok({ ...aTable(csv, []), ties: pairs });
    const people = findHeader(csv, personColumns, 1);
    if (people === null || !(people.fields.includes('id') || people.fields.includes('name'))) return null;
    const { drafts, notes } = readDrafts(csv, people, personColumns, ownPeopleColumns);
    return ok({ ...aTable(csv, notes), people: drafts });
  },
};

function aTable({ path }: CsvFile, notes: readonly RowNote[]): NetworkDraft {
  return { path, people: [], ties: [], isOpen: true, isTable: true, notes };
}

/** Our own tables are known by their columns; only in them an apostrophe before a formula is ours. */
function readDrafts<Field extends string>(
  csv: CsvFile,
  header: Header<Field>,
  columns: ColumnNames<Field>,
  own: readonly string[],
): { readonly drafts: Draft<Field>[]; readonly notes: RowNote[] } {
  const isOwn = own.length === header.names.length && own.every((name, index) => name === header.names[index]);
  const readCell = (cell: string) => (isOwn ? unguardCell(cell.trim()) : cell.trim());
  const table = readTable(csv, header, columns, readCell);
  const notes: RowNote[] = [];
  noteTable(csv, { ...table, unknown: [] }, '', notes);
  const fields = [...table.fields];
  const drafts = table.rows.map((row): Draft<Field> => {
    const values = keepValues(fields.map((field) => [field, row.get(field)] as const));
    return { values, number: row.number };
  });
  return { drafts, notes: [...notes, ...noteUnknown(csv.path, new Set(table.unknown))] };
}

/** Rows that are looked at to tell a bare list of pairs from any other text. */
const sampledRows = 30;
const aNumber = /^-?\d+(?:\.\d+)?$/;

/** `1 2` or `1 2 0.5` in each row, cut by blanks or a delimiter, without a header; null for any other text. */
function readPairs({ text }: CsvFile): NetworkDraft['ties'] | null {
  const ways = [(source: string) => source.split('\n').map((line) => line.split(/\s+/).filter(Boolean))].concat(
    delimiters.map(
      (delimiter) => (source) => parseCsvRows(source, delimiter).rows.map((row) => row.map((cell) => cell.trim())),
    ),
  );
  const isPair = (cells: readonly string[]) =>
    cells.length === 3 ? aNumber.test(cells[2] ?? '') : cells.length === 2 && cells.every((cell) => aNumber.test(cell));
  const start = text.split('\n', sampledRows).join('\n');
  const isSaid = (cells: readonly string[]) => cells.some((cell) => cell !== '') && !/^[#%]/.test(cells[0] ?? '');
  const way = ways.find((cut) => {
    const rows = cut(start).filter(isSaid);
    return rows.length > 0 && rows.every(isPair);
  });
  if (way === undefined) return null;
  return way(text).flatMap((cells, index) => {
    const [from = '', to = '', weight = ''] = cells;
    const values = keepValues<TieField>([
      ['from', from],
      ['to', to],
      ['weight', weight],
    ]);
    return isSaid(cells) ? [{ values, number: index + 1, isMutual: false }] : [];
  });
}
