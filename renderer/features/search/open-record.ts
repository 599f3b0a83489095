/** Goes to a record that was found. */
import { navigate } from '../../lib/navigation.ts';
import { showToast } from '../../lib/toasts.ts';
import { placeOfRecord } from '../../records/record-place.ts';

export function openRecord(record: { readonly kind: string; readonly id: string }): void {
  const place = placeOfRecord(record);
  if (place === null) showToast('A newer Cairn wrote this record. Update to open it.');
  else navigate(place);
}
