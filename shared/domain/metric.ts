/** One number behind an achievement, as data: sentences and percentages are computed from it, never typed. */
import type { z } from 'zod';
import { confidentiality } from './confidentiality.ts';
import { number, text } from './field.ts';

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

/** Group digits by the language of the document; at most two decimals, since nobody reads a third in a resume. */
function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** A value with its unit or currency: "18.1 %", "6 days", "€412,000". */
export function formatMeasure(value: number, metric: Pick<Metric, 'unit' | 'currency'>, language = 'en'): string {
  if (/^[A-Za-z]{3}$/.test(metric.currency)) {
    return new Intl.NumberFormat(language, {
      style: 'currency',
      currency: metric.currency.toUpperCase(),
      maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
    }).format(value);
  }
  const unit = metric.unit || metric.currency;
  return unit ? `${formatNumber(value, language)} ${unit}` : formatNumber(value, language);
}

/** From before to after, with the unit said once: "11 to 6 days", "23.4 % to 18.1 %", "€2 to €3". */
export function formatMove(
  baseline: number,
  result: number,
  metric: Pick<Metric, 'unit' | 'currency'>,
  language = 'en',
): string {
  const isWord = metric.currency === '' && metric.unit.trim() !== '%';
  const before = isWord ? formatNumber(baseline, language) : formatMeasure(baseline, metric, language);
  return `${before} to ${formatMeasure(result, metric, language)}`;
}

/**
 * How far a metric moved. A percentage of percentages misleads, so shares move by points; without a baseline, or from
 * zero, there is no ratio and the number is simply new.
 */
export function metricChange(metric: Pick<Metric, 'baseline' | 'result' | 'unit'>, language = 'en'): string {
  const { baseline, result, unit } = metric;
  if (result === null) return '';
  if (baseline === null) return 'new';
  const sign = (value: number) => (value < 0 ? '−' : '+');
  if (unit.trim() === '%')
    return `${sign(result - baseline)}${formatNumber(Math.abs(result - baseline), language)} pts`;
  if (baseline === 0) return `${sign(result)}${formatNumber(Math.abs(result), language)}`;
  const percent = Math.round(((result - baseline) / Math.abs(baseline)) * 100);
  return `${sign(percent)}${formatNumber(Math.abs(percent), language)} %`;
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
