/** Which column of a table is which field: what its header says, or what the person who brings it says. */
import { parseCsvRows } from './csv-rows.ts';
import { delimiters, findHeader, type ColumnNames, type CsvFile, type Header } from './csv.ts';
import type { TableColumns } from './import-plan.ts';

const longestSample = 40;
/** Rows that are looked through for a cell to show. */
const sampledRows = 50;

/**
 * The header with the fields that a person chose, one for each column, '' for none; an empty list leaves the header as it
 * was found. A table whose header says nothing begins with its first row.
 */
export function sortColumns<Field extends string>(
  csv: CsvFile,
  columns: ColumnNames<Field>,
  chosen: readonly string[],
): Header<Field> {
  const header = findHeader(csv, columns, 1) ?? firstRow<Field>(csv);
  if (chosen.length === 0) return header;
  const isField = (name: string): name is Field => Object.hasOwn(columns, name);
  return {
    ...header,
    fields: header.names.map((_, index) => {
      const name = chosen[index] ?? '';
      return isField(name) ? name : null;
    }),
  };
}

function firstRow<Field extends string>(csv: CsvFile): Header<Field> {
  const widest = delimiters
    .map((delimiter) => ({ delimiter, names: csv.head(delimiter)[0] ?? [] }))
    .reduce((best, one) => (one.names.length > best.names.length ? one : best));
  return { ...widest, row: 0, fields: widest.names.map(() => null) };
}

/** What a person is shown to sort: each column with a cell of it, and the fields there are. */
export function describeColumns<Field extends string>(
  csv: CsvFile,
  header: Header<Field>,
  labels: Readonly<Record<Field, string>>,
): TableColumns {
  const rows = parseCsvRows(csv.text, header.delimiter, header.row + 1 + sampledRows).rows.slice(header.row + 1);
  return {
    columns: header.names.map((name, index) => ({
      name: name.trim() === '' ? `Column ${index + 1}` : name.trim(),
      sample: shorten(rows.map((cells) => cells[index]?.trim() ?? '').find((cell) => cell !== '') ?? ''),
      field: header.fields[index] ?? '',
    })),
    fields: (Object.entries(labels) as [Field, string][]).map(([value, label]) => ({ value, label })),
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestSample ? `${line.slice(0, longestSample - 1).trimEnd()}…` : line;
}
