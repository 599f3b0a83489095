/** Where a record of any kind is looked at, and the way there. */
import { findKind, recordKinds } from '../../shared/domain/registry.ts';
import { navigate, type Place } from './navigation.ts';
import { showToast } from './toasts.ts';

interface RecordName {
  readonly id: string;
  readonly kind: string;
}

/** The place of a record; null for kinds a newer Cairn has written. */
export function placeOfRecord({ id, kind }: RecordName): Place | null {
  const page = findKind(kind)?.place;
  if (page === undefined) return null;
  const isShared = recordKinds.some((one) => one.place === page && one.name !== kind);
  return isShared ? { page, id, kind } : { page, id };
}

/** Goes to the page a record lives on. */
export function openRecord(record: RecordName): void {
  const place = placeOfRecord(record);
  if (place === null) showToast('A newer Cairn wrote this record. Update to open it.');
  else navigate(place);
}
