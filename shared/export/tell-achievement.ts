/**
 * An achievement as one audience may read it. What writes documents gets this and never the record, so nothing that is
 * withheld can reach a file by any path.
 */
import { metricsOf, storyTexts, tellerFor, toldParts } from '../domain/achievement-parts.ts';
import {
  achievementSentence,
  withheldFacts,
  type SentenceOptions,
  type Withheld,
} from '../domain/achievement-sentence.ts';
import type { Audience, KnownNames, Reader } from '../domain/confidentiality.ts';
import { metricChange, roughChange, formatMeasure, type Metric } from '../domain/metric.ts';
import type { Fields, JournalRecord, RecordId } from '../domain/record.ts';
import type { SentenceStyle } from '../domain/sentence-styles.ts';
import { groupOf, rowsOf, textOf, wordsOf } from '../domain/field-values.ts';

/** A metric with only what may be told of it. */
export interface ToldNumber extends Omit<Metric, 'confidentiality'> {
  readonly confidentiality: string;
  /** How far it moved, exactly or in words: "−45 %", "down by about a quarter". */
  readonly change: string;
}

/** Parts that only some documents tell; the sentence, the employment and the numbers are in all of them. */
export type StoryPart = 'title' | 'situation' | 'myRole' | 'action' | 'result' | 'credited' | 'quotes' | 'evidence';

export interface ToldAchievement {
  readonly id: RecordId;
  /** Never empty: the sentence where it has no title of its own. */
  readonly title: string;
  readonly sentence: string;
  readonly situation: string;
  readonly myRole: string;
  readonly action: string;
  readonly result: string;
  /** Id of an employer, or ''. */
  readonly employer: string;
  readonly role: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly skills: readonly string[];
  /** Value of `drivers`, or ''. */
  readonly driver: string;
  readonly tags: readonly string[];
  readonly confidentiality: string;
  readonly numbers: readonly ToldNumber[];
  /** "with a team of 4". */
  readonly scope: readonly string[];
  /** `person` is '' for outsiders. */
  readonly credited: readonly { readonly person: string; readonly contribution: string }[];
  readonly quotes: readonly { readonly text: string; readonly from: string; readonly date: string }[];
  /** What proves it, a line each: addresses, names of files, sentences of the journal. */
  readonly evidence: readonly string[];
  /**
   * What may be told under the names of the record's own fields: for oneself all of them as they are, with `sentence`
   * and the `change` of each metric beside them.
   */
  readonly fields: Fields;
}

interface Told {
  readonly achievement: ToldAchievement;
  readonly withheld: readonly Withheld[];
}

/** How one achievement is told in one export: in words of its own, or built in a style; the usual line without either. */
export interface Line {
  readonly wording: string;
  readonly style: SentenceStyle | undefined;
}

/**
 * A wording of this export stands in the place of the record's own. `parts` are those the document tells: what is
 * withheld of others is not listed. The caller has left out achievements that are withheld as a whole.
 */
export function tellAchievement(
  { id, fields }: JournalRecord,
  reader: Reader,
  { wording, style }: Line,
  parts: readonly StoryPart[],
): Told {
  const { audience } = reader;
  const tell = tellerFor(fields, reader, 'en');
  const { title, situation, myRole, action, result, scope } = toldParts(fields, reader, 'en', tell);
  const options = { ...reader, tell, ...(wording === '' && style !== undefined ? { style } : {}) };
  const worded = wording === '' ? fields : { ...fields, wording };
  const sentence = achievementSentence(worded, options);
  const { credited, quotes, evidence } =
    reader.audience === 'self' ? everything(fields) : outsideParts(fields, reader.known, tell);
  const achievement = {
    id,
    title: title || sentence,
    sentence,
    situation,
    myRole,
    action,
    result,
    employer: textOf(fields['employer']),
    role: textOf(fields['role']),
    startDate: textOf(fields['startDate']),
    endDate: textOf(fields['endDate']),
    skills: wordsOf(fields['skills']),
    driver: textOf(fields['driver']),
    tags: wordsOf(fields['tags']),
    confidentiality: textOf(fields['confidentiality']),
    numbers: metricsOf(fields).flatMap((metric) => tellNumber(metric, audience, tell)),
    scope,
    credited,
    quotes,
    evidence,
  };
  const told =
    audience === 'self'
      ? { ...fields, sentence, metrics: metricsOf(fields).map(addChange) }
      : { ...achievement, title, metrics: achievement.numbers, ...outsideRest(fields, tell) };
  return {
    achievement: { ...achievement, fields: told },
    withheld: listWithheld(worded, options, tell, parts),
  };
}

const addChange = (metric: Metric): ToldNumber => ({ ...metric, change: metricChange(metric) });

