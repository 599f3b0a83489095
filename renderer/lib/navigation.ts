/** Where the window is, and how it got there. Places live in memory only: ids never reach a URL or a disk. */
import { createObservable, useObservable } from './observable.ts';

export type Page =
  | 'today'
  | 'journal'
  | 'achievements'
  | 'path'
  | 'skills'
  | 'goals'
  | 'people'
  | 'power'
  | 'record'
  | 'import'
  | 'export'
  | 'settings';

export interface Place {
  readonly page: Page;
  /** The record that is open on the page. */
  readonly id?: string;
  /** The kind of that record, or the kind that is shown, on a page of several kinds. */
  readonly kind?: string;
  /** A section of the page, e.g. of Settings; `new` asks the page to start a new record. */
  readonly section?: string;
}

interface Trail {
  readonly places: readonly Place[];
  readonly at: number;
}

const longestTrail = 100;
const start: Trail = { places: [{ page: 'today' }], at: 0 };
const trail = createObservable<Trail>(start);

function currentPlace(): Place {
  const { places, at } = trail.get();
  return places[at] ?? { page: 'today' };
}

/** Goes to a place. `replace` corrects the current one instead of adding a step (e.g. the id of a record just made). */
export function navigate(place: Place, options: { readonly replace?: boolean } = {}): void {
  const { places, at } = trail.get();
  if (isSamePlace(currentPlace(), place)) return;
  const before = places.slice(0, options.replace === true ? at : at + 1).slice(-longestTrail);
  trail.set({ places: [...before, place], at: before.length });
}

/** One step back (-1) or forward (1) along the way come; stays where it is at either end. */
export function step(by: -1 | 1): void {
  const { places, at } = trail.get();
  const next = at + by;
  if (next >= 0 && next < places.length) trail.set({ places, at: next });
}

/** Forgets the way come: ids of a vault must not outlive its lock. */
export function resetNavigation(): void {
  trail.set(start);
}

export function getPlace(): Place {
  return currentPlace();
}

export function usePlace(): Place {
  useObservable(trail);
  return currentPlace();
}

/** The records visited, newest first and each once: what quick open offers before anything is typed. */
export function recentIds(): readonly string[] {
  const ids = trail.get().places.flatMap((place) => (place.id === undefined ? [] : [place.id]));
  return [...new Set(ids.reverse())];
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.page === b.page && a.id === b.id && a.kind === b.kind && a.section === b.section;
}
