/** Titles of what a record points to, for its document. */
import type { RecordLookup } from './record-kind.ts';

/** In the order of the ids, without those of records that are gone. */
export const titlesOf = (lookup: Pick<RecordLookup, 'title'>, ids: readonly string[]): string[] =>
  ids.map((id) => lookup.title(id) ?? '').filter(Boolean);
