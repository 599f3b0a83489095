/** Builds exports from the journal: one file each, whatever the format. */
import { blobsIn } from '../../shared/domain/attachment-links.ts';
import type { JournalRecord } from '../../shared/domain/record.ts';
import { findKind, recordKinds } from '../../shared/domain/registry.ts';
import type { AppError } from '../../shared/errors.ts';
import type { ArchivedAttachment } from '../../shared/export/archive.ts';
import type { SetPages } from '../../shared/export/typesetter.ts';
import {
  assembleExport,
  buildExport,
  previewExport,
  recordsOfExport,
  type ExportContext,
} from '../../shared/export/write-export.ts';
import { zipFiles } from '../../shared/export/zip-files.ts';
import type { ExportPreview, ExportSpec } from '../../shared/ipc/vault-requests.ts';
import { prove, type Proof } from '../../shared/proof/prove.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Journal } from './journal.ts';
import type { VaultSession } from './vault-session.ts';

export interface ExportedFile {
  readonly bytes: Uint8Array;
  /** Ids of the achievements in it; an archive names none. */
  readonly achievements: readonly string[];
  /** Files written, counting those inside a ZIP. */
  readonly files: number;
  /** Names of attachments that could not be opened and so are not in the archive. */
  readonly missing: readonly string[];
  /** Letters that stand as empty boxes in a PDF; '' as a rule. */
  readonly missingLetters: string;
}

/** A resume needs no diary: only an archive reads all of it. */
function recordsFor(journal: Journal, spec: ExportSpec): JournalRecord[] {
  const kinds = recordKinds.filter(({ name }) => spec.format === 'archive' || findKind(name)?.place !== 'journal');
  return kinds.flatMap(({ name }) => journal.lookup.ofKind(name));
}

/** The name that comes first where records call one file by several, so that it does not depend on their order. */
function namesOfBlobs(records: readonly JournalRecord[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { fields } of records) {
    for (const [blob, name] of blobsIn(fields)) {
      const known = names.get(blob) ?? '';
      if (known === '' || (name !== '' && name < known)) names.set(blob, name);
    }
  }
  return names;
}

function contextFor(
  session: VaultSession,
  records: readonly JournalRecord[],
  attachments: readonly ArchivedAttachment[],
): ExportContext {
  const { sha256, typesetter } = session.environment;
  return { records, attachments, now: () => session.now(), sha256, typesetter };
}

export function previewFor(session: VaultSession, journal: Journal, spec: ExportSpec): Result<ExportPreview, AppError> {
  return previewExport(spec, contextFor(session, recordsFor(journal, spec), []));
}

/** The pages of the document that a spec asks for, whatever its format. */
export async function drawPages(
  session: VaultSession,
  journal: Journal,
  spec: ExportSpec,
): Promise<Result<SetPages, AppError>> {
  const document = assembleExport(spec, { records: recordsFor(journal, spec) });
  return document.ok ? session.environment.typesetter.setPages(document.value, spec) : document;
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
    for (const [blob, name] of namesOfBlobs(records)) {
      const opened = await journal.readAttachment(blob);
      if (opened.ok) attachments.push({ blob, name, bytes: opened.value });
      else missing.push(name || blob);
    }
  }
  const built = await buildExport(spec, contextFor(session, records, attachments));
  if (!built.ok) return built;
  const { files } = built.value;
  const [only] = files;
  const bytes = spec.format !== 'archive' && files.length === 1 && only !== undefined ? only.bytes : zipFiles(files);
  const achievements = built.value.achievements.map((one) => one.id);
  return ok({ bytes, achievements, files: files.length, missing, missingLetters: only?.missingLetters ?? '' });
}

/** `written`: the bytes of a file that was written; null to read what would be written now. */
export async function proveExport(
  session: VaultSession,
  journal: Journal,
  spec: ExportSpec,
  written: Uint8Array | null,
): Promise<Result<Proof, AppError>> {
  const lookup = recordsOfExport(spec, { records: recordsFor(journal, spec) });
  if (!lookup.ok) return lookup;
  const exported = written === null ? await exportRecords(session, journal, spec) : ok({ bytes: written });
  if (!exported.ok) return exported;
  const read = await session.environment.readBack(exported.value.bytes);
  return read.ok ? ok(prove(read.value, lookup.value)) : read;
}
