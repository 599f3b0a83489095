/** Values of cells; each says what it could not read. */
import { normalizeDate } from './normalize-date.ts';
import { readNumber, type ReadNumber } from './read-number.ts';

type Note = (why: string) => void;

/** '' for an empty cell and for what is no date. */
export function readDateCell(text: string, isEnd: boolean, note: Note): string {
  const date = text === '' ? '' : normalizeDate(text, isEnd)?.date;
  if (date === undefined) note(`“${text}” is no date that can be read; the field stays empty.`);
  return date ?? '';
}

/** Null for an empty cell and for what is no number. */
export function readNumberCell(text: string, note: Note): ReadNumber | null {
  const read = readNumber(text);
  if (text !== '' && read === null) note(`“${text}” is no number that can be read without guessing; it was left out.`);
  return read;
}

/** The choice by its value or label; undefined for an empty cell and for what is none of them. `field` is for the note. */
export function readChoiceCell<V extends string>(
  text: string,
  field: string,
  choices: readonly { readonly value: V; readonly label: string }[],
  note: Note,
): V | undefined {
  const word = text.toLowerCase();
  const choice = choices.find(({ value, label }) => value === word || label.toLowerCase() === word);
  if (text !== '' && choice === undefined) note(`“${text}” is none of the choices of ${field}; it was left out.`);
  return choice?.value;
}
