/** Calendar files, read back by the reader that Thunderbird uses and held against RFC 5545. */
import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goal } from '../../../shared/domain/goal.ts';
import { writeCalendar, type CalendarItem } from '../../../shared/export/calendar-file.ts';

const item = (more: Partial<CalendarItem> = {}): CalendarItem => ({
  record: '5a4d9c1e-0001-4ca1-8a12-000000000001',
  field: 'dueOn',
  day: '2027-01-31',
  title: 'Lead a slot round',
  reason: 'This goal ends. Is it reached?',
  ...more,
});
const options = { stamp: '2026-10-08T10:30:15.250+02:00', isNeutral: false };
const write = (items: readonly CalendarItem[], isNeutral = false) => writeCalendar(items, { ...options, isNeutral });

function readBack(text: string) {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
    return {
      uid: event.getFirstPropertyValue('uid'),
      stamp: String(event.getFirstPropertyValue('dtstamp')),
      day: start.toString(),
      isAllDay: start.isDate,
      summary: event.getFirstPropertyValue('summary'),
      description: event.getFirstPropertyValue('description'),
    };
  });
}

describe('a calendar file', () => {
  it('has all-day events with the day, the reason and the moment it was made', () => {
    const { text } = write([item()]);
    expect(readBack(text)).toEqual([
      {
        uid: '5a4d9c1e-0001-4ca1-8a12-000000000001-dueOn@cairn',
        stamp: '2026-10-08T08:30:15Z',
        day: '2027-01-31',
        isAllDay: true,
        summary: 'Lead a slot round',
        description: 'This goal ends. Is it reached?',
      },
    ]);
    expect(text.split('\r\n')).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'DTSTART;VALUE=DATE:20270131',
        'DTSTAMP:20261008T083015Z',
      ]),
    );
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('says nothing but the day where others look in', () => {
    const { text } = write([item()], true);
    expect(readBack(text)[0]).toMatchObject({ summary: 'Reminder', description: null, day: '2027-01-31' });
    expect(text).not.toContain('slot');
  });

  it('keeps the name of an event when its day moves, and tells two of one field apart', () => {
    const uids = (items: readonly CalendarItem[]) => readBack(write(items).text).map((one) => one.uid);
    expect(uids([item({ day: '2028-05-01', title: 'Other' })])).toEqual(uids([item()]));
    expect(new Set(uids([item(), item({ day: '2027-02-01' }), item({ field: 'milestones' })])).size).toBe(3);
  });

  it('leaves out days that are in no calendar, and says so', () => {
    const odd = [item({ day: '2027-02-31' }), item({ day: '' }), item({ day: 'soon' })];
    expect(write([item(), ...odd])).toMatchObject({ leftOut: odd });
    expect(readBack(write([item(), ...odd]).text)).toHaveLength(1);
    expect(readBack(write([item({ day: '9999-12-31' })]).text)[0]?.day).toBe('9999-12-31');
    expect(readBack(write([]).text)).toEqual([]);
  });

  it('takes what falls due as a record kind tells it', () => {
    const items = goal.due(goal.sample).map((due) => item({ ...due, title: goal.title(goal.sample) }));
    expect(readBack(write(items).text).map((one) => one.day)).toEqual(['2026-10-14', '2027-01-31', '2027-01-01']);
  });

  it('holds any text in lines of 75 bytes, and gives it back', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        'a;b,c\\d:e',
        'two\nlines',
        'carriage\r\nreturn',
        'END:VEVENT\r\nBEGIN:VEVENT',
        '🚂'.repeat(60),
        'å'.repeat(80),
      ),
    );
    const day = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(text, text, day, (title, reason, on) => {
        const { text: file } = write([item({ title, reason, day: on })]);
        const lines = file.split('\r\n');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true);
        const events = readBack(file);
        expect(events).toHaveLength(1);
        expect(events[0]?.day).toBe(on);
        if (/^\p{L}[\p{L};,\\: ]*\p{L}$/u.test(title) && !/ {2}/.test(title)) expect(events[0]?.summary).toBe(title);
        if (/^[\x21-\x7e\n]*$/.test(reason)) expect(events[0]?.description ?? '').toBe(reason.trim());
      }),
    );
  });
});
