/** A record of any kind as the vault would give it out: the defaults of its declaration, and what the test names. */
import { findKind } from '../../shared/domain/registry.ts';
import type { RecordLookup } from '../../shared/domain/record-kind.ts';
import type { Fields, JournalRecord, RecordId, Revision } from '../../shared/domain/record.ts';

export function aRecord(kind: string, id: string, fields: Fields = {}): JournalRecord {
  const declared = findKind(kind);
  if (declared === undefined) throw new Error(`Unknown kind: ${kind}`);
  return {
    id: id as RecordId,
    kind,
    revision: '0'.repeat(32) as Revision,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    fields: declared.schema.parse(fields),
  };
}

export function lookupOf(records: readonly JournalRecord[]): RecordLookup {
  const get = (id: string) => records.find((record) => record.id === id);
  return {
    get,
    title(id) {
      const record = get(id);
      return record && findKind(record.kind)?.title(record.fields);
    },
    ofKind: (kind) => records.filter((record) => record.kind === kind),
  };
}
