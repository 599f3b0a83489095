/** The ways an achievement can be told, each from the same parts and never with a word of content added. */
import type { StoryText, Telling, ToldParts } from './achievement-parts.ts';
import { textOf } from './field-values.ts';
import { lowerFirst, upperFirst } from './first-letter.ts';
import { gerundOf, isPastVerb } from './english-verbs.ts';

export const sentenceStyles = [
  { value: 'result-first', label: 'Result first' },
  { value: 'action-first', label: 'Action first' },
  { value: 'xyz', label: 'XYZ' },
  { value: 'star', label: 'STAR' },
  { value: 'one-line', label: 'One line' },
] as const;
export type SentenceStyle = (typeof sentenceStyles)[number]['value'];

/** What fits on one line of a resume in its usual faces, in characters. */
export const longestLine = 120;

const withoutEnd = (text: string) => text.trim().replace(/[.:;,\s]+$/, '');
const withEnd = (text: string) => (/[.!?…]["”’)]?$/.test(text) ? text : `${text}.`);

/** "Cut the wait" continues a sentence as "cut the wait"; a name at the beginning keeps its capital. */
const continued = (text: string) => (isPastVerb(/^[\p{L}-]+/u.exec(text)?.[0] ?? '') ? lowerFirst(text) : text);

function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.trim());
  return withoutEnd(first?.segment ?? '');
}

/** Lead and clauses as one line; the lead alone stays exactly as written. */
function leadWith(lead: string, numbers: readonly string[], scope: readonly string[]): string {
  const clauses = [...numbers, ...scope];
  if (clauses.length === 0) return lead;
  if (lead.trim() === '') return upperFirst(clauses.join(', '));
  return `${withoutEnd(lead)}${numbers.length > 0 ? ': ' : ' '}${clauses.join(', ')}`;
}

function actionFirst({ title, result, numbers, scope }: ToldParts): string {
  return leadWith(
    title || result,
    numbers.map((one) => one.plain),
    scope,
  );
}

function resultFirst(parts: ToldParts): string {
  const { title, result, numbers, scope } = parts;
  const outcome = numbers.length > 0 ? numbers.map((one) => one.withChange).join(', ') : firstSentence(result);
  const deed = withoutEnd(title);
  if (outcome === '' || deed === '') return actionFirst(parts);
  return [`${upperFirst(outcome)}: ${continued(deed)}`, ...scope].join(', ');
}

/** "I designed the rules and built the model" as "designing the rules and building the model"; '' for no deed. */
function asDoing(text: string): string {
  const sentence = firstSentence(text).replace(/^I (?=\p{L})/u, '');
  if (gerundOf(/^[\p{L}-]+/u.exec(sentence)?.[0] ?? '') === null) return '';
  return sentence.replace(
    /(^|, (?:and |then )?| and )(?:I )?([\p{L}-]+)/gu,
    (all, before: string, verb: string) => `${before}${gerundOf(verb) ?? all.slice(before.length)}`,
  );
}

/** "Accomplished X, measured by Y, by doing Z". */
function xyz(parts: ToldParts): string {
  const { title, result, action, myRole, numbers, scope } = parts;
  const accomplished = withoutEnd(title) || firstSentence(result);
  const doing = asDoing(action) || asDoing(myRole);
  const measured = numbers.map((one) => one.withChange).join(', ');
  if (accomplished === '') return actionFirst(parts);
  if (measured === '' && doing === '') return actionFirst(parts);
  return [accomplished, measured && `measured by ${measured}`, doing && `by ${doing}`, ...scope]
    .filter(Boolean)
    .join(', ');
}

/** Situation, task, action and result as one paragraph, then the numbers that prove it. */
function star(parts: ToldParts): string {
  const { title, situation, myRole, action, result, numbers, scope } = parts;
  const story = [situation, myRole, action, result].map((text) => text.trim()).filter(Boolean);
  const proof = [...numbers.map((one) => one.withChange), ...scope].join(', ');
  const told = story.length > 0 ? story : [title.trim()].filter(Boolean);
  return [...told, ...(proof === '' ? [] : [upperFirst(proof)])].map(withEnd).join(' ');
}

/** As many numbers as fit behind the title; a title that is too long by itself is cut between two words. */
function oneLine({ title, result, numbers, scope }: ToldParts): string {
  const lead = withoutEnd(title) || firstSentence(result);
  const longestFirst = [...numbers, ...scope].map((_, index, all) => all.length - index);
  for (const count of [...longestFirst, 0]) {
    const shown = numbers.slice(0, count).map((one) => one.short);
    const line = leadWith(lead, shown, scope.slice(0, Math.max(0, count - numbers.length)));
    if (line.length <= longestLine) return line;
  }
  const cut = lead.slice(0, longestLine - 1);
  return `${cut.replace(/\s+\S*$/, '') || cut}…`;
}

interface Style {
  readonly tell: (parts: ToldParts) => string;
  /** The texts it is made of; without a title, the result takes its place. */
  readonly texts: readonly StoryText[];
}

const styles: Readonly<Record<SentenceStyle, Style>> = {
  'result-first': { tell: resultFirst, texts: ['title', 'result'] },
  'action-first': { tell: actionFirst, texts: ['title'] },
  xyz: { tell: xyz, texts: ['title', 'action', 'myRole'] },
  star: { tell: star, texts: ['situation', 'myRole', 'action', 'result'] },
  'one-line': { tell: oneLine, texts: ['title'] },
};

export function tellInStyle(style: SentenceStyle, parts: ToldParts): string {
  return styles[style].tell(parts);
}

/** Names of the texts a style would use of these fields. */
export function textsInStyle(style: SentenceStyle, fields: Telling): readonly StoryText[] {
  const hasTitle = textOf(fields.title).trim() !== '';
  return styles[style].texts.map((name) => (name === 'title' && !hasTitle ? 'result' : name));
}
