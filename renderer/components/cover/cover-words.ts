/** Words that are not to be read on the screen, and what stands in their place. One for the whole window. */

/** A word to cover, `[from, to)` of a text. */
export interface CoveredWord {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

export interface Cover {
  /** The text as it may be read; the same text where nothing is covered. */
  mask(text: string): string;
  find(text: string): readonly CoveredWord[];
}

let current: Cover | null = null;
const listeners = new Set<() => void>();

/** What is covered now; null while everything can be read. */
export const currentCover = (): Cover | null => current;

export function setCover(cover: Cover | null): void {
  current = cover;
  for (const listener of [...listeners]) listener();
}

/** Returns the way to stop. */
export function watchCover(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
