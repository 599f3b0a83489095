/** How an achievement reads in the documents that tell more of it than its sentence. */
import { formatDate, type DateFormat } from '../domain/calendar-date.ts';
import { upperFirst } from '../domain/first-letter.ts';
import { formatMeasure, formatMove } from '../domain/metric.ts';
import type { DocumentBlock } from './document.ts';
import { bullets, facts, heading, paragraph, period, type Level } from './document-parts.ts';
import type { ToldAchievement, ToldNumber } from './tell-achievement.ts';

type Fact = readonly [label: string, value: string];

/** Title and period, the person's own wording where there is one, what is to be told of it, and what proves it. */
export function achievementBlocks(
  told: ToldAchievement,
  level: Level,
  dateFormat: DateFormat,
  telling: readonly Fact[],
): DocumentBlock[] {
  return [
    heading(level, told.title),
    period(told.startDate, told.endDate, dateFormat),
    paragraph(isBuiltSentence(told) ? '' : told.sentence),
    facts(telling),
  ];
}

/** The built sentence is the title and the numbers, which stand beside each other here anyway. */
function isBuiltSentence({ title, sentence }: ToldAchievement): boolean {
  return sentence.startsWith(title.replace(/[.:;,\s]+$/, ''));
}

export function numberFacts({ numbers }: ToldAchievement): Fact[] {
  return numbers.map((number) => [upperFirst(number.what) || 'Number', describeNumber(number)]);
}

/** "23.4 % to 18.1 % (−5.3 pts) in nine months. Source: fleet report", or as much of it as may be told. */
function describeNumber(number: ToldNumber): string {
  const { baseline, result, change, source } = number;
  const span = number.period === '' ? '' : ` in ${number.period}`;
  return `${describeMove()}${span}${source === '' ? '' : `. Source: ${source}`}`;

  function describeMove(): string {
    if (result === null) return baseline === null ? change : `${formatMeasure(baseline, number)} before`;
    return baseline === null ? formatMeasure(result, number) : `${formatMove(baseline, result, number)} (${change})`;
  }
}

export const scopeFact = ({ scope }: ToldAchievement): Fact => ['Scope', upperFirst(scope.join(', '))];
export const skillsFact = ({ skills }: ToldAchievement): Fact => ['Skills', skills.join(', ')];

/** "Marit Vos (sponsored the pilot)"; of others than who may be named, outsiders read how many, and what they did. */
export function creditedFact({ credited }: ToldAchievement): Fact {
  const named = credited.filter((one) => one.person !== '');
  const unnamed = credited.filter((one) => one.person === '');
  const people = named.map((one) => (one.contribution === '' ? one.person : `${one.person} (${one.contribution})`));
  if (unnamed.length === 0) return ['Credited', people.join(', ')];
  const contributions = unnamed.map((one) => one.contribution).filter(Boolean);
  const count = unnamed.length === 1 ? '1 colleague' : `${unnamed.length} colleagues`;
  return ['Credited', [[...people, count].join(', '), contributions.join('; ')].filter(Boolean).join(': ')];
}

export function quoteLines({ quotes }: ToldAchievement, dateFormat: DateFormat): string[] {
  return quotes
    .filter((quote) => quote.text !== '')
    .map((quote) => {
      const said = [quote.from, formatDate(quote.date, dateFormat)].filter(Boolean).join(', ');
      return [`“${quote.text}”`, said].filter(Boolean).join(' ');
    });
}

/** Quotes and evidence under an achievement. */
export function proofBlocks(told: ToldAchievement, dateFormat: DateFormat): DocumentBlock[] {
  const lines = [...quoteLines(told, dateFormat), ...told.evidence];
  return lines.length === 0 ? [] : [bullets(lines)];
}
