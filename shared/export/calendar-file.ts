/** Due days as a calendar file (RFC 5545): all-day events that any calendar program takes, written by ical.js. */
import ICAL from 'ical.js';
import { isValidDay } from '../domain/calendar-date.ts';
import { dropControls, oneLine } from './safe-text.ts';

export interface CalendarItem {
  /** Id of the record that is due. */
  readonly record: string;
  /** Its field that holds the day. */
  readonly field: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly title: string;
  readonly reason: string;
}

export interface CalendarOptions {
  /** ISO instant at which the file is made. */
  readonly stamp: string;
  /** Says only that something is due, for calendars that others look into. */
  readonly isNeutral: boolean;
}

export interface CalendarFile {
  readonly text: string;
  /** Items whose day is in no calendar, such as 31 February. */
  readonly leftOut: readonly CalendarItem[];
}

const neutralTitle = 'Reminder';

/**
 * One event for each item. Its UID is made of record and field, so that a calendar that takes a later file moves the
 * event instead of doubling it; several items of one field are told apart by their order. DTSTAMP is `stamp` in UTC.
 */
export function writeCalendar(items: readonly CalendarItem[], { stamp, isNeutral }: CalendarOptions): CalendarFile {
  const written = items.filter(isInCalendar);
  const counts = new Map<string, number>();
  const events = written.map((item) => {
    const name = `${item.record}-${item.field}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const uid = count === 1 ? name : `${name}-${count}`;
    return ['vevent', eventProperties(item, `${uid}@cairn`, stampOf(stamp), isNeutral), []];
  });
  const properties = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Cairn//Due days//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
  ];
  const text = ICAL.stringify(['vcalendar', properties, events]);
  return { text, leftOut: items.filter((item) => !isInCalendar(item)) };
}

const isInCalendar = ({ day }: CalendarItem) => /^\d{4}-\d{2}-\d{2}$/.test(day) && isValidDay(day);

/** In jCal (RFC 7265). An event that starts on a date and names no end lasts that day. */
function eventProperties({ day, title, reason }: CalendarItem, uid: string, stamp: string, isNeutral: boolean) {
  const description = dropControls(reason).replace(/\r\n?/g, '\n').trim();
  return [
    ['uid', {}, 'text', oneLine(uid)],
    ['dtstamp', {}, 'date-time', stamp],
    ['dtstart', {}, 'date', day],
    ['summary', {}, 'text', isNeutral ? neutralTitle : oneLine(title)],
    ...(isNeutral || description === '' ? [] : [['description', {}, 'text', description]]),
    ['class', {}, 'text', 'PRIVATE'],
    // A due day keeps nobody from other things.
    ['transp', {}, 'text', 'TRANSPARENT'],
  ];
}

/** `2026-10-08T08:00:00Z`: UTC, whole seconds. */
function stampOf(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;
}
