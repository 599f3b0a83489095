/** What is refused before anything is written. */
import { appError, type AppError } from '../../shared/errors.ts';
import { findUnstorable } from '../../shared/domain/storable.ts';
import type { Operation } from './document.ts';
import { headsOf, type VaultState } from './vault-state.ts';

/**
 * Every base must be a present head, and one of them the newest; a new document has none. Within one transaction a
 * document may be changed once. What could not be read back from an archive is never stored.
 */
export function checkOperations(state: VaultState, operations: readonly Operation[]): AppError | undefined {
  const touched = new Set<string>();
  for (const operation of operations) {
    const { id, collection, base, kind } = operation;
    if (id === '' || collection === '' || touched.has(id)) return appError('invalid-request', id);
    touched.add(id);
    const unstorable = operation.kind === 'put' ? findUnstorable(operation.data) : undefined;
    if (unstorable !== undefined) return appError('invalid-field', unstorable.where, unstorable.why);
    const existing = state.documents.get(id) ?? state.deleted.get(id);
    if (existing !== undefined && existing.collection !== collection) return appError('invalid-request', id);
    if (kind === 'delete' && !state.documents.has(id)) return appError('not-found', id);
    const heads = headsOf(state, id);
    const isCurrent = heads.length === 0 ? base.length === 0 : base.includes(heads[0] as string);
    if (!isCurrent || !base.every((revision) => heads.includes(revision))) return appError('stale-base', id);
  }
  return undefined;
}
