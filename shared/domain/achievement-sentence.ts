/** What an achievement becomes in a document, built from its data and nothing else, and what is held back of it. */
import {
  isWithheld,
  metricsOf,
  scopeOf,
  tellerFor,
  toldParts,
  type Teller,
  type Telling,
} from './achievement-parts.ts';
import { textOf } from './field-values.ts';
import type { Reader } from './confidentiality.ts';
import { formatMeasure, roughChange } from './metric.ts';
import type { Fields } from './record.ts';
import { tellInStyle, textsInStyle, type SentenceStyle } from './sentence-styles.ts';

/** Something that an export for this audience leaves out or rounds. */
export interface Withheld {
  readonly what: string;
  readonly why: string;
}

export type SentenceOptions = Reader & {
  /**
   * How it is told. Left out, it is the line that exports use: the person's own wording, else `action-first`. A style
   * that is named is always built from the fields.
   */
  readonly style?: SentenceStyle;
  /** BCP 47 tag; decides how numbers are written. */
  readonly locale?: string;
  /** That of the achievement, for this reader and locale, where it is there already. */
  readonly tell?: Teller;
};

/**
 * "Cut empty running on the Rotterdam network: empty running from 23.4 % to 18.1 %, with a team of 4". The person's own
 * wording is guarded like any text of theirs; where nothing of it is left, the line is built. Without numbers the title
 * stands alone, exactly as written. '' where the audience may learn nothing.
 */
export function achievementSentence(fields: Fields | Telling, options: SentenceOptions): string {
  const telling = fields as Telling;
  const { style, locale = 'en', tell = tellerFor(telling, options, locale) } = options;
  if (isWithheld(telling, options.audience)) return '';
  const wording = tell(textOf(telling.wording));
  if (style === undefined && wording !== '') return wording;
  return tellInStyle(style ?? 'action-first', toldParts(telling, options, locale, tell));
}

/** What this audience is not told, for the list beside an export or, of a style that is named, beside its preview. */
export function withheldFacts(fields: Fields | Telling, options: SentenceOptions): Withheld[] {
  const telling = fields as Telling;
  const { locale = 'en', tell = tellerFor(telling, options, locale) } = options;
  if (options.audience === 'self') return [];
  if (isWithheld(telling, options.audience)) return [{ what: textOf(telling.title), why: 'Private: left out' }];
  const isOwnWording = options.style === undefined && textOf(telling.wording) !== '';
  return [
    ...withheldTexts(
      telling,
      isOwnWording ? ['wording'] : textsInStyle(options.style ?? 'action-first', telling),
      tell,
    ),
    ...withheldFigures(telling, locale),
  ];
}

function withheldTexts(
  telling: Telling,
  names: readonly (keyof Telling)[],
  tell: (text: string) => string,
): Withheld[] {
  return names.flatMap((name) => {
    const text = textOf(telling[name]);
    const told = tell(text);
    if (told === text) return [];
    return [{ what: text, why: told === '' ? 'Tells a private figure: left out' : `Reads “${told}”` }];
  });
}

function withheldFigures(telling: Telling, locale: string): Withheld[] {
  const withheld: Withheld[] = [];
  for (const metric of metricsOf(telling)) {
    if (metric.result === null || metric.confidentiality === 'shareable') continue;
    const rough = metric.confidentiality === 'private' ? null : roughChange(metric);
    const figures = [metric.baseline, metric.result]
      .filter((value) => value !== null)
      .map((value) => formatMeasure(value, metric, locale))
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
