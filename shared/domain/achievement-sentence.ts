/** The one line that an achievement becomes in a resume, built from its data and nothing else. */
import type { Audience, Confidentiality } from './confidentiality.ts';
import { formatMeasure, formatMove, roughChange, type Metric } from './metric.ts';
import type { Fields } from './record.ts';

/** The fields the sentence is made of; any achievement's fields fit. */
interface Telling {
  readonly title?: unknown;
  readonly result?: unknown;
  readonly wording?: unknown;
  readonly metrics?: unknown;
  readonly scope?: unknown;
  readonly quotes?: unknown;
  readonly confidentiality?: unknown;
}

/** Something that an export for this audience leaves out or rounds. */
export interface Withheld {
  readonly what: string;
  readonly why: string;
}

interface Scope {
  readonly teamSize?: number | null;
  readonly budget?: number | null;
  readonly budgetCurrency?: string;
  readonly users?: number | null;
  readonly confidentiality?: '' | Confidentiality;
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '');
const metricsOf = (fields: Telling) => (fields.metrics ?? []) as readonly Metric[];
const scopeOf = (fields: Telling) => (fields.scope ?? {}) as Scope;

/** True when the whole achievement stays with its owner. */
export function isWithheld(fields: Telling, audience: Audience): boolean {
  return audience === 'outside' && fields.confidentiality === 'private';
}

function metricClause(metric: Metric, audience: Audience, language: string): string | null {
  if (metric.result === null) return null;
  const what = metric.what ? lowerFirst(metric.what) : '';
  if (audience === 'outside' && metric.confidentiality !== 'shareable') {
    const rough = metric.confidentiality === 'private' ? null : roughChange(metric);
    return rough === null || what === '' ? null : `${what} ${rough}`;
  }
  const period = metric.period && `in ${metric.period}`;
  const clause =
    metric.baseline === null
      ? [formatMeasure(metric.result, metric, language), what, period]
      : [what, `from ${formatMove(metric.baseline, metric.result, metric, language)}`, period];
  return clause.filter(Boolean).join(' ');
}

/** Keeps abbreviations such as "SLA breaches" as they are. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function scopeClauses(scope: Scope, audience: Audience, language: string): string[] {
  if (audience === 'outside' && scope.confidentiality !== 'shareable') return [];
  const clauses: string[] = [];
  if (scope.teamSize) clauses.push(`with a team of ${scope.teamSize}`);
  if (scope.users) clauses.push(`for ${formatMeasure(scope.users, { unit: '', currency: '' }, language)} users`);
  if (scope.budget) {
    const budget = formatMeasure(scope.budget, { unit: '', currency: scope.budgetCurrency ?? '' }, language);
    clauses.push(`on a budget of ${budget}`);
  }
  return clauses;
}

/**
 * "Cut empty running on the Rotterdam network: empty running from 23.4 % to 18.1 %, with a team of 4". The person's own
 * wording replaces it for every audience. Without numbers the title stands alone, exactly as written.
 */
export function achievementSentence(fields: Fields | Telling, audience: Audience, language = 'en'): string {
  const telling = fields as Telling;
  const wording = asText(telling.wording);
  if (wording) return wording;
  const lead = asText(telling.title) || asText(telling.result);
  const numbers = metricsOf(telling)
    .map((metric) => metricClause(metric, audience, language))
    .filter((clause) => clause !== null);
  const clauses = [...numbers, ...scopeClauses(scopeOf(telling), audience, language)];
  if (clauses.length === 0) return lead;
  const separator = numbers.length > 0 ? ': ' : ' ';
  return `${lead.replace(/[.:;,\s]+$/, '')}${separator}${clauses.join(', ')}`;
}

/** What this audience is not told, for the list beside an export. */
export function withheldFacts(fields: Fields | Telling, audience: Audience): Withheld[] {
  if (audience === 'self') return [];
  const telling = fields as Telling;
  if (isWithheld(telling, audience)) {
    return [{ what: asText(telling.title), why: 'Private: left out' }];
  }
  const withheld: Withheld[] = [];
  for (const metric of metricsOf(telling)) {
    if (metric.result === null || metric.confidentiality === 'shareable') continue;
    const rough = metric.confidentiality === 'private' ? null : roughChange(metric);
    const figures = [metric.baseline, metric.result]
      .filter((value) => value !== null)
      .map((value) => formatMeasure(value, metric))
      .join(' to ');
    withheld.push({
      what: figures,
      why:
        metric.confidentiality === 'private'
          ? 'Private: left out'
          : rough === null
            ? 'Internal: left out, no baseline to round against'
            : `Internal: reads “${rough}”`,
    });
  }
  const scope = scopeOf(telling);
  if (scope.confidentiality !== 'shareable' && (scope.teamSize || scope.budget || scope.users)) {
    withheld.push({ what: 'Team, budget and users', why: 'Internal: left out' });
  }
  return withheld;
}
