/** Values read without trust: a record of a newer Cairn, or somebody's file, may hold anything under a name. */
import type { NumberRange } from './field.ts';
import type { Fields, JournalRecord } from './record.ts';

/** The text; '' when it is something else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** A whole number within bounds; null for what no form would have let in. */
export function wholeOf(value: unknown, { least, most }: NumberRange): number | null {
  const read = numberOf(value);
  return read !== null && Number.isInteger(read) && read >= least && read <= most ? read : null;
}

export const wordsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

export const rowsOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

export const groupOf = (value: unknown): Fields => (isFields(value) ? value : {});

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** By the order of the file they came from, then as they were made. */
export function compareRank(a: JournalRecord, b: JournalRecord): number {
  const rank = ({ fields }: JournalRecord) =>
    typeof fields['rank'] === 'number' ? fields['rank'] : Number.MAX_SAFE_INTEGER;
  return rank(a) - rank(b) || (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0);
}
