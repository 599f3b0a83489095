/**
 * Writes other names over the names of people: initials, or a word that stands for somebody. Only names that are known are
 * found, as whole words or cut short by "…"; a person who is described without a name is not.
 */
import { textOf } from '../domain/field-values.ts';
import { knownNames } from '../domain/known-names.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import { wholeWords } from '../domain/whole-words.ts';
import { maskWords } from './mask-words.ts';
import type { NameMasking } from './name-masking.ts';

export interface NamesToMask {
  /** Whole names, in the order in which the people were made: it decides who is called what. */
  readonly others: readonly string[];
  /** Names that stay, because they are the writer's own. */
  readonly own: readonly string[];
}

/** A name that was found, `[from, to)` of the text, and what is written in its place. */
export interface MaskedName {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

export interface NameMask {
  /** The text with every known name masked; the same text where there is none. */
  mask(text: string): string;
  /** The names in a text, in their order. */
  find(text: string): readonly MaskedName[];
}

/** Everybody whom a vault names: people with a record first, then who is credited, quoted or a role model. */
export function namesToMask(lookup: Pick<RecordLookup, 'ofKind'>): NamesToMask {
  const people = [...lookup.ofKind('person')].sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
  const own = lookup.ofKind('profile').map(({ fields }) => textOf(fields['name']));
  const others = [...people.map(({ fields }) => textOf(fields['name'])), ...knownNames(lookup).whole];
  return { others: distinct(others), own: distinct(own) };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const distinct = (names: readonly string[]) => [
  ...new Set(names.map((name) => name.trim()).filter((name) => name !== '')),
];

/** Words of names that are as often no name: masking them would only make dates and greetings unreadable. */
const notNames: ReadonlySet<string> = new Set(
  (
    'Dr Prof Professor Mr Mrs Ms Mx Sir Dame Herr Frau January February March April May June July August September ' +
    'October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
  ).split(' '),
);

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const wordsOf = (name: string): string[] => name.normalize('NFC').match(wordPattern) ?? [];

/** Words that name somebody by themselves: "Berg" of "Anna van den Berg", not "van" and no initial. */
const isTelling = (word: string) => /^\p{Lu}/u.test(word) && [...word].length > 1 && !notNames.has(word);

const initialsOf = (words: readonly string[]) => words.map((word) => `${[...word][0] ?? ''}.`).join(' ');

/** The mask for these names; the same names in the same order always give the same one. */
export function makeNameMask({ others, own }: NamesToMask, masking: NameMasking): NameMask {
  const people = others
    .filter((name) => !own.includes(name))
    .map((name) => ({ name: name.normalize('NFC'), words: wordsOf(name) }))
    .filter(({ words }) => words.some((word) => (word.match(/\p{L}/gu) ?? []).length > 1));
  const instead = masking === 'initials' ? initialsFor(people) : pseudonymsFor(people);
  const written = new Map([...instead].flatMap(([name, word]) => formsOf(name).map((form) => [form, word] as const)));
  // Standing for itself, the writer's own name is kept whole where it shares a word with somebody's.
  for (const name of own) for (const form of formsOf(name)) written.set(form, form);
  const pattern = wholeWords([...written.keys()]);
  const longest = Math.max(0, ...[...written.keys()].map((form) => form.length));
  const find = (text: string) => {
    if (pattern === null) return [];
    const whole = findNames(text, pattern, written);
    const cut = text.includes('…') ? findCutNames(text, written, longest) : [];
    if (cut.length === 0) return whole;
    const isApart = (one: MaskedName) => !cut.some(({ from, to }) => one.from < to && from < one.to);
    return [...whole.filter(isApart), ...cut].sort((a, b) => a.from - b.from);
  };
  return { find, mask: (text) => replaceNames(text, find(text)) };
}

interface Named {
  readonly name: string;
  readonly words: readonly string[];
}

/** As it may be written: composed or not, in capitals or not. */
function formsOf(name: string): string[] {
  return [name, name.toUpperCase()].flatMap((form) => [form.normalize('NFC'), form.normalize('NFD')]);
}

/** First names before others, so that "J." is a first name and "J. 2" a family name. */
function singleWords(people: readonly Named[]): string[] {
  const first = people.flatMap(({ words }) => words.filter(isTelling).slice(0, 1));
  return [...new Set([...first, ...people.flatMap(({ words }) => words.filter(isTelling))])];
}

function initialsFor(people: readonly Named[]): Map<string, string> {
  const named = new Map(people.map(({ name, words }) => [name, initialsOf(words)]));
  for (const word of singleWords(people)) if (!named.has(word)) named.set(word, initialsOf([word]));
  const counts = new Map<string, number>();
  for (const [name, initials] of named) {
    const count = (counts.get(initials) ?? 0) + 1;
    counts.set(initials, count);
    if (count > 1) named.set(name, `${initials} ${count}`);
  }
  return named;
}

function pseudonymsFor(people: readonly Named[]): Map<string, string> {
  const single = singleWords(people);
  const taken = new Set([...people.map(({ name }) => name), ...single]);
  const free = maskWords.filter((word) => !taken.has(word));
  let used = 0;
  const next = () => {
    const round = Math.floor(used / free.length) + 1;
    const word = free[used % free.length] ?? '';
    used += 1;
    return round === 1 ? word : `${word} ${round}`;
  };
  const named = new Map(people.map(({ name }) => [name, next()]));
  for (const word of single) {
    if (named.has(word)) continue;
    const bearers = people.filter(({ words }) => words.includes(word));
    // A name that several bear stands for none of them.
    named.set(word, (bearers.length === 1 && named.get(bearers[0]?.name ?? '')) || next());
  }
  return named;
}

function findNames(text: string, pattern: RegExp, written: ReadonlyMap<string, string>): MaskedName[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: name, index: from }) => {
    const to = from + name.length;
    const word = written.get(name) ?? name;
    if (word === name) return [];
    // "with Marit." ends in one full stop, not in two.
    return [{ from, to, instead: word.endsWith('.') && text[to] === '.' ? word.slice(0, -1) : word }];
  });
}

/**
 * Beginnings of names before "…": "Marit V…", "Mar…", and of whole words "Anna van …". One that could be several people's
 * is left out, so that nobody is taken for somebody else.
 */
function findCutNames(text: string, written: ReadonlyMap<string, string>, longest: number): MaskedName[] {
  return [...text.matchAll(/\s?…/g)].flatMap(({ 0: sign, index: to }) => {
    const near = Math.max(0, to - longest);
    for (const { index } of text.slice(near, to).matchAll(wordPattern)) {
      const from = near + index;
      const part = text.slice(from, to);
      if (written.has(part)) return [];
      const begin = sign === '…' ? part : `${part} `;
      const whole = [...written].filter(([form]) => form.startsWith(begin) && form.length > part.length);
      // "Mari…" is Marit rather than Marit Vos.
      const next = whole.filter(([form]) => !form.includes(' ', begin.length));
      const words = new Set((next.length > 0 ? next : whole).map(([form, word]) => (form === word ? part : word)));
      if (words.size > 0) return [{ from, to, instead: words.size === 1 ? ([...words][0] ?? '') : '' }];
    }
    return [];
  });
}

function replaceNames(text: string, found: readonly MaskedName[]): string {
  if (found.length === 0) return text;
  const parts: string[] = [];
  let end = 0;
  for (const { from, to, instead } of found) {
    parts.push(text.slice(end, from), instead);
    end = to;
  }
  return [...parts, text.slice(end)].join('');
}
