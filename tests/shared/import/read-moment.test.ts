import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { findDayOrder, readMoment, writtenAtOf, writtenAtOfStamp } from '../../../shared/import/read-moment.ts';
import { clockAt, clockOf, offsetOf } from '../../../shared/import/wall-clock.ts';

const ownZone = process.env['TZ'];
afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

describe('moments as people write them', () => {
  test.each([
    ['2020-06-28 18:22', '2020-06-28 18:22:00 -'],
    ['2020-06-28T18:22:05.123Z', '2020-06-28 18:22:05 Z'],
    ['2020-06-28 18:22 +0200', '2020-06-28 18:22:00 +0200'],
    ['2020/6/8 6:22 pm', '2020-06-08 18:22:00 -'],
    ['Jun 28, 2020 at 12:00 AM GMT-3', '2020-06-28 00:00:00 GMT-3'],
    ['28 juin 2020 à 18:22:00 CEST', '2020-06-28 18:22:00 CEST'],
    ['2020年6月28日 下午6:22', '2020-06-28 18:22:00 -'],
    ['Sunday, June 28th, 2020', '2020-06-28 - -'],
    ['31.12.2020', '2020-12-31 - -'],
  ])('%s', (text, read) => {
    const moment = readMoment(text, null);
    expect([moment?.day, moment?.time ?? '-', moment?.zone ?? '-'].join(' ')).toBe(read);
  });

  test.each([
    '',
    'soon',
    '2020-02-30',
    '2020-06-28 25:00',
    '2020-06-28 13:00 PM',
    '0001-01-01',
    '03/04/2020',
    '2020-06',
    `${'1'.repeat(200)}`,
  ])('%j is no moment', (text) => {
    expect(readMoment(text, null)).toBeNull();
  });

  test('figures that fit two orders are read as they are told', () => {
    expect(readMoment('03/04/2020', 'day-first')?.day).toBe('2020-04-03');
    expect(readMoment('03/04/2020', 'month-first')?.day).toBe('2020-03-04');
    expect(findDayOrder(['03/04/2020', '25/04/2020'], false)).toBe('day-first');
    expect(findDayOrder(['03/04/2020', '04/03/2020'], true)).toBe('month-first');
    expect(findDayOrder(['03/04/2020'], true)).toBeNull();
    expect(findDayOrder(['13/13/2020'], true)).toBeNull();
  });

  test('the clock of the writer is never changed, wherever this computer is', () => {
    const stamp = fc.date({
      min: new Date('1950-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Europe/London', 'UTC');
    const said = fc.constantFrom(null, 'Z', '+05:30', 'GMT-3', 'CEST', 'Nowhere');
    fc.assert(
      fc.property(stamp, zones, said, (date, here, zone) => {
        process.env['TZ'] = here;
        const text = date.toISOString().slice(0, 19);
        const written = writtenAtOf({ day: text.slice(0, 10), time: text.slice(11), zone });
        expect(written.slice(0, 19)).toBe(text);
        expect(Number.isNaN(Date.parse(written))).toBe(false);
      }),
    );
  });

  test('an instant is shown on the clock of its place and stays the same instant', () => {
    process.env['TZ'] = 'America/New_York';
    expect(clockAt(Date.parse('2024-07-01T03:00:00Z'), null)).toBe('2024-06-30T23:00:00-04:00');
    expect(clockAt(Date.parse('2024-07-01T03:00:00Z'), 'Europe/Berlin')).toBe('2024-07-01T05:00:00+02:00');
    expect(clockAt(Date.parse('2024-01-01T03:00:00Z'), 'Europe/Berlin')).toBe('2024-01-01T04:00:00+01:00');
    expect(clockAt(Number.NaN, null)).toBeNull();
    expect(clockAt(8.64e15, null)).toBeNull();
    expect(clockAt(0, 'Nowhere/Land')).toBeNull();
    expect(writtenAtOfStamp('2024-07-01T03:00:00Z')).toBe('2024-06-30T23:00:00-04:00');
    expect(writtenAtOfStamp('2024-07-01T00:00:00Z')).toBe('2024-07-01T12:00:00-04:00');
    expect(clockOf('2024-03-31', '01:30:00', 'Europe/Berlin')).toBe('2024-03-31T01:30:00+01:00');
    expect(clockOf('2024-03-10', '02:30:00', null).slice(0, 19)).toBe('2024-03-10T02:30:00');
  });

  test('offsets by name, in figures and by place', () => {
    expect(
      ['GMT+0530', '+05:30', 'UTC-3', 'MEZ', 'Asia/Kolkata', '+19:00', '', 'x'.repeat(1000)].map((zone) =>
        offsetOf(zone, 0),
      ),
    ).toEqual([330, 330, -180, 60, 330, null, null, null]);
  });
});
