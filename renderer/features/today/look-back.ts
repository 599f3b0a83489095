/** Which entry of the past to show, and how much of it. */
import { splitSentences } from '../../../shared/domain/sentence.ts';
import { daysBetween } from '../../lib/dates.ts';

/** Days before and after that still count as "a year ago". */
export const lookBackSlack = 3;

/** The same calendar day one year earlier; 29 February gives 28 February. */
export function yearBefore(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${String(Number(year) - 1)}-${month}-${month === '02' && date === '29' ? '28' : date}`;
}

/** The row nearest to a day; the first of equals. */
export function nearestTo<Row extends { readonly date: string }>(day: string, rows: readonly Row[]): Row | undefined {
  const distance = (row: Row) => Math.abs(daysBetween(day, row.date.slice(0, 10)));
  return [...rows].sort((a, b) => distance(a) - distance(b))[0];
}

/** Whole sentences from the beginning, about `longest` characters of them; a first one that is longer is cut at a word. */
export function excerptOf(markdown: string, longest = 200): string {
  let excerpt = '';
  for (const { text } of splitSentences(markdown)) {
    if (excerpt !== '' && excerpt.length + text.length > longest) break;
    excerpt = excerpt === '' ? text : `${excerpt} ${text}`;
  }
  return excerpt.length <= longest * 1.5 ? excerpt : `${excerpt.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
