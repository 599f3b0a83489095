import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatYears, wayTimeline } from '../../../renderer/features/path/way-timeline.ts';

const aStep = (role: string, startDate: string, endDate = '') => ({ role, organisation: '', startDate, endDate });
const aWay = (id: string, ...steps: ReturnType<typeof aStep>[]) => ({ id, name: id, steps });
const today = '2026-10-08';

describe('wayTimeline', () => {
  it('counts the years of everybody from their own first step', () => {
    const { rows, years, ticks } = wayTimeline(
      [
        aWay('ingrid', aStep('Clerk', '2008-01', '2012-01'), aStep('Lead', '2012-01')),
        aWay('per', aStep('Adviser', '2020-10', '2022-10'), aStep('Head', '2023-04'), aStep('Board', '')),
      ],
      today,
    );
    const numbers = rows.map(({ bars }) => bars.map(({ from, to }) => [from, to]));
    expect(numbers).toEqual([
      [
        [0, 4],
        [4, 18.75],
      ],
      [
        [0, 2],
        [2.5, 6],
      ],
    ]);
    expect(rows.map(({ undated }) => undated)).toEqual([0, 1]);
    expect([years, ticks]).toEqual([19, [0, 5, 10, 15]]);
  });

  it('cuts a role off where the next begins, and takes a year without a month from its beginning', () => {
    const { rows } = wayTimeline(
      [aWay('per', aStep('Clerk', '2008', '2015'), aStep('Lead', '2012-07', '2013'))],
      today,
    );
    expect(rows[0]?.bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 4.5],
      [4.5, 5],
    ]);
  });

  it('leaves out who has no dated step, and draws an axis all the same', () => {
    expect(wayTimeline([aWay('nobody'), aWay('per', aStep('Lead', ''))], today)).toEqual({
      years: 1,
      ticks: [0, 1],
      rows: [],
    });
  });

  test('bars lie within the axis, in order and without overlap', () => {
    const date = fc
      .record({ year: fc.integer({ min: 1960, max: 2026 }), month: fc.integer({ min: 0, max: 12 }) })
      .map(({ year, month }) => (month === 0 ? String(year) : `${year}-${String(month).padStart(2, '0')}`));
    const way = fc
      .array(fc.record({ start: date, end: fc.option(date, { nil: '' }) }), { maxLength: 8 })
      .map((steps) => steps.map(({ start, end }) => aStep('Role', start, end)))
      .map((steps) => aWay('per', ...steps.sort((a, b) => (a.startDate < b.startDate ? -1 : 1))));
    fc.assert(
      fc.property(fc.array(way, { maxLength: 3 }), (ways) => {
        const { rows, years, ticks } = wayTimeline(ways, today);
        expect(ticks.length).toBeLessThanOrEqual(9);
        expect(ticks.at(-1)).toBeLessThanOrEqual(years);
        for (const { bars } of rows) {
          for (const [at, { from, to }] of bars.entries()) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThanOrEqual(from);
            expect(to).toBeLessThanOrEqual(years);
            expect(from).toBeGreaterThanOrEqual(bars[at - 1]?.to ?? 0);
          }
        }
      }),
    );
  });
});

describe('formatYears', () => {
  it.each([
    [4, '4 years'],
    [1, '1 year'],
    [0.66, '8 months'],
    [1 / 12, '1 month'],
    [3.45, '3.5 years'],
  ])('writes %d', (years, expected) => {
    expect(formatYears(years)).toBe(expected);
  });
});
