/** A development plan as a document of its own. It is for oneself: no audience but its writer is asked for. */
import type { RecordLookup } from '../domain/record-kind.ts';
import type { JournalRecord } from '../domain/record.ts';
import { skillPlan } from '../domain/skill-plan.ts';
import type { ExportDocument } from './document.ts';
import { makeDocument, opening } from './document-parts.ts';

/** Undefined for a record of another kind. */
export function planDocument(record: JournalRecord, lookup: RecordLookup): ExportDocument | undefined {
  if (record.kind !== skillPlan.name) return undefined;
  const source = { lookup, achievements: [], dateFormat: 'long', from: '', to: '', roleWanted: '' } as const;
  const body = skillPlan.document(record, lookup);
  return makeDocument('Development plan', source, [...opening('Development plan', source), ...body]);
}
