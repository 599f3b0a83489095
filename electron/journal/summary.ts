/** One row of a list, made from a record. */
import { findKind } from '../../shared/domain/registry.ts';
import type { RecordLookup } from '../../shared/domain/record-kind.ts';
import type { JournalRecord } from '../../shared/domain/record.ts';
import type { RecordSummary } from '../../shared/ipc/vault-requests.ts';
import { summaryExtra } from './summary-extra.ts';

export interface SummarySources {
  readonly lookup: RecordLookup;
  linkCount(id: string): number;
}

/** A kind this Cairn does not know is still listed, under its own name. */
export function summarize(record: JournalRecord, sources: SummarySources): RecordSummary {
  const kind = findKind(record.kind);
  const { tags } = record.fields;
  return {
    id: record.id,
    kind: record.kind,
    title: kind?.title(record.fields) ?? record.kind,
    summary: kind?.summary(record.fields) ?? '',
    date: kind?.date(record.fields) ?? '',
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    linkCount: sources.linkCount(record.id),
    missing: kind?.missing(record.fields).length ?? 0,
    extra: summaryExtra(record.kind, record.fields, sources.lookup),
  };
}
