/** What one audience may be told of an achievement, part by part: the material every sentence style is made of. */
import { confidentialities, type Audience, type Confidentiality, type Reader } from './confidentiality.ts';
import { numberOf, rowsOf, textOf } from './field-values.ts';
import { lowerFirst } from './first-letter.ts';
import { formatCompact, formatMeasure, formatMove, roughChange, sayChange, type Metric } from './metric.ts';
import { guardedFacts, tellOutside } from './outside-text.ts';

/** The fields a sentence is made of; any achievement's fields fit. */
export interface Telling {
  readonly title?: unknown;
  readonly situation?: unknown;
  readonly myRole?: unknown;
  readonly action?: unknown;
  readonly result?: unknown;
  readonly wording?: unknown;
  readonly metrics?: unknown;
  readonly scope?: unknown;
  readonly credited?: unknown;
  readonly quotes?: unknown;
  readonly confidentiality?: unknown;
}

export interface Scope {
  readonly teamSize?: number | null;
  readonly budget?: number | null;
  readonly budgetCurrency?: string;
  readonly users?: number | null;
  readonly confidentiality?: '' | Confidentiality;
}

/** One metric in words: as it stands, with the change computed, and as short as it gets. */
interface NumberClause {
  readonly plain: string;
  readonly withChange: string;
  readonly short: string;
}

export interface ToldParts {
  readonly title: string;
  readonly situation: string;
  readonly myRole: string;
  readonly action: string;
  readonly result: string;
  readonly numbers: readonly NumberClause[];
  /** "with a team of 4". */
  readonly scope: readonly string[];
}

export const storyTexts = ['title', 'situation', 'myRole', 'action', 'result'] as const;
export type StoryText = (typeof storyTexts)[number];

/** The metrics, with defaults for what an older or newer Cairn wrote differently. */
export function metricsOf(fields: Telling): readonly Metric[] {
  return rowsOf(fields.metrics).map((row) => ({
    what: textOf(row['what']),
    baseline: numberOf(row['baseline']),
    result: numberOf(row['result']),
    unit: textOf(row['unit']),
    currency: textOf(row['currency']),
    period: textOf(row['period']),
    source: textOf(row['source']),
    confidentiality: confidentialities.find((one) => one.value === row['confidentiality'])?.value ?? '',
  }));
}

export const scopeOf = (fields: Telling) => (fields.scope ?? {}) as Scope;

/** True when the whole achievement stays with its owner. */
export function isWithheld(fields: Telling, audience: Audience): boolean {
  return audience === 'outside' && fields.confidentiality === 'private';
}

/** Turns a text of one achievement into what an audience may read of it. */
export type Teller = (text: string) => string;

/** The same for all of its texts, its wording included; made once by whoever tells several. */
export function tellerFor(fields: Telling, reader: Reader, locale: string): Teller {
  if (reader.audience === 'self') return (text) => text;
  const names = [
    ...rowsOf(fields.credited).map((one) => textOf(one['person'])),
    ...rowsOf(fields.quotes).map((one) => textOf(one['from'])),
  ].filter((name) => !reader.known.nameable.includes(name));
  return tellOutside(guardedFacts(metricsOf(fields), scopeOf(fields), names), reader.known, locale);
}

const join = (words: readonly (string | false)[]) => words.filter(Boolean).join(' ');

function numberClause(
  metric: Metric,
  audience: Audience,
  locale: string,
  tell: (text: string) => string,
): NumberClause | null {
  const { baseline, result } = metric;
  if (result === null) return null;
  const what = lowerFirst(tell(metric.what));
  if (audience === 'outside' && metric.confidentiality !== 'shareable') {
    const rough = metric.confidentiality === 'private' ? null : roughChange(metric);
    if (rough === null || what === '') return null;
    const clause = `${what} ${rough}`;
    return { plain: clause, withChange: clause, short: clause };
  }
  const period = metric.period !== '' && `in ${tell(metric.period)}`;
  if (baseline === null) {
    const clause = join([formatMeasure(result, metric, locale), what, period]);
    return { plain: clause, withChange: clause, short: join([formatCompact(result, metric, locale), what]) };
  }
  const move = join([what, `from ${formatMove(baseline, result, metric, locale)}`]);
  return {
    plain: join([move, period]),
    withChange: join([move, `(${sayChange(metric, locale)})`, period]),
    short: join([what, `from ${formatMove(baseline, result, metric, locale, formatCompact)}`]),
  };
}

function scopeClauses(scope: Scope, audience: Audience, locale: string): string[] {
  if (audience === 'outside' && scope.confidentiality !== 'shareable') return [];
  const clauses: string[] = [];
  if (scope.teamSize) clauses.push(`with a team of ${scope.teamSize}`);
  if (scope.users) clauses.push(`for ${formatMeasure(scope.users, { unit: '', currency: '' }, locale)} users`);
  if (scope.budget) {
    const budget = formatMeasure(scope.budget, { unit: '', currency: scope.budgetCurrency ?? '' }, locale);
    clauses.push(`on a budget of ${budget}`);
  }
  return clauses;
}

/** Everything a style may use; nothing in it that the audience must not learn. */
export function toldParts(
  fields: Telling,
  reader: Reader,
  locale: string,
  tell = tellerFor(fields, reader, locale),
): ToldParts {
  const { audience } = reader;
  const [title = '', situation = '', myRole = '', action = '', result = ''] = storyTexts.map((name) =>
    tell(textOf(fields[name])),
  );
  return {
    title,
    situation,
    myRole,
    action,
    result,
    numbers: metricsOf(fields)
      .map((metric) => numberClause(metric, audience, locale, tell))
      .filter((clause) => clause !== null),
    scope: scopeClauses(scopeOf(fields), audience, locale),
  };
}
