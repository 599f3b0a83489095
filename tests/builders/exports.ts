/** Exports as files, and the records of the sample vault to make them from. */
import { strFromU8, unzipSync } from 'fflate';
import type { JournalRecord, Revision } from '../../shared/domain/record.ts';
import { appError } from '../../shared/errors.ts';
import { buildExport, type ExportContext } from '../../shared/export/write-export.ts';
import { zipFiles } from '../../shared/export/zip-files.ts';
import { exportSpecSchema, type ExportSpec } from '../../shared/ipc/vault-requests.ts';
import { fail } from '../../shared/result.ts';
import { sampleRecords } from '../../shared/sample/sample-vault.ts';
import { importedAt, sha256 } from './import-context.ts';

/** The sample as of `today` (YYYY-MM-DD). */
export function sampleJournal(today = '2026-10-05'): JournalRecord[] {
  return sampleRecords(today).map((record) => ({
    ...record,
    revision: '0'.repeat(32) as Revision,
    createdAt: importedAt,
    updatedAt: importedAt,
  }));
}

const noTypesetter: ExportContext['typesetter'] = { setPdf: () => Promise.resolve(fail(appError('unexpected'))) };

/** The file that an export is, with an archive packed into one; a PDF needs a real typesetter. */
export async function exportBytes(
  spec: Partial<ExportSpec>,
  records: readonly JournalRecord[],
  typesetter = noTypesetter,
): Promise<Uint8Array> {
  const built = await buildExport(exportSpecSchema.parse({ format: 'text', ...spec }), {
    records,
    now: () => importedAt,
    sha256,
    attachments: [],
    typesetter,
  });
  if (!built.ok) throw new Error(built.error.code);
  const [file, ...others] = built.value.files;
  if (file === undefined) throw new Error('No file');
  return others.length === 0 ? file.bytes : zipFiles(built.value.files);
}

/** The parts of a Word file as text, by their paths. */
export function unpackDocx(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}
