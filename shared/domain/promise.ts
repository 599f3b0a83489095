/** What somebody has said they will do, by when: promises between two people, commitments of a session, steps of a plan. */
import { formatDate } from './calendar-date.ts';
import { earliestOpen } from './earliest-open.ts';
import { choice, day, text } from './field.ts';
import { upperFirst } from './first-letter.ts';
import type { Due } from './record-kind.ts';

/** Whose word it is. */
export const promiseSides = [
  { value: 'mine', label: 'Mine' },
  { value: 'theirs', label: 'Theirs' },
] as const;

export const promiseShape = {
  what: text('What'),
  side: choice('Whose', promiseSides, 'mine'),
  by: day({ label: 'By', help: 'Today reminds you.' }),
  doneOn: day({ label: 'Kept on', help: 'Empty while it is open.' }),
};

export interface PromiseRow {
  readonly what: string;
  readonly side: string;
  /** YYYY-MM-DD or ''. */
  readonly by: string;
  readonly doneOn: string;
}

/** The other one of a promise: `instead` is said where there is no name, as it stands inside a sentence. */
interface OtherSide {
  readonly name: string;
  readonly instead: string;
}

/** The open promise of each side with the earliest day, as Today shows it. */
export function promisesDue(promises: readonly PromiseRow[], { name, instead }: OtherSide, field: string): Due[] {
  return promiseSides.flatMap(({ value }) => {
    const ofSide = promises.filter((one) => one.side === value);
    const next = earliestOpen(ofSide, ({ by }) => by);
    if (next === undefined) return [];
    const what = next.what || 'a promise without words';
    // A name is left as it is written, at the start of a sentence too: only so can it be masked.
    const lead = value === 'mine' ? `You promised ${name || instead}` : `${name || upperFirst(instead)} promised you`;
    return [{ day: next.by, reason: `${lead}: ${what}`, field }];
  });
}

/** Rows for a document: what, whose, by when, kept when. */
export function promiseRows(promises: readonly PromiseRow[]): string[][] {
  const label = (side: string) => promiseSides.find((one) => one.value === side)?.label ?? '';
  return promises.map(({ what, side, by, doneOn }) => [what, label(side), formatDate(by), formatDate(doneOn)]);
}

export const promiseHead: readonly string[] = ['What', 'Whose', 'By', 'Kept on'];
