/** An archive of one record of each kind, as files. The entry has a picture. */
import { recordKinds } from '../../shared/domain/registry.ts';
import type { JournalRecord, RecordId, Revision } from '../../shared/domain/record.ts';
import { buildArchive } from '../../shared/export/write-export.ts';
import type { ImportFile } from '../../shared/import/import-plan.ts';
import { importedAt, sha256 } from './import-context.ts';

const picture = { blob: '0'.repeat(32), name: 'board.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) };

export function anArchive(): readonly ImportFile[] {
  const { blob, name, bytes } = picture;
  const attachments = [{ blob, name, mediaType: 'image/png', bytes: bytes.length }];
  const records = recordKinds.map((kind, index): JournalRecord => ({
    id: `10000000-0000-4000-8000-${String(index).padStart(12, '0')}` as RecordId,
    kind: kind.name,
    fields: kind.name === 'journal-entry' ? { ...kind.sample, attachments } : kind.sample,
    revision: '0'.repeat(32) as Revision,
    createdAt: importedAt,
    updatedAt: importedAt,
  }));
  const built = buildArchive({ records, attachments: [picture], now: () => importedAt, sha256 });
  if (!built.ok) throw new Error(built.error.code);
  return built.value.files;
}
