/** What the data of one metric says about a change: difference, percentage, multiple, rate, range. Each is rounded once. */
import { divideExactly, shiftPoint, subtractExactly } from './decimal.ts';
import { numberWords } from './number-words.ts';

/** The parts of a metric that are computed with. */
interface Moved {
  readonly baseline: number | null;
  readonly result: number | null;
}

/** Beyond the largest number there is nothing to say. */
const finiteOrNull = (value: number) => (Number.isFinite(value) ? value : null);

/** Result minus baseline, exactly; null without both. */
export function metricDelta({ baseline, result }: Moved): number | null {
  return baseline === null || result === null ? null : finiteOrNull(subtractExactly(result, baseline));
}

/**
 * The change in percent of what it was before: whole, or to one decimal below one percent. Negative when the number
 * fell, also from a negative baseline. Null without both numbers, and from zero, which has no ratio.
 */
export function percentChange(metric: Moved): number | null {
  const delta = metricDelta(metric);
  if (delta === null || metric.baseline === null || metric.baseline === 0) return null;
  const before = Math.abs(metric.baseline);
  const ratio = (digits: number) => divideExactly(delta, before, digits + 2);
  const rounded = Math.abs(ratio(1)) < 0.01 ? ratio(1) : ratio(0);
  return Number.isFinite(rounded) ? finiteOrNull(shiftPoint(rounded, 2)) : null;
}

/** A share in percent moves by points: a percentage of percentages misleads. */
export function isShare({ unit }: { readonly unit: string }): boolean {
  return unit.trim() === '%';
}

/**
 * How many times the baseline the result is, from 2 upwards: to one decimal below ten, whole above. Null where
 * "times" would not be said: less than double, zero or negative numbers, shares.
 */
export function metricMultiple(metric: Moved & { readonly unit: string }): number | null {
  const { baseline, result } = metric;
  if (baseline === null || result === null || isShare(metric)) return null;
  if (baseline <= 0 || result / baseline < 2) return null;
  const times = divideExactly(result, baseline, 1);
  return finiteOrNull(times < 10 ? times : divideExactly(result, baseline, 0));
}

type RateUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const periodPattern =
  /^(?:(?:in|over|for|within) )?(?:(?<count>\d+(?:\.\d+)?|[a-z]+) )?(?<unit>day|week|month|quarter|year)s?$/;

/** "nine months" as 9 × month, "a year" as 1 × year; null for periods that name no length ("Q3", "since May"). */
function readPeriod(period: string): { readonly count: number; readonly unit: RateUnit } | null {
  const found = periodPattern.exec(period.trim().toLowerCase())?.groups;
  if (found === undefined) return null;
  const word = found['count'] ?? 'a';
  const count = ['a', 'an', 'one'].includes(word) ? 1 : (numberWords.get(word) ?? Number(word));
  return count > 0 ? { count, unit: found['unit'] as RateUnit } : null;
}

/**
 * A total spread over its period: 1,200 in six months is 200 a month; to two decimals, whole from ten upwards. Null for
 * a move from a baseline, for shares, for a period without a length and for a single one, whose rate is the total.
 */
export function metricRate(
  metric: Moved & { readonly unit: string; readonly period: string },
): { readonly value: number; readonly per: RateUnit } | null {
  if (metric.result === null || metric.baseline !== null || isShare(metric)) return null;
  const period = readPeriod(metric.period);
  if (period === null || period.count === 1) return null;
  const digits = Math.abs(metric.result / period.count) >= 10 ? 0 : 2;
  return { value: divideExactly(metric.result, period.count, digits), per: period.unit };
}

/**
 * The range a value lies in, for readers who must not learn it: between two neighbours of the series 1, 2, 5, 10, …
 * (412,000 lies in 200,000 to 500,000). Zero and values below 1 have 0 as their lower end; negative ones mirror it.
 */
export function rangeAround(value: number): { readonly from: number; readonly to: number } {
  if (value < 0) {
    const { from, to } = rangeAround(-value);
    return { from: -to, to: 0 - from };
  }
  if (value < 1) return { from: 0, to: 1 };
  const power = Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10, 20].map((step) => shiftPoint(step, power));
  const at = steps.findLastIndex((step) => step <= value);
  return { from: steps[at] ?? 0, to: steps[at + 1] ?? value };
}
