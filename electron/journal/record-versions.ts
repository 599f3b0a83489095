/** The past of one record, for its history page. */
import type { Fields } from '../../shared/domain/record.ts';
import type { Version } from '../../shared/ipc/vault-requests.ts';
import type { Vault } from '../vault/vault.ts';

/** Newest first, a deletion included; null for an id that never was. */
export function listVersions(vault: Pick<Vault, 'get' | 'deleted'>, id: string): Version[] | null {
  const asFields = (data: Readonly<Fields> | null): Fields | null => (data === null ? null : { ...data });
  const present = vault.get(id);
  const document = present ?? vault.deleted(id);
  if (document === undefined) return null;
  return [
    { revision: document.revision, at: document.at, fields: present === undefined ? null : asFields(present.data) },
    ...document.history.map((past) => ({ revision: past.revision, at: past.at, fields: asFields(past.data) })),
  ];
}
