/** When a Markdown entry was written: from its front matter, or from the name of its file. */
import type { JsonObject } from './json-value.ts';
import { normalizeDate } from './normalize-date.ts';
import { calendarDay, readMoment, writtenAtOf, writtenAtOfStamp, type DayOrder } from './read-moment.ts';
import { clockOf } from './wall-clock.ts';

export interface EntryDate {
  /** ISO 8601 with the offset of the writer's clock. */
  readonly writtenAt: string;
  /** The property it came from, or null when the file's name said it. */
  readonly property: string | null;
  /** Only a week, a month or a quarter is known; `writtenAt` is its first day. */
  readonly isRough: boolean;
}

/** In the order in which they are believed; compared without case, spaces, hyphens and underscores. */
const properties = [
  'date',
  'created',
  'createdat',
  'creationdate',
  'datecreated',
  'createddate',
  'createdtime',
  'datetime',
  'day',
  'timestamp',
];

const bareName = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');

const dayInPath =
  /(?<!\d)(\d{4})[-_/.]?(0[1-9]|1[0-2])[-_/.]?(0[1-9]|[12]\d|3[01])(?:[T\s_]+([01]\d|2[0-3])[.:\-h]([0-5]\d)|([01]\d|2[0-3])([0-5]\d)(?:[0-5]\d)?)?(?!\d)/g;
const weekName = /^(\d{4})-?W(0[1-9]|[1-4]\d|5[0-3])$/i;
/** `2021-03 Review`, but not a date that no calendar has. */
const monthStart = /^\d{4}[-_.](?:0[1-9]|1[0-2])(?![-_.]?\d)/;
const quarterName = /^(\d{4})[-_ ]?Q([1-4])$/i;

/**
 * A day without a time counts as its noon; a week, month or quarter as its first day. `order` is for names like
 * 03-04-2024.
 */
export function findEntryDate(frontMatter: JsonObject, path: string, order: DayOrder = null): EntryDate | null {
  const names = Object.keys(frontMatter);
  for (const property of properties) {
    const name = names.find((one) => bareName(one) === property);
    const value = name === undefined ? undefined : frontMatter[name];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    const writtenAt = writtenAtOfStamp(text.trim().replace(/^\[\[(.*)\]\]$/, '$1'));
    if (writtenAt !== null && name !== undefined) return { writtenAt, property: name, isRough: false };
  }
  const plain = path.replace(/\.[^./]*$/, '');
  const name = plain.slice(plain.lastIndexOf('/') + 1).trim();
  const exact = readPath(plain, name, order);
  const writtenAt = exact ?? readPeriod(name);
  return writtenAt === null ? null : { writtenAt, property: null, isRough: exact === null };
}

function readPath(path: string, name: string, order: DayOrder): string | null {
  for (const match of [...path.matchAll(dayInPath)].reverse()) {
    const day = calendarDay(match.slice(1, 4).join('-'));
    const [hour, minute] = [match[4] ?? match[6], match[5] ?? match[7]];
    if (day !== null) return clockOf(day, hour === undefined ? '12:00:00' : `${hour}:${minute ?? '00'}:00`, null);
  }
  const moment = readMoment(name, order);
  return moment === null ? null : writtenAtOf(moment);
}

function readPeriod(name: string): string | null {
  const day = firstDayOf(name);
  return day === null ? null : writtenAtOf({ day, time: null, zone: null });
}

function firstDayOf(name: string): string | null {
  const week = weekName.exec(name);
  if (week !== null) return mondayOf(Number(week[1]), Number(week[2]));
  const quarter = quarterName.exec(name);
  if (quarter !== null) {
    return calendarDay(`${quarter[1] ?? ''}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`);
  }
  const month = monthStart.exec(name)?.[0].replace(/\D/, '-') ?? normalizeDate(name, false)?.date ?? '';
  return month.length === 7 ? calendarDay(`${month}-01`) : null;
}

/** Monday of an ISO week: week 1 is the one that 4 January lies in. */
function mondayOf(year: number, week: number): string | null {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000);
  return calendarDay(monday.toISOString().slice(0, 10));
}
