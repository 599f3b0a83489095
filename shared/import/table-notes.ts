/** What is said about a table as a whole, whatever it holds. */
import type { CsvFile, Table } from './csv.ts';
import type { RowNote } from './row-notes.ts';

type AnyTable = Pick<Table<never>, 'isOpen' | 'tooLong' | 'rows' | 'unknown'>;

/** `fate`: what became of columns that no field knows, as the end of a sentence. */
export function noteTable(csv: CsvFile, table: AnyTable, fate: string, notes: RowNote[]): void {
  const { path } = csv;
  const note = (why: string, row: number | null = null) => void notes.push({ path, row, why });
  if (csv.note !== null) note(csv.note);
  if (table.isOpen) note('A quotation mark opens a cell and is never closed; look whether its rows are right.');
  for (const row of table.tooLong) note('More cells than columns; what is beyond the last column was left out.', row);
  if (table.rows.length === 0) note('It has no rows.');
  for (const column of table.unknown) noteColumn(path, column, fate, notes);
}

/** `fate` as in {@link noteTable}. */
export function noteColumn(path: string, column: string, fate: string, notes: RowNote[]): void {
  notes.push({ path: `${path}: ${column}`, row: null, why: `Cairn has no field for this; ${fate}.` });
}
