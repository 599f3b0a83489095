/** A vault document as the record it holds. */
import { findKind } from '../../shared/domain/registry.ts';
import type { JournalRecord, RecordId, Revision } from '../../shared/domain/record.ts';
import type { StoredDocument } from '../vault/document.ts';
import { fillDefaults } from './fill-defaults.ts';

/** A document of a kind this Cairn does not know keeps its fields as they are. */
export function recordFromDocument(document: StoredDocument): JournalRecord {
  const kind = findKind(document.collection);
  return {
    id: document.id as RecordId,
    kind: document.collection,
    revision: document.revision as Revision,
    createdAt: document.createdAt,
    updatedAt: document.times?.updatedAt ?? document.at,
    fields: kind === undefined ? document.data : fillDefaults(kind, document.data),
  };
}
