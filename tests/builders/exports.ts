/** Exports as files, and the records of the sample vault to make them from. */
import { strFromU8, unzipSync } from 'fflate';
import type { JournalRecord, Revision } from '../../shared/domain/record.ts';
import { appError } from '../../shared/errors.ts';
import { buildExport } from '../../shared/export/write-export.ts';
import { exportSpecSchema, type ExportSpec } from '../../shared/ipc/vault-requests.ts';
import { fail } from '../../shared/result.ts';
import { sampleRecords } from '../../shared/sample/sample-vault.ts';
import { importedAt, sha256 } from './import-context.ts';

export function sampleJournal(): JournalRecord[] {
  return sampleRecords('2026-10-05').map((record) => ({
    ...record,
    revision: '0'.repeat(32) as Revision,
    createdAt: importedAt,
    updatedAt: importedAt,
  }));
}

/** The one file of an export that needs no typesetter. */
export async function exportBytes(spec: Partial<ExportSpec>, records: readonly JournalRecord[]): Promise<Uint8Array> {
  const built = await buildExport(exportSpecSchema.parse({ format: 'text', ...spec }), {
    records,
    now: () => importedAt,
    sha256,
    attachments: [],
    typesetter: { setPdf: () => Promise.resolve(fail(appError('unexpected'))) },
  });
  const [file] = built.ok ? built.value.files : [];
  if (file === undefined) throw new Error(built.ok ? 'No file' : built.error.code);
  return file.bytes;
}

/** The parts of a Word file as text, by their paths. */
export function unpackDocx(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}
