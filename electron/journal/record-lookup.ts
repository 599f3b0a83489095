/** Other records, looked up while a summary or a document is built. */
import type { RecordLookup } from '../../shared/domain/record-kind.ts';
import { findKind } from '../../shared/domain/registry.ts';
import type { Vault } from '../vault/vault.ts';
import { recordFromDocument } from './record-from-document.ts';

/** The part of the vault that reading needs. */
export type Documents = Pick<Vault, 'collection' | 'get'>;

export function createRecordLookup(documents: Documents): RecordLookup {
  const get: RecordLookup['get'] = (id) => {
    const document = documents.get(id);
    return document === undefined ? undefined : recordFromDocument(document);
  };
  return {
    get,
    title(id) {
      const record = get(id);
      return record === undefined ? undefined : findKind(record.kind)?.title(record.fields);
    },
    ofKind: (kind) => [...documents.collection(kind).values()].map(recordFromDocument),
  };
}
