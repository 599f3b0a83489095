/** Puts what a parser found beside what the record says. */
import { formatPeriod } from '../domain/calendar-date.ts';
import type { ExpectedEntry, ExpectedFields } from './expected-fields.ts';
import { plainLink, type FoundFields } from './extract-fields.ts';
import type { FoundEntry } from './find-entries.ts';

export interface FieldComparison {
  /** 'Contact', 'Work 1', 'Education 2', 'Skills'. */
  readonly group: string;
  readonly label: string;
  readonly ours: string;
  /** '' where nothing was found. */
  readonly read: string;
  readonly state: 'found' | 'different' | 'missing';
}

/** One row for each thing the record says; what it leaves empty is not looked for. */
export function compareFields(found: FoundFields, expected: ExpectedFields): FieldComparison[] {
  return [
    ...row('Contact', 'Name', expected.name, found.name),
    ...row('Contact', 'Email', expected.email, found.email),
    ...row('Contact', 'Phone', expected.phone, found.phone, (text) => text.replace(/[^\d+]/g, '')),
    ...row('Contact', 'Location', expected.location, found.location),
    ...expected.links.flatMap((link) => {
      const read = found.links.find((one) => plainLink(one) === plainLink(link));
      return row('Contact', 'Link', link, read ?? '', plainLink);
    }),
    ...entryRows('Work', { what: 'Position', where: 'Employer' }, expected.work, found.work),
    ...entryRows('Education', { what: 'Studied', where: 'School' }, expected.education, found.education),
    ...expected.skills.flatMap((skill) => {
      const read = found.skills.find((one) => plain(one) === plain(skill));
      return row('Skills', 'Skill', skill, read ?? '');
    }),
  ];
}

function row(group: string, label: string, ours: string, read: string, form = plain): FieldComparison[] {
  if (ours === '') return [];
  const state = read === '' ? 'missing' : form(ours) === form(read) ? 'found' : 'different';
  return [{ group, label, ours, read, state }];
}

/** Without what no reader minds: case, spaces, and marks at either end. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}+#]+|[^\p{L}\p{N}+#)]+$/gu, '');
}

function entryRows(
  name: string,
  labels: { readonly what: string; readonly where: string },
  expected: readonly ExpectedEntry[],
  found: readonly FoundEntry[],
): FieldComparison[] {
  const partners = pair(expected, found);
  return expected.flatMap((entry, index) => {
    const group = `${name} ${index + 1}`;
    const read = partners[index];
    return [
      ...row(group, labels.what, entry.what, read?.what ?? ''),
      ...row(group, labels.where, entry.where, read?.where ?? ''),
      ...row(group, 'Dates', formatPeriod(entry.start, entry.end), periodOf(entry, read)),
    ];
  });
}

/** Each entry gets the most similar one that is still free; nothing in common is no partner. */
function pair(expected: readonly ExpectedEntry[], found: readonly FoundEntry[]): (FoundEntry | undefined)[] {
  const candidates = expected.flatMap((entry, index) =>
    found.map((one, place) => ({ index, place, score: likeness(entry, one) })),
  );
  const partners = new Map<number, FoundEntry | undefined>();
  const taken = new Set<number>();
  for (const { index, place, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (score === 0 || partners.has(index) || taken.has(place)) continue;
    partners.set(index, found[place]);
    taken.add(place);
  }
  return expected.map((_, index) => partners.get(index));
}

function likeness(entry: ExpectedEntry, one: FoundEntry): number {
  const isSame = (a: string, b: string) => a !== '' && plain(a) === plain(b);
  const sameDates = entry.start !== '' && periodOf(entry, one) === formatPeriod(entry.start, entry.end);
  return (isSame(entry.what, one.what) ? 2 : 0) + (isSame(entry.where, one.where) ? 2 : 0) + (sameDates ? 3 : 0);
}

/**
 * The period as read, in our words. A format may leave out the day or the month; dates are compared as far as the file
 * gives them.
 */
function periodOf(entry: ExpectedEntry, read: FoundEntry | undefined): string {
  if (read === undefined || read.start === '') return '';
  const known = (ours: string, theirs: string) => (theirs !== '' && ours.startsWith(theirs) ? ours : theirs);
  return formatPeriod(known(entry.start || entry.end, read.start), known(entry.end, read.end));
}
