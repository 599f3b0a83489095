/** Dates with times as journals write them in headings, names and properties, read as far as that needs no guessing. */
import { normalizeDate } from './normalize-date.ts';
import { clockAt, clockOf } from './wall-clock.ts';

/** What 03/04/2020 means; null where nothing tells, and such a date is then no date. */
export type DayOrder = 'day-first' | 'month-first' | null;

export interface Moment {
  /** YYYY-MM-DD, a day that the calendar has. */
  readonly day: string;
  /** HH:MM:SS, or null when only the day is known. */
  readonly time: string | null;
  /** As written: `Z`, `+02:00`, `GMT+1`, `CET`; null when nothing is said. */
  readonly zone: string | null;
}

/** A day without a time counts as its noon. */
const noon = '12:00:00';
const longestText = 100;

const zoneBeforeTime = / ((?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d{2})?)?)(?= \d)/;
const timeAtEnd =
  /(?:^|[ T,])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?([ap])\.? ?m\.?)?(?: ?(Z|[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}(?::?\d{2})?))?$/i;
const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
/** Words between date and time, and the time of day before it in East Asian languages. */
const joiningWords = /[ ,]*(?:\b(?:at|um|om|kl\.?|alle|ore|a las|às|as)|à|в)?$/iu;
const eastAsianHalves: readonly (readonly [RegExp, string])[] = [
  [/(?:上午|午前|오전) ?(\d{1,2}:\d{2}(?::\d{2})?)/, '$1 AM'],
  [/(?:下午|午後|오후) ?(\d{1,2}:\d{2}(?::\d{2})?)/, '$1 PM'],
];

/** Null when the text is no date, or one that can be read in two ways and `order` does not say which. */
export function readMoment(text: string, order: DayOrder): Moment | null {
  if (text.length > longestText) return null;
  let rest = text.replace(/\s+/g, ' ').trim();
  for (const [half, replacement] of eastAsianHalves) rest = rest.replace(half, replacement);
  const earlyZone = zoneBeforeTime.exec(rest);
  if (earlyZone !== null) rest = rest.replace(earlyZone[0], '');
  const clock = timeAtEnd.exec(rest);
  const time = clock === null ? null : readTime(clock);
  if (clock !== null && time === null) return null;
  const day = readDay(clock === null ? rest : rest.slice(0, clock.index).replace(joiningWords, ''), order);
  return day === null ? null : { day, time, zone: clock?.[5] ?? earlyZone?.[1] ?? null };
}

/** The moment on the writer's clock; see {@link clockOf}. */
export function writtenAtOf({ day, time, zone }: Moment): string {
  return clockOf(day, time ?? noon, zone);
}

/**
 * The moment of a text that a program wrote: an instant in UTC is shown on this computer's clock, because a program
 * writes UTC wherever its person is. Midnight in UTC is how programs write a mere day.
 */
export function writtenAtOfStamp(text: string): string | null {
  const stamp = /^\d{10}(\d{3})?$/.exec(text);
  if (stamp !== null) return clockAt(Number(text) * (stamp[1] === undefined ? 1000 : 1), null);
  const moment = readMoment(text, null);
  if (moment === null) return null;
  const isUtc = moment.zone !== null && /^(?:z|utc|gmt|\+00:?00)$/i.test(moment.zone);
  if (!isUtc || moment.time === null) return writtenAtOf(moment);
  if (moment.time === '00:00:00') return writtenAtOf({ ...moment, time: null, zone: null });
  return clockAt(Date.parse(`${moment.day}T${moment.time}Z`), null);
}

/**
 * Which order makes every one of these texts a date. Where both do, the one in which the texts run forward in time,
 * provided that they were written down in that order; else null.
 */
export function findDayOrder(texts: readonly string[], areInOrder: boolean): DayOrder {
  const orders = (['day-first', 'month-first'] as const).filter((order) =>
    texts.every((text) => readMoment(text, order) !== null),
  );
  if (orders.length < 2 || !areInOrder) return orders.length === 1 ? (orders[0] ?? null) : null;
  const inTime = orders.filter((order) => {
    const days = texts.map((text) => readMoment(text, order)?.day ?? '');
    return days.every((day, index) => index === 0 || (days[index - 1] ?? '') <= day);
  });
  return inTime.length === 1 ? (inTime[0] ?? null) : null;
}

function readTime(match: RegExpExecArray): string | null {
  const half = match[4]?.toLowerCase();
  const given = Number(match[1]);
  if (half !== undefined && (given < 1 || given > 12)) return null;
  const hour = half === undefined ? given : (given % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
}

function readDay(text: string, order: DayOrder): string | null {
  const parts = numbers.exec(text);
  if (parts !== null && order !== null && parts[2] !== '.') {
    const [day, month] = order === 'day-first' ? [parts[1], parts[3]] : [parts[3], parts[1]];
    return calendarDay(`${parts[4] ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`);
  }
  const withoutWeekday = text.replace(/^\p{L}+[.,]{0,2} /u, '');
  for (const candidate of withoutWeekday === text ? [text] : [text, withoutWeekday]) {
    const day = calendarDay(normalizeDate(candidate, false)?.date ?? '');
    if (day !== null) return day;
  }
  return null;
}

/** Null for what is no whole day or one that no calendar has, such as 31 February. */
export function calendarDay(day: string): string | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(day)) return null;
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(day) ? day : null;
}
