/** The people that a vault names anywhere. What outsiders read names none of them. */
import { storyTexts } from './achievement-parts.ts';
import type { KnownNames } from './confidentiality.ts';
import { rowsOf, textOf } from './field-values.ts';
import type { RecordLookup } from './record-kind.ts';
import type { Fields } from './record.ts';
import { wholeWords } from './whole-words.ts';

export const nobody: KnownNames = { whole: [], first: [], nameable: [] };

/** Seats of people one works with; among hundreds of other contacts many a first name is also a town or a word. */
const nearSeats: ReadonlySet<string> = new Set(['sponsor', 'mentor', 'peer', 'direct-report']);

const wordsIn = (name: string) => name.trim().split(/\s+/);

/** "Anna van den Berg", and not "the yard team". A single word may be anything: "Sales". */
function looksLikeName(name: string): boolean {
  const words = wordsIn(name);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 3);
}

const spokenFields = [...storyTexts, 'wording'] as const;

/** Words that are also written small in the achievements: "Night Shift" was credited, and nights are spoken of. */
function writtenSmall(words: readonly string[], achievements: readonly { readonly fields: Fields }[]): Set<string> {
  const found = new Set<string>();
  const pattern = wholeWords(words.map((word) => word.toLowerCase()));
  if (pattern === null) return found;
  for (const { fields } of achievements) {
    for (const name of spokenFields) for (const [word] of textOf(fields[name]).matchAll(pattern)) found.add(word);
  }
  return found;
}

/**
 * Everybody with a record, a role model’s included, credited or quoted, except the person whose vault it is and whoever
 * may be named to outsiders by a mark on their record.
 */
export function knownNames(lookup: Pick<RecordLookup, 'ofKind'>): KnownNames {
  const achievements = lookup.ofKind('achievement');
  const own = new Set(lookup.ofKind('profile').map(({ fields }) => textOf(fields['name'])));
  const people = lookup.ofKind('person').map(({ fields }) => ({
    name: textOf(fields['name']),
    isNameable: fields['nameOutside'] === true,
    isNear: nearSeats.has(textOf(fields['category'])),
  }));
  const namesIn = (list: string, field: string) =>
    achievements.flatMap(({ fields }) => rowsOf(fields[list]).map((row) => textOf(row[field])));
  const credited = namesIn('credited', 'person');
  const nameable = people.filter((person) => person.isNameable).map((person) => person.name);
  const isOther = (name: string) => looksLikeName(name) && !own.has(name) && !nameable.includes(name);
  const near = [...people.filter((person) => person.isNear).map((person) => person.name), ...credited].filter(isOther);
  const models = lookup.ofKind('role-model').map(({ fields }) => textOf(fields['name']));
  const others = [...people.map((person) => person.name), ...models, ...namesIn('quotes', 'from')];
  const whole = [...near, ...others].filter(isOther);
  const first = [...new Set(near.map((name) => wordsIn(name)[0] ?? ''))].filter((word) => /^\p{Lu}.{2,}/u.test(word));
  const small = writtenSmall(first, achievements);
  return { whole: [...new Set(whole)], first: first.filter((word) => !small.has(word.toLowerCase())), nameable };
}
