/** Goes to the page a record lives on. */
import { findKind } from '../../shared/domain/registry.ts';
import { navigate } from './navigation.ts';

export function openRecord(record: { readonly id: string; readonly kind: string }): void {
  const page = findKind(record.kind)?.place ?? 'record';
  navigate({ page, id: record.id, ...(page === 'record' ? { kind: record.kind } : {}) });
}
