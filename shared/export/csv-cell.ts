import { dropControls } from './safe-text.ts';

/**
 * Cells of a table that a spreadsheet must not take for formulas: texts that begin with = + - @, their full-width forms,
 * a tab or a carriage return, also behind blanks. They get an apostrophe in front, the sign for "this is text".
 */
const formulaStart = /^[\s'\u200B\uFEFF]*(?:[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|(?<=[\t\r]))/;

export function guardCell(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** Takes back what {@link guardCell} did, and nothing else. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Programs that would guess another encoding see by this mark that it is UTF-8. */
const byteOrderMark = '\uFEFF';

/** A table as RFC 4180 has it, its first row the names of the columns. */
export function writeCells(rows: readonly (readonly (string | number | null)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/** Numbers are written as they are: a minus before digits is no formula. */
function writeCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = guardCell(dropControls(value));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
