/** Distinct values of one field with their counts, for filters and completion. */
import type { StoredDocument } from '../vault/document.ts';

export interface FieldValue {
  readonly value: string;
  readonly count: number;
}

/** The most used first, then by alphabet; a list field counts each of its words once a record. */
export function countFieldValues(documents: Iterable<StoredDocument>, field: string): FieldValue[] {
  const counts = new Map<string, number>();
  for (const { data } of documents) {
    if (!Object.hasOwn(data, field)) continue;
    const value = data[field];
    const words = new Set<unknown>(Array.isArray(value) ? value : [value]);
    for (const word of words) {
      if (typeof word === 'string' && word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
