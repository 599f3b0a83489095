/** Days and instants as people read them, in the language of the interface. */
const language = 'en-GB';

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(language, options);
    formatters.set(key, formatter);
  }
  return formatter
    .format(date)
    .replace(',', '')
    .replace(/\bSept\b/, 'Sep');
}

/** The local calendar day of a moment, YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Today as YYYY-MM-DD, where this computer is. */
export function today(): string {
  return dayOf(new Date());
}

/** Now as ISO 8601 with the local offset: an entry keeps the hour it was written at. */
export function nowWithOffset(moment = new Date()): string {
  const minutes = -moment.getTimezoneOffset();
  const shifted = new Date(moment.getTime() + minutes * 60_000);
  const two = (part: number) => String(Math.trunc(Math.abs(part))).padStart(2, '0');
  return `${shifted.toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** The calendar day a record's date stands for: instants by their own clock, days as they are, else ''. */
export function dayOfDate(date: string): string {
  return date.length >= 10 ? date.slice(0, 10) : '';
}

/** The day `count` days later (or earlier). */
export function addDays(day: string, count: number): string {
  const moment = atNoon(day);
  moment.setDate(moment.getDate() + count);
  return dayOf(moment);
}

/** Whole days from one day to another; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** "Thursday 8 October", with the year when it is not this one. */
export function formatDayLong(day: string, now = today()): string {
  return format(atNoon(day), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === now.slice(0, 4) ? {} : { year: 'numeric' }),
  });
}

/** "Mon 12 Oct", with the year when it is not this one. */
export function formatDayShort(day: string, now = today()): string {
  return format(atNoon(day), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(day.slice(0, 4) === now.slice(0, 4) ? {} : { year: 'numeric' }),
  });
}

/** "8 October 2026". */
export function formatDay(day: string): string {
  return format(atNoon(day), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** As much of a date as is known: "2026", "Sep 2026", "8 Sep 2026"; instants by their day; '' stays ''. */
export function formatDate(date: string): string {
  if (date === '') return '';
  if (date.length === 4) return date;
  if (date.length === 7) return format(atNoon(`${date}-15`), { month: 'short', year: 'numeric' });
  return format(atNoon(date.slice(0, 10)), { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "Jan to Sep 2026", "Nov 2025 to Feb 2026", "Since Mar 2024", "Until 2020"; '' when nothing is known. */
export function formatPeriod(from: string, to: string): string {
  if (from === '' && to === '') return '';
  if (to === '') return `Since ${formatDate(from)}`;
  if (from === '') return `Until ${formatDate(to)}`;
  if (from === to) return formatDate(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length > 4 && to.length > 4;
  return `${sameYear ? formatDate(from).replace(/ \d{4}$/, '') : formatDate(from)} to ${formatDate(to)}`;
}

/** "09:31", by the clock the instant was written under. */
export function formatTime(instant: string): string {
  return /T(\d{2}:\d{2})/.exec(instant)?.[1] ?? '';
}

/** "09:31", by the clock of this computer. */
export function formatLocalTime(instant: string): string {
  return format(new Date(instant), { hour: '2-digit', minute: '2-digit', hour12: false });
}

/** "Today", "Yesterday", "Tomorrow" or the short day. */
export function formatDayNear(day: string, now = today()): string {
  const distance = daysBetween(now, day);
  if (distance === 0) return 'Today';
  if (distance === -1) return 'Yesterday';
  if (distance === 1) return 'Tomorrow';
  return formatDayShort(day, now);
}

/** ISO 8601 week of the year. */
export function weekOfYear(day: string): number {
  const moment = new Date(`${day}T00:00:00Z`);
  const weekday = moment.getUTCDay() === 0 ? 7 : moment.getUTCDay();
  moment.setUTCDate(moment.getUTCDate() + 4 - weekday);
  const yearStart = Date.UTC(moment.getUTCFullYear(), 0, 1);
  return Math.ceil(((moment.getTime() - yearStart) / 86_400_000 + 1) / 7);
}

/** Noon avoids the hour that summer time takes away. */
function atNoon(day: string): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(2000, month - 1, date, 12);
  moment.setFullYear(year, month - 1, date);
  return moment;
}
