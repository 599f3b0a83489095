/** Text and dates as RenderCV takes them: it reads every text as Markdown and, inside that, as commands of Typst. */
import { isValidDay } from '../domain/calendar-date.ts';
import { oneLine } from './safe-text.ts';

/** Joins two characters without being seen, so that they no longer mean anything together. */
const wordJoiner = '\u2060';

/**
 * One line that reads as it was written. Backslashes undo Markdown; `<b`, `&amp;`, `#command`, `$$` and what means
 * something at the start of a line have no escape in what RenderCV reads, so they are broken up. A backtick would reach
 * Typst as it is and leave the rest of the file unread: it becomes an apostrophe.
 */
export function escapeRenderCv(text: string): string {
  return oneLine(text)
    .replaceAll('`', "'")
    .replace(/[\\*[\]]/g, String.raw`\$&`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replace(/#(?=\p{L})|<(?=[\p{L}/!?])|&(?=#?[\p{L}\p{N}]+;)|\$(?=\$)/gu, `$&${wordJoiner}`)
    .replace(/^(?=!!!|[-\s]{3,}$|(?:[-+=]+|\d+\.)\s)/, wordJoiner);
}

/** YYYY, YYYY-MM or YYYY-MM-DD that exists in the calendar, as much as can be kept of it; '' for nothing. */
function exactDate(date: string): string {
  if (!/^[1-9]\d{3}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(date)) return '';
  return date.length === 10 && !isValidDay(date) ? date.slice(0, 7) : date;
}

const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);

/** The fields of a time span. RenderCV refuses a file whose spans end before they begin: those become words. */
export function rendercvSpan(start: string, end: string): Readonly<Record<string, string>> {
  const [from, to] = [exactDate(start), exactDate(end)];
  if (from === '') return to === '' ? {} : { date: to };
  if (to === '') return { start_date: from, end_date: 'present' };
  return firstDay(from) <= firstDay(to) ? { start_date: from, end_date: to } : { date: `${from} - ${to}` };
}

export function rendercvDate(date: string): Readonly<Record<string, string>> {
  const exact = exactDate(date);
  return exact === '' ? {} : { date: exact };
}
