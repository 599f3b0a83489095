/** Which column of a table is which field: what its header says, or what the person who brings it says. */
import { cutText } from '../cut-text.ts';
import { parseCsvRows } from './csv-rows.ts';
import { delimiters, findHeader, type ColumnNames, type CsvFile, type Header } from './csv.ts';
import type { TableColumns } from './import-plan.ts';

const longestSample = 40;
/** Rows that are looked through for a cell to show. */
const sampledRows = 50;

/**
 * The header with the fields that a person chose, one for each column, '' for none; an empty list leaves the header as it
 * was found. `found` is the header that the importer would take by itself, where it knows one.
 */
export function sortColumns<Field extends string>(
  csv: CsvFile,
  columns: ColumnNames<Field>,
  chosen: readonly string[],
  found: Header<Field> | null = findHeader(csv, columns, 1),
): Header<Field> {
  const header = found ?? firstRow<Field>(csv);
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

/** The first row as a header, or one without names above it where a cell of that row comes again below. */
function firstRow<Field extends string>(csv: CsvFile): Header<Field> {
  const { delimiter, names, below } = delimiters
    .map((delimiter) => {
      const [names = [], ...below] = csv.head(delimiter);
      return { delimiter, names, below };
    })
    .reduce((best, one) => (one.names.length > best.names.length ? one : best));
  const fields = names.map(() => null);
  const isRepeated = (name: string) => name.trim() !== '' && below.some((cells) => cells.includes(name));
  return names.some(isRepeated)
    ? { delimiter, row: -1, names: names.map(() => ''), fields }
    : { delimiter, row: 0, names, fields };
}

/** What a person is shown to sort: each column with a cell of it, and the fields there are. */
export function describeColumns<Field extends string>(
  csv: CsvFile,
  header: Header<Field>,
  labels: Readonly<Record<Field, string>>,
  rest: TableColumns['rest'] = 'kept',
): TableColumns {
  const rows = parseCsvRows(csv.text, header.delimiter, header.row + 1 + sampledRows).rows.slice(header.row + 1);
  return {
    columns: header.names.map((name, index) => ({
      name: name.trim() === '' ? `Column ${index + 1}` : name.trim(),
      sample: shorten(rows.map((cells) => cells[index]?.trim() ?? '').find((cell) => cell !== '') ?? ''),
      field: header.fields[index] ?? '',
    })),
    fields: (Object.entries(labels) as [Field, string][]).map(([value, label]) => ({ value, label })),
    rest,
  };
}

const shorten = (text: string) => cutText(text.replace(/\s+/g, ' '), longestSample);
