/**
 * Free text as outsiders may read it. A person's own sentences repeat the figures and names that their data marks as not
 * for everybody, so what leaves is searched for them: a sentence with a private figure is left out, an internal figure
 * becomes the range it lies in, a name becomes a role.
 */
import type { Confidentiality, KnownNames } from './confidentiality.ts';
import { metricDelta, metricMultiple, percentChange, rangeAround } from './metric-change.ts';
import type { Metric } from './metric.ts';
import { numberWords } from './number-words.ts';
import { wholeWords } from './whole-words.ts';

interface Figure {
  readonly value: number;
  /** What has to follow for a number in the text to be this figure; null for any number of this value. */
  readonly unit: RegExp | null;
}

/** What an achievement does not tell outsiders as it stands. */
interface Guarded {
  readonly privateFigures: readonly Figure[];
  readonly internalFigures: readonly Figure[];
  readonly names: readonly string[];
}

interface Scope {
  readonly teamSize?: number | null;
  readonly budget?: number | null;
  readonly users?: number | null;
  readonly confidentiality?: '' | Confidentiality;
}

const percent = /^\s?(?:%|per ?cent|pct)/i;
const times = /^(?:\s?[x×]|[ -]?fold| times)(?!\p{L})/iu;

function figure(value: number | null | undefined, unit: RegExp | null = null): readonly Figure[] {
  return value === null || value === undefined ? [] : [{ value: Math.abs(value), unit }];
}

/** A number gives itself away through its difference and its percentage as well. */
function figuresOf(metric: Metric): readonly Figure[] {
  return [
    ...[metric.baseline, metric.result, metricDelta(metric)].flatMap((value) => figure(value)),
    ...figure(percentChange(metric), percent),
    ...figure(metricMultiple(metric), times),
  ];
}

/** Unmarked figures count as internal. */
export function guardedFacts(metrics: readonly Metric[], scope: Scope, names: readonly string[]): Guarded {
  const figures = (level: Confidentiality) => {
    const isLevel = (own: '' | Confidentiality | undefined) => (own || 'internal') === level;
    const scopeFigures = isLevel(scope.confidentiality) ? [scope.teamSize, scope.budget, scope.users] : [];
    return [
      ...metrics.filter((metric) => isLevel(metric.confidentiality)).flatMap(figuresOf),
      ...scopeFigures.flatMap((value) => figure(value)),
    ];
  };
  return { privateFigures: figures('private'), internalFigures: figures('internal'), names };
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
};

const writtenNumber = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?<word>${[...numberWords.keys()].join('|')})(?![\p{L}\p{N}])`,
    String.raw`(?<digits>\d+(?:[.,'’]\d+|[   ]\d{3}(?!\d))*)(?:[   ]?(?<scale>k|thousand|m|mn|million|bn|b|billion)(?!\p{L}))?`,
  ].join('|'),
  'giu',
);

/** All values a written number may stand for: "1.200" is 1.2 in one country and 1,200 in another. */
function readNumber({ word, digits = '', scale }: Readonly<Record<string, string | undefined>>): number[] {
  if (word !== undefined) return [numberWords.get(word.toLowerCase()) ?? Number.NaN];
  const plain = digits.replace(/[   '’]/g, '');
  const factor = scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1e9);
  const readings = [plain.replaceAll(',', ''), plain.replaceAll('.', '').replace(',', '.')];
  return readings.map((reading) => Number(reading) * factor).filter((value) => !Number.isNaN(value));
}

/** "0.4M" is what 412,000 looks like once rounded, so scaled numbers match nearly. */
const nearlyEqual = 0.05;

interface Written {
  readonly values: readonly number[];
  readonly isScaled: boolean;
  /** The text that follows it. */
  readonly behind: string;
}

/** The figure that a written number is, or comes near enough to. */
function findFigure({ values, isScaled, behind }: Written, figures: readonly Figure[]): Figure | undefined {
  return figures.find(
    ({ value: figure, unit }) =>
      (unit === null || unit.test(behind)) &&
      values.some((value) => value === figure || (isScaled && Math.abs(value - figure) <= nearlyEqual * figure)),
  );
}

/** Whole names and their longer parts alone: "Marit Vos", "Marit". */
function withParts(names: readonly string[]): readonly string[] {
  const whole = names.map((name) => name.trim()).filter((name) => name.length > 1);
  return [...whole, ...whole.flatMap((name) => name.split(/\s+/)).filter((part) => /^\p{Lu}.{2,}/u.test(part))];
}

const knownPatterns = new WeakMap<KnownNames, RegExp | null>();

/** Made once for an export, however many achievements it tells. */
function knownPattern(known: KnownNames): RegExp | null {
  const pattern = knownPatterns.get(known) ?? wholeWords([...known.whole, ...known.first]);
  knownPatterns.set(known, pattern);
  return pattern;
}

interface LocaleTools {
  readonly segmenter: Intl.Segmenter;
  readonly format: Intl.NumberFormat;
}
const toolsByLocale = new Map<string, LocaleTools>();

/** Made once for each locale: making them takes longer than telling an achievement. */
function localeTools(locale: string): LocaleTools {
  const tools = toolsByLocale.get(locale) ?? {
    segmenter: new Intl.Segmenter(locale, { granularity: 'sentence' }),
    format: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
  };
  toolsByLocale.set(locale, tools);
  return tools;
}

function nameNobody(text: string, names: RegExp): string {
  return text.replace(names, (_name, at: number) => `${text.slice(0, at).trim() === '' ? 'A' : 'a'} colleague`);
}

/**
 * Makes the function that turns one text into what outsiders may read of it: itself where it tells nothing, '' when
 * nothing is left.
 */
export function tellOutside(guarded: Guarded, known: KnownNames, locale: string): (text: string) => string {
  const names = [wholeWords(withParts(guarded.names)), knownPattern(known)].filter((pattern) => pattern !== null);
  if (names.length === 0 && guarded.privateFigures.length + guarded.internalFigures.length === 0) return (text) => text;
  const { segmenter, format } = localeTools(locale);

  const tellSentence = (sentence: string): string => {
    let isPrivate = false;
    const ranged = sentence.replace(writtenNumber, (written: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      const number = {
        values: readNumber(groups),
        isScaled: groups['scale'] !== undefined,
        behind: sentence.slice((rest.at(-3) as number) + written.length),
      };
      if (findFigure(number, guarded.privateFigures) !== undefined) isPrivate = true;
      const internal = findFigure(number, guarded.internalFigures);
      if (internal === undefined) return written;
      const { from, to } = rangeAround(internal.value);
      return `${format.format(from)}–${format.format(to)}`;
    });
    if (isPrivate) return '';
    return names.reduce(nameNobody, ranged);
  };

  const tellText = (text: string): string => {
    const told = Array.from(segmenter.segment(text), ({ segment }) => tellSentence(segment)).join('');
    return told === text ? text : told.trim();
  };
  // The same text is asked for again: for the line, the story, and the list of what is held back.
  const toldTexts = new Map<string, string>();
  return (text) => {
    const told = toldTexts.get(text) ?? tellText(text);
    toldTexts.set(text, told);
    return told;
  };
}
