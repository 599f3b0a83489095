/** What an importer needs from outside, made predictable. */
import { createHash } from 'node:crypto';
import type { JournalRecord, RecordId, Revision } from '../../shared/domain/record.ts';
import type { ImportContext, PlannedRecord } from '../../shared/import/import-plan.ts';

export const importedAt = '2026-10-05T08:00:00.000Z';

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export const encodeUtf8 = (text: string) => new TextEncoder().encode(text);

/** Ids count up from 1, so that a failing test reads the same every time. */
export function anImportContext(existing: readonly JournalRecord[] = []): ImportContext {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}` as RecordId;
    },
    now: () => importedAt,
    decodeUtf8,
    sha256,
    existing: (kind) => existing.filter((record) => record.kind === kind),
  };
}

/** Planned records as the vault would hold them. */
export function asJournalRecords(planned: readonly PlannedRecord[]): JournalRecord[] {
  return planned.map(({ id, kind, fields, createdAt, updatedAt }) => ({
    id,
    kind,
    fields,
    revision: '0'.repeat(32) as Revision,
    createdAt: createdAt ?? importedAt,
    updatedAt: updatedAt ?? importedAt,
  }));
}
