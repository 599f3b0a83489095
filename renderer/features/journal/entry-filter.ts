/** What the list of entries is narrowed to. */
import type { VaultArguments } from '../../../shared/ipc/vault-requests.ts';

export interface EntryFilter {
  readonly tag: string;
  /** Inclusive YYYY-MM-DD bounds, '' for open. */
  readonly from: string;
  readonly to: string;
  /** A person who was part of it, '' for anyone. */
  readonly person: string;
  readonly hasMood: boolean;
  readonly hasEnergy: boolean;
}

export const noFilter: EntryFilter = { tag: '', from: '', to: '', person: '', hasMood: false, hasEnergy: false };

export function isFiltered(filter: EntryFilter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(noFilter);
}

/** The question behind the list, without its window. */
export function listArguments(filter: EntryFilter): VaultArguments<'journal:list'> {
  return {
    kind: 'journal-entry',
    from: filter.from,
    to: filter.to,
    tag: filter.tag,
    where: filter.person === '' ? {} : { people: filter.person },
    has: [...(filter.hasMood ? ['mood'] : []), ...(filter.hasEnergy ? ['energy'] : [])],
  };
}
