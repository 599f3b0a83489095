/** What a session with a mentor is read from before it, and told from after it. */
import { mentorSession } from '../domain/mentor-session.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { RecordId, Revision } from '../domain/record.ts';
import type { DocumentBlock } from '../export/document.ts';
import { progressReport, sessionsReported } from './mentor-report.ts';
import { preBrief } from './pre-brief.ts';

export interface SessionDocuments {
  readonly preBrief: readonly DocumentBlock[];
  readonly report: readonly DocumentBlock[];
  /** The sessions that the report speaks of. */
  readonly reported: readonly { readonly id: RecordId; readonly revision: Revision }[];
}

/** Undefined where there is no session of that id. `today`: YYYY-MM-DD. */
export function sessionDocuments(id: string, lookup: RecordLookup, today: string): SessionDocuments | undefined {
  const record = lookup.get(id);
  if (record?.kind !== mentorSession.name) return undefined;
  return {
    preBrief: preBrief(record, lookup, today),
    report: progressReport(record, lookup),
    reported: sessionsReported(record, lookup).map((one) => ({ id: one.id, revision: one.revision })),
  };
}
