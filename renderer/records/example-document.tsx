/** The finished example of a kind, as an export would tell it. */
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import type { JournalRecord, RecordId, Revision } from '../../shared/domain/record.ts';
import { DocumentView } from './document-view.tsx';

const noOthers = { get: () => undefined, title: () => undefined, ofKind: () => [] };

export function ExampleDocument({ kind }: { readonly kind: RecordKind }) {
  const record: JournalRecord = {
    id: '' as RecordId,
    kind: kind.name,
    revision: '' as Revision,
    createdAt: '',
    updatedAt: '',
    fields: kind.sample,
  };
  return <DocumentView blocks={kind.document(record, noOthers)} />;
}
