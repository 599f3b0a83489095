/** Dates as LinkedIn writes them, which is the American way, and as Excel leaves them after saving. */
import { normalizeDate } from './normalize-date.ts';

/** `9/30/23`, `01/15/24, 10:23 PM`. */
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:,? +\d{1,2}:.*)?$/;
/** `Jan-20` and `4-Jul-23`, which Excel makes of `Jan 2020` and `04 Jul 2023`. */
const hyphened = /^(?:(\d{1,2})-)?(\p{L}{3,9})\.?-(\d{4}|\d{2})$/u;

/** YYYY, YYYY-MM or YYYY-MM-DD; '' for an empty text and for an end that is still open; null for what is no date. */
export function readLinkedInDate(text: string, isEnd = false): string | null {
  const trimmed = text.trim().replace(/ UTC$/, '');
  if (trimmed === '') return '';
  const numbers = slashed.exec(trimmed);
  if (numbers !== null) {
    const [first = '', second = '', year = ''] = numbers.slice(1);
    const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
    return normalizeDate(`${wholeYear(year)}-${month}-${day}`, isEnd)?.date ?? null;
  }
  const words = hyphened.exec(trimmed);
  if (words !== null) {
    const [day = '', month = '', year = ''] = words.slice(1);
    return normalizeDate([day, month, wholeYear(year)].join(' ').trim(), isEnd)?.date ?? null;
  }
  return normalizeDate(trimmed, isEnd)?.date ?? null;
}

/** Careers on record began after 1960. */
function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) > 60 ? '19' : '20'}${year}`;
}

/** The last day of a date that may be less than a day: a certificate that ends in May 2025 ends on the 31st. */
export function lastDayOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || date === '') return '';
  if (day !== undefined) return date;
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}