function tellNumber(metric: Metric, audience: Audience, tell: (text: string) => string): ToldNumber[] {
  if (metric.baseline === null && metric.result === null) return [];
  const what = tell(metric.what);
  if (audience === 'self' || metric.confidentiality === 'shareable') {
    return [addChange({ ...metric, what, period: tell(metric.period), source: tell(metric.source) })];
  }
  const change = metric.confidentiality === 'private' ? null : roughChange(metric);
  if (change === null || what === '') return [];
  const { confidentiality } = metric;
  return [
    { what, baseline: null, result: null, unit: '', currency: '', period: '', source: '', confidentiality, change },
  ];
}

type Proof = Pick<ToldAchievement, 'credited' | 'quotes' | 'evidence'>;

function everything(fields: Fields): Proof {
  return {
    credited: rowsOf(fields['credited']).map((row) => ({
      person: textOf(row['person']),
      contribution: textOf(row['contribution']),
    })),
    quotes: rowsOf(fields['quotes']).map(tellQuote),
    evidence: [
      ...webEvidence(fields),
      ...rowsOf(fields['attachments']).map((row) => textOf(row['name'])),
      ...rowsOf(fields['sources']).map((row) => textOf(row['sentence'])),
    ].filter((line) => line !== ''),
  };
}

/**
 * People lose their names, except those who may be named; quotes that are not shareable are left out, and so are files
 * and sentences of the journal. An address has no mark of its own: it goes where its achievement may go.
 */
function outsideParts(fields: Fields, { nameable }: KnownNames, tell: (text: string) => string): Proof {
  return {
    credited: rowsOf(fields['credited']).map((row) => ({
      person: nameable.includes(textOf(row['person'])) ? textOf(row['person']) : '',
      contribution: tell(textOf(row['contribution'])),
    })),
    quotes: rowsOf(fields['quotes']).filter(isShareable).map(tellQuote),
    evidence: isShareable(fields) ? webEvidence(fields).map(tell) : [],
  };
}

/** Figures of the scope leave only when they are marked shareable, addresses where their achievement may go. */
function outsideRest(fields: Fields, tell: (text: string) => string): Fields {
  const scope = groupOf(fields['scope']);
  return {
    scope: isShareable(scope) ? scope : {},
    references: isShareable(fields)
      ? rowsOf(fields['references']).map((row) => ({
          label: tell(textOf(row['label'])),
          url: tell(textOf(row['url'])),
        }))
      : [],
  };
}

const isShareable = (fields: Fields) => fields['confidentiality'] === 'shareable';

const tellQuote = (row: Fields) => ({
  text: textOf(row['text']),
  from: textOf(row['from']),
  date: textOf(row['date']),
});

function webEvidence(fields: Fields): string[] {
  return rowsOf(fields['references']).map((row) => [row['label'], row['url']].map(textOf).filter(Boolean).join(': '));
}

/** Everything that the parts told, and the sentence, keep back. */
function listWithheld(
  fields: Fields,
  options: SentenceOptions,
  tell: (text: string) => string,
  parts: readonly StoryPart[],
): Withheld[] {
  if (options.audience === 'self') return [];
  const { known } = options;
  const withheld = withheldFacts(fields, options);
  const listed = new Set(withheld.map((one) => one.what));
  const add = (what: string, why: string) => {
    if (what !== '' && !listed.has(what)) withheld.push({ what, why });
  };
  for (const name of storyTexts.filter((part) => parts.includes(part))) {
    const text = textOf(fields[name]).trim();
    const told = tell(text);
    if (told !== text) add(text, told === '' ? 'Tells a private figure: left out' : `Reads “${told}”`);
  }
  if (parts.length > 0) {
    for (const metric of metricsOf(fields).filter(
      (one) => one.result === null && one.confidentiality !== 'shareable',
    )) {
      if (metric.baseline !== null) add(formatMeasure(metric.baseline, metric), 'Not shareable: left out');
    }
  }
  if (parts.includes('credited')) {
    const names = rowsOf(fields['credited']).map((row) => textOf(row['person']));
    for (const name of names.filter((one) => !known.nameable.includes(one))) add(name, 'Named by what they did');
  }
  if (parts.includes('quotes')) {
    for (const row of rowsOf(fields['quotes']).filter((one) => !isShareable(one))) {
      add(`“${textOf(row['text'])}”`, 'Quote that is not shareable: left out');
    }
  }
  if (parts.includes('evidence')) {
    const { evidence } = everything(fields);
    const told = outsideParts(fields, known, tell).evidence;
    for (const line of evidence.filter((one) => !told.includes(one)))
      add(line, 'Evidence that is not shareable: left out');
  }
  return withheld;
}
