/** Where a record of any kind is looked at. */
import { findKind } from '../../shared/domain/registry.ts';
import type { Place } from '../lib/navigation.ts';

/** The place of a record; null for kinds a newer Cairn has written. */
export function placeOfRecord(record: { readonly kind: string; readonly id: string }): Place | null {
  const kind = findKind(record.kind);
  if (kind === undefined) return null;
  return { page: kind.place, id: record.id, kind: record.kind };
}
