/** When a Markdown entry was written: from its front matter, or from the name of its file. */
import type { JsonObject } from './json-value.ts';
import { normalizeDate } from './normalize-date.ts';

export interface EntryDate {
  /** ISO instant. */
  readonly writtenAt: string;
  /** The property it came from, or null when the file's name said it. */
  readonly property: string | null;
}

const properties = ['date', 'created', 'created_at', 'createdAt', 'created at', 'creation date', 'datetime', 'day'];
const instant = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})?$/;
const dayInPath = /(?<!\d)(\d{4})[-_/.]?(0[1-9]|1[0-2])[-_/.]?(0[1-9]|[12]\d|3[01])(?!\d)/g;

/** A day without a time counts as noon here, so that it stays that day when the computer changes its time zone a little. */
export function findEntryDate(frontMatter: JsonObject, path: string): EntryDate | null {
  for (const property of properties) {
    const name = Object.keys(frontMatter).find((one) => one.toLowerCase() === property.toLowerCase());
    const value = name === undefined ? undefined : frontMatter[name];
    const writtenAt = typeof value === 'string' || typeof value === 'number' ? readInstant(String(value)) : null;
    if (writtenAt !== null && name !== undefined) return { writtenAt, property: name };
  }
  const inPath = [...path.replace(/\.[^./]*$/, '').matchAll(dayInPath)].at(-1);
  const writtenAt = inPath === undefined ? null : readInstant(inPath.slice(1, 4).join('-'));
  return writtenAt === null ? null : { writtenAt, property: null };
}

function readInstant(text: string): string | null {
  const trimmed = text.trim();
  if (instant.test(trimmed)) return toInstant(trimmed.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  const day = normalizeDate(trimmed, false)?.date ?? '';
  return day.length === 10 ? toInstant(`${day}T12:00:00`) : null;
}

/** Null for days that no calendar has, such as 31 February. */
function toInstant(text: string): string | null {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return null;
  const hasCalendarDay = new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10));
  return hasCalendarDay ? new Date(milliseconds).toISOString() : null;
}
