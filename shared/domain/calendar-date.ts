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

/** "March 2024", "9 March 2024", "2024"; '' stays ''. Parsers of resumes read this form best. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = monthNames[Number(month) - 1];
  if (!year || name === undefined) return year ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "January 2020 - Present"; an open end is the present only where there is a start. */
export function formatPeriod(start: string, end: string, open = 'Present'): string {
  if (!start) return formatDate(end);
  if (end === start) return formatDate(start);
  return `${formatDate(start)} - ${end ? formatDate(end) : open}`;
}

/** Adds days to a YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
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
