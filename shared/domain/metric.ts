/** One number behind an achievement, as data: sentences and percentages are computed from it, never typed. */
import type { z } from 'zod';
import { confidentiality } from './confidentiality.ts';
import { number, text } from './field.ts';
import { isShare, metricDelta, metricMultiple, metricRate, percentChange } from './metric-change.ts';

export const metricShape = {
  what: text({
    label: 'What',
    help: 'What was measured, such as "Empty running"; without a number before, such as "trained".',
  }),
  baseline: number({ label: 'Before', help: 'The number before; leave empty when there was none.' }),
  result: number('After'),
  unit: text({ label: 'Unit', help: 'For example %, days, people. Leave empty for money.' }),
  currency: text({ label: 'Currency', help: 'Three letters, such as EUR, when it is money.' }),
  period: text({ label: 'Period', help: 'For example "nine months" or "a year".' }),
  source: text({ label: 'Source', help: 'Where the number comes from.' }),
  confidentiality: confidentiality('internal'),
};

export type Metric = { -readonly [Name in keyof typeof metricShape]: z.output<(typeof metricShape)[Name]> };

/** Making a number format takes a hundred times as long as using it, and documents write thousands of numbers. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Group digits by the language of the document; at most two decimals, since nobody reads a third in a resume. */
function formatNumber(value: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  const key = JSON.stringify([locale, options]);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...options });
  numberFormats.set(key, format);
  // Adding 0 turns a negative zero into zero.
  return format.format(value + 0);
}

const isCurrency = (metric: Pick<Metric, 'currency'>) => /^[A-Za-z]{3}$/.test(metric.currency);

type Measured = Pick<Metric, 'unit' | 'currency'>;

/** A value with its unit or currency: "18.1 %", "6 days", "€412,000". */
export function formatMeasure(value: number, metric: Measured, locale = 'en'): string {
  if (isCurrency(metric)) {
    return formatNumber(value, locale, {
      style: 'currency',
      currency: metric.currency.toUpperCase(),
      maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
    });
  }
  const unit = metric.unit || metric.currency;
  return unit ? `${formatNumber(value, locale)} ${unit}` : formatNumber(value, locale);
}

/** The same where a line has to be short: "EUR 1.2M", "3.4K users", "18.1 %". */
export function formatCompact(value: number, metric: Measured, locale = 'en'): string {
  const compact = { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 } as const;
  if (isCurrency(metric)) {
    const currency = metric.currency.toUpperCase();
    return formatNumber(value, locale, { ...compact, style: 'currency', currency, currencyDisplay: 'code' });
  }
  const unit = metric.unit || metric.currency;
  return [formatNumber(value, locale, compact), unit].filter(Boolean).join(' ');
}

/**
 * From before to after, with the unit said once: "11 to 6 days", "23.4 % to 18.1 %", "€2 to €3"; `write` is
 * {@link formatMeasure} or {@link formatCompact}.
 */
export function formatMove(
  baseline: number,
  result: number,
  metric: Measured,
  locale = 'en',
  write: typeof formatMeasure = formatMeasure,
): string {
  const isWord = metric.currency === '' && !isShare(metric);
  const before = write(baseline, isWord ? { unit: '', currency: '' } : metric, locale);
  return `${before} to ${write(result, metric, locale)}`;
}

/** With its sign, always: "+5", "−5". */
function formatSigned(value: number, locale: string): string {
  return `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value), locale)}`;
}

type Moving = Pick<Metric, 'baseline' | 'result' | 'unit'>;

/**
 * How far a metric moved: "−45 %", "−5.3 pts" for shares, "+9" from zero. Without a baseline the number is simply new.
 */
export function metricChange(metric: Moving, locale = 'en'): string {
  if (metric.result === null) return '';
  const delta = metricDelta(metric);
  if (delta === null) return 'new';
  if (isShare(metric)) return `${formatSigned(delta, locale)} pts`;
  const percent = percentChange(metric);
  return percent === null ? formatSigned(delta, locale) : `${formatSigned(percent, locale)} %`;
}

/** The change as one would say it aloud: "4x" from double upwards, else as {@link metricChange}. */
export function sayChange(metric: Moving, locale = 'en'): string {
  const times = metricMultiple(metric);
  return times === null ? metricChange(metric, locale) : `${formatNumber(times, locale)}x`;
}

/** What a total comes to in one unit of its period, "200 a month"; '' where {@link metricRate} has none. */
export function formatRate(metric: Metric, locale = 'en'): string {
  const rate = metricRate(metric);
  return rate === null ? '' : `${formatMeasure(rate.value, metric, locale)} a ${rate.per}`;
}

const fractions: readonly (readonly [number, string])[] = [
  [0.05, 'a twentieth'],
  [0.1, 'a tenth'],
  [0.2, 'a fifth'],
  [0.25, 'a quarter'],
  [1 / 3, 'a third'],
  [0.5, 'half'],
  [2 / 3, 'two thirds'],
  [0.75, 'three quarters'],
  [0.9, 'nine tenths'],
];

/**
 * A change in words that give no exact figure away: "down by about a fifth", "more than doubled". Null when nothing can
 * be said without the figure itself.
 */
export function roughChange(metric: Pick<Metric, 'baseline' | 'result'>): string | null {
  const { baseline, result } = metric;
  if (baseline === null || result === null || baseline <= 0 || result < 0 || baseline === result) return null;
  const ratio = result / baseline;
  if (ratio >= 10) return 'up more than tenfold';
  if (ratio >= 3) return 'more than tripled';
  if (ratio >= 2) return 'at least doubled';
  const share = Math.abs(ratio - 1);
  const nearest = fractions.reduce((best, one) => (Math.abs(one[0] - share) < Math.abs(best[0] - share) ? one : best));
  return `${ratio < 1 ? 'down' : 'up'} by about ${nearest[1]}`;
}
