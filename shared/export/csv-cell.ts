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
