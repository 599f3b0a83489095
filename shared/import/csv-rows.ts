/**
 * CSV as RFC 4180 describes it and as people break it. A reader of our own, because those at hand do not fit: csv-parse
 * builds an error for every row of another length, which makes a large file of ragged rows take minutes; Papa Parse
 * carries network code and loses all that follows a stray quotation mark. The tests compare it with csv-parse.
 */

export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** A quotation mark opens a cell and is never closed; it was taken as a character. */
  readonly isOpen: boolean;
}

interface ReadCell {
  readonly text: string;
  /** Index of the delimiter or line end after it, or the length of the text. */
  readonly end: number;
}

const quote = '"';

/**
 * Rows end with `\n` or `\r\n`, `delimiter` is one character other than a space. Spaces around a quoted cell are dropped; a
 * quotation mark anywhere else is a character like any other. Takes time in proportion to the text, whatever it says.
 */
export function parseCsvRows(text: string, delimiter: string, mostRows = Number.MAX_SAFE_INTEGER): CsvRows {
  const rows: string[][] = [];
  let isOpen = false;
  let at = 0;
  while (at < text.length && rows.length < mostRows) {
    const row: string[] = [];
    for (let goesOn = true; goesOn;) {
      const quoted = readQuoted(text, at, delimiter);
      if (quoted === 'open') isOpen = true;
      const cell = quoted === null || quoted === 'open' ? readPlain(text, at, delimiter) : quoted;
      row.push(cell.text);
      goesOn = text[cell.end] === delimiter;
      at = cell.end + 1;
    }
    rows.push(row);
  }
  return { rows, isOpen };
}

function readPlain(text: string, start: number, delimiter: string): ReadCell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  const last = end > start && text[end] === '\n' && text[end - 1] === '\r' ? end - 1 : end;
  return { text: text.slice(start, last), end };
}

/** Null when no quotation mark opens the cell, or when the one that closes it does not end it. */
function readQuoted(text: string, start: number, delimiter: string): ReadCell | 'open' | null {
  const first = skipSpaces(text, start);
  if (text[first] !== quote) return null;
  let last = text.indexOf(quote, first + 1);
  while (last !== -1 && text[last + 1] === quote) last = text.indexOf(quote, last + 2);
  if (last === -1) return 'open';
  const behind = skipSpaces(text, last + 1);
  const end = text[behind] === '\r' && text[behind + 1] === '\n' ? behind + 1 : behind;
  if (end < text.length && text[end] !== delimiter && text[end] !== '\n') return null;
  return { text: text.slice(first + 1, last).replaceAll(quote + quote, quote), end };
}

function skipSpaces(text: string, start: number): number {
  let end = start;
  while (text[end] === ' ') end += 1;
  return end;
}
