/** Calendar dates without a time zone, known to the year, the month or the day: '2024', '2024-03', '2024-03-09'. */

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How a document writes its dates, shown by an example. Readers of resumes know the first and the third best. */
export const dateFormats = [
  { value: 'long', label: 'January 2020' },
  { value: 'short', label: 'Jan 2020' },
  { value: 'numeric', label: '01/2020' },
  { value: 'iso', label: '2020-01' },
] as const;
export type DateFormat = (typeof dateFormats)[number]['value'];

/**
 * "March 2024", "9 March 2024", "2024"; '' stays ''. `numeric` leaves the day out: 04/03/2024 is two days, one in each
 * half of the world.
 */
export function formatDate(date: string, format: DateFormat = 'long'): string {
  const [year, month, day] = date.split('-');
  const longName = monthNames[Number(month) - 1];
  if (!year || longName === undefined) return year ?? '';
  if (format === 'iso') return date;
  if (format === 'numeric') return `${month}/${year}`;
  const name = format === 'short' ? longName.slice(0, 3) : longName;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "January 2020 - Present"; an open end is the present only where there is a start. */
export function formatPeriod(start: string, end: string, format: DateFormat = 'long'): string {
  if (!start) return formatDate(end, format);
  if (end === start) return formatDate(start, format);
  return `${formatDate(start, format)} - ${end ? formatDate(end, format) : 'Present'}`;
}

/** Whether a YYYY-MM-DD is in the calendar: 31 February is not. */
export function isValidDay(day: string): boolean {
  return addDays(day, 0) === day;
}

/** Adds days to a YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}

/** The same day so many months later (negative: earlier); the last day of a month that has no such day. */
export function addMonths(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastDate = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

/** Calendar months from one date to another; null unless both are known to the month. */
export function monthsBetween(from: string, to: string): number | null {
  const [start, end] = [monthNumber(from), monthNumber(to)];
  return start === null || end === null ? null : end - start;
}

function monthNumber(date: string): number | null {
  const [year = 0, month] = date.split('-').map(Number);
  return month === undefined ? null : year * 12 + month;
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Newest first; open ends ('' as `end`) before all others, undated last. */
export function compareNewestFirst(
  a: { readonly start: string; readonly end: string },
  b: { readonly start: string; readonly end: string },
): number {
  const key = (one: { start: string; end: string }) => (one.end === '' ? (one.start === '' ? '' : '9999') : one.end);
  return key(b).localeCompare(key(a)) || b.start.localeCompare(a.start);
}
