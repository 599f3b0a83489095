/** Where days and months lie on a line of time, and how an arrival spreads over it. */
import type { Arrival } from '../../../shared/path/path-time.ts';

/** Both ends in months since the year 0, days as parts of a month. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** A line across the chart: a year or the beginning of a quarter. */
export interface TimeMark {
  /** "2028", or "Q2". */
  readonly label: string;
  /** Share of the span, 0 to 1. */
  readonly at: number;
}

/** An arrival on the line of time; all are shares of the span, 0 to 1. */
export interface TimeBand {
  readonly from: number;
  readonly likely: number;
  readonly to: number;
}

/** A part of a band, as shares of the band; `weight` is its probability as a share of the likeliest part’s. */
export interface DensitySlice {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const daysInLongestMonth = 31;
const monthsInQuarter = 3;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200];

/** YYYY[-MM[-DD]] as months since the year 0. */
export function monthsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 12 + (month - 1) + (day - 1) / daysInLongestMonth;
}

/** From the earliest to the beginning of a quarter after the latest, a year long at least. `dates` as in {@link monthsOf}. */
export function spanTime(dates: readonly string[], arrivals: readonly { readonly months: number }[]): TimeSpan {
  const months = dates.map(monthsOf);
  const from = Math.min(...months);
  const latest = Math.max(from + 12, ...months, ...arrivals.map((one) => one.months));
  return { from, to: (Math.floor(latest / monthsInQuarter) + 1) * monthsInQuarter };
}

/** Share of the span, 0 to 1; what lies before or after it lies at its edge. */
export function placeMonths(months: number, { from, to }: TimeSpan): number {
  return Math.min(1, Math.max(0, (months - from) / (to - from)));
}

/** An arrival that is counted from the day `start`. */
export function placeArrival(
  { earliest, likely, late }: Pick<Arrival, 'earliest' | 'likely' | 'late'>,
  start: string,
  span: TimeSpan,
): TimeBand {
  const place = ({ months }: { readonly months: number }) => placeMonths(monthsOf(start) + months, span);
  return { from: place(earliest), likely: place(likely), to: place(late) };
}

/** The beginnings of years within the span: every one, or every second, fifth … so that there are `most` at most. */
export function markYears(span: TimeSpan, most = 12): readonly TimeMark[] {
  const years = (span.to - span.from) / 12;
  const step = yearSteps.find((one) => years / one <= most) ?? 1000;
  const first = Math.ceil(span.from / 12 / step) * step;
  const marks: TimeMark[] = [];
  for (let year = first; year * 12 < span.to; year += step) {
    marks.push({ label: String(year), at: placeMonths(year * 12, span) });
  }
  return marks;
}

/** The beginnings of quarters within the span. */
export function markQuarters(span: TimeSpan): readonly TimeMark[] {
  const marks: TimeMark[] = [];
  for (let months = Math.ceil(span.from / monthsInQuarter) * monthsInQuarter; months < span.to; months += 3) {
    marks.push({ label: `Q${(months % 12) / monthsInQuarter + 1}`, at: placeMonths(months, span) });
  }
  return marks;
}

/**
 * The months between earliest and late as slices, `most` at most: longer ones are drawn together. A month counts half
 * with the one before and half with the one after, since a slice lies between two of them.
 */
export function sliceDensity(
  { earliest, late, distribution }: Pick<Arrival, 'earliest' | 'late' | 'distribution'>,
  most = 60,
): readonly DensitySlice[] {
  const width = late.months - earliest.months;
  if (width <= 0) return [{ from: 0, to: 1, weight: 1 }];
  const chanceOf = (months: number) => distribution.probabilities[months - distribution.first] ?? 0;
  const each = Math.ceil(width / most);
  const slices = Array.from({ length: Math.ceil(width / each) }, (_slice, index) => {
    const [begin, end] = [index * each, Math.min(width, (index + 1) * each)];
    let chance = 0;
    for (let at = begin; at < end; at += 1) {
      chance += chanceOf(earliest.months + at) + chanceOf(earliest.months + at + 1);
    }
    return { from: begin / width, to: end / width, chance: chance / (end - begin) };
  });
  const highest = Math.max(...slices.map((one) => one.chance));
  return slices.map(({ from, to, chance }) => ({ from, to, weight: highest === 0 ? 1 : chance / highest }));
}
