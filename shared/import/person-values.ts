/** Values about people as address books and tables write them. */
import type { personCategories } from '../domain/person.ts';
import { normalizeDate } from './normalize-date.ts';

type Category = (typeof personCategories)[number]['value'];

const categories: Readonly<Record<Category, readonly string[]>> = {
  sponsor: ['sponsor', 'sponsorin', 'förderer', 'fördererin'],
  mentor: ['mentor', 'mentorin'],
  peer: ['peer', 'colleague', 'coworker', 'co-worker', 'teammate', 'kollege', 'kollegin', 'kolleg:in'],
  'direct-report': ['direct report', 'direct-report', 'report', 'mitarbeiter', 'mitarbeiterin', 'mitarbeiter:in'],
  external: ['external', 'externe', 'extern', 'externer'],
};

/** '' for words that name none of the five. */
export function categoryOf(text: string): Category | '' {
  const word = text.trim().toLowerCase();
  const found = Object.entries(categories).find(([, words]) => words.includes(word));
  return found === undefined ? '' : (found[0] as Category);
}

const longestTag = 200;

/** Words of a list, each once. Google writes `* myContacts ::: * Friends`. */
export function tagsOf(text: string): string[] {
  const words = text.split(/:::|[,;|\n]/).map((word) => word.replace(/^[\s*#]+/, '').trim());
  return [...new Set(words.filter((word) => word !== '' && word.length <= longestTag))];
}

const cadences: Readonly<Record<string, number>> = {
  daily: 1,
  täglich: 1,
  weekly: 7,
  wöchentlich: 7,
  biweekly: 14,
  fortnightly: 14,
  monthly: 30,
  monatlich: 30,
  quarterly: 90,
  vierteljährlich: 90,
  yearly: 365,
  annually: 365,
  jährlich: 365,
};

/** Days; null for what is no rhythm. */
export function cadenceOf(text: string): number | null {
  const word = text.trim().toLowerCase();
  const days = /^(\d{1,4})(?:\s*(?:days?|d|tage?))?$/.exec(word);
  if (days !== null) return Number(days[1]);
  return Object.hasOwn(cadences, word) ? (cadences[word] ?? null) : null;
}

/** YYYY-MM-DD; '' where less than a whole day is said, or none that the calendar has. */
export function wholeDay(text: string): string {
  const date = normalizeDate(text.trim().replace(/ UTC$/, ''), false)?.date ?? '';
  if (date.length !== 10) return '';
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date) ? '' : date;
}
