/** Which page of a list is asked for, so that every part of a page that shows it shares one answer. */
import type { VaultArguments } from '../../shared/ipc/vault-requests.ts';

export type ListFilter = Omit<VaultArguments<'journal:list'>, 'kind' | 'offset' | 'limit'>;

export const rowsPerPage = 100;

export function listArguments(kind: string, filter: ListFilter, page: number): VaultArguments<'journal:list'> {
  return { kind, ...filter, offset: page * rowsPerPage, limit: rowsPerPage };
}
