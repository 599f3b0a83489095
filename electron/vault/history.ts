/**
 * How much past a document keeps. Autosave makes a revision every few seconds; kept one by one they would outweigh the
 * journal. So one revision is kept per ten minutes, the last of them, and at most fifty. Conflicts are not history and
 * are never thinned.
 */
import type { PastRevision } from './document.ts';

const windowMilliseconds = 10 * 60 * 1000;
export const longestHistory = 50;

/** `history` newest first. Returns the same array when there is nothing to thin. */
export function thinHistory(history: readonly PastRevision[]): readonly PastRevision[] {
  const kept: PastRevision[] = [];
  let window = -1;
  for (const past of history) {
    const its = Math.floor(Date.parse(past.at) / windowMilliseconds);
    if (its !== window) kept.push(past);
    window = its;
    if (kept.length === longestHistory) break;
  }
  return kept.length === history.length ? history : kept;
}
