/** Builds exports from the journal: one file each, whatever the format. */
import type { JournalRecord } from '../../shared/domain/record.ts';
import { findKind, recordKinds } from '../../shared/domain/registry.ts';
import type { AppError } from '../../shared/errors.ts';
import type { ArchivedAttachment } from '../../shared/export/archive.ts';
import { buildExport, previewExport, type ExportContext } from '../../shared/export/write-export.ts';
import { zipFiles } from '../../shared/export/zip-files.ts';
import { attachmentsIn } from '../../shared/import/archive.ts';
import type { ExportPreview, ExportSpec } from '../../shared/ipc/vault-requests.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Journal } from './journal.ts';
import type { VaultSession } from './vault-session.ts';

export interface ExportedFile {
  readonly bytes: Uint8Array;
  /** Files written, counting those inside a ZIP. */
  readonly files: number;
  /** Names of attachments that could not be opened and so are not in the archive. */
  readonly missing: readonly string[];
}

/** A resume needs no diary: only an archive reads all of it. */
function recordsFor(journal: Journal, spec: ExportSpec): JournalRecord[] {
  const kinds = recordKinds.filter(({ name }) => spec.format === 'archive' || findKind(name)?.place !== 'journal');
  return kinds.flatMap(({ name }) => journal.lookup.ofKind(name));
}

function contextFor(
  session: VaultSession,
  records: readonly JournalRecord[],
  attachments: readonly ArchivedAttachment[],
): ExportContext {
  const { sha256 } = session.environment;
  return { records, attachments, now: () => session.now(), sha256 };
}

export function previewFor(session: VaultSession, journal: Journal, spec: ExportSpec): Result<ExportPreview, AppError> {
  return previewExport(spec, contextFor(session, recordsFor(journal, spec), []));
}

/** One damaged attachment must not keep anyone from taking the rest along: it is left out and named. */
export async function exportRecords(
  session: VaultSession,
  journal: Journal,
  spec: ExportSpec,
): Promise<Result<ExportedFile, AppError>> {
  const records = recordsFor(journal, spec);
  const attachments: ArchivedAttachment[] = [];
  const missing: string[] = [];
  if (spec.format === 'archive') {
    const wanted = new Map(records.flatMap(({ fields }) => attachmentsIn(fields)).map((one) => [one.blob, one.name]));
    for (const [blob, name] of wanted) {
      const opened = await journal.readAttachment(blob);
      if (opened.ok) attachments.push({ blob, name, bytes: opened.value });
      else missing.push(name);
    }
  }
  const built = buildExport(spec, contextFor(session, records, attachments));
  if (!built.ok) return built;
  const { files } = built.value;
  const [only] = files;
  const bytes = spec.format !== 'archive' && files.length === 1 && only !== undefined ? only.bytes : zipFiles(files);
  return ok({ bytes, files: files.length, missing });
}
