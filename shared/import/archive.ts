/** Cairn's own open archive, read back to the same records, links and attachments. */
import { blobsIn, withoutBlobIds } from '../domain/attachment-links.ts';
import { recordIdSchema } from '../domain/record.ts';
import { deepestFields } from '../domain/storable.ts';
import { appError, type AppError } from '../errors.ts';
import {
  archivedRecordSchema,
  archiveVersion,
  attachmentsFolder,
  manifestPath,
  manifestSchema,
  recordsFolder,
  recordsPathPattern,
  type ArchiveManifest,
} from '../export/archive-format.ts';
import { fail, ok, type Result } from '../result.ts';
import { finishRecords, type DraftRecord } from './finish-plan.ts';
import {
  countKinds,
  type ImportContext,
  type Importer,
  type ImportFile,
  type PlannedAttachment,
  type PlannedRecord,
  type Skipped,
} from './import-plan.ts';
import { equalJson } from './json-value.ts';
import { mediaTypeOf } from './media-type.ts';
import { parseJsonBytes, parseOnce } from './parse-json.ts';

/** A record's fields lie three levels down in its file; some room is left for an archive of a newer Cairn. */
const deepestRecord = deepestFields + 50;

export const archiveImporter: Importer = {
  name: 'archive',
  label: 'Cairn archive',
  recognises: (files, context) => (findManifest(files, context) === null ? 0 : 1),
  plan(files, context) {
    const found = findManifest(files, context);
    if (found === null)
      return fail(appError('unrecognised-file', undefined, 'There is no manifest of a Cairn archive'));
    const { manifest, root } = found;
    if (manifest.version > archiveVersion) {
      return fail(appError('unrecognised-file', root + manifestPath, 'The archive was written by a newer Cairn'));
    }
    const inside = new Map<string, ImportFile>();
    for (const file of files) if (file.path.startsWith(root)) inside.set(file.path.slice(root.length), file);
    const notes: Skipped[] = checkContents(manifest, inside, context);
    const drafts = readRecords(inside, context, notes);
    if (!drafts.ok) return drafts;
    if (drafts.value.length === 0) return fail(appError('nothing-to-import'));
    const records = markKnownIds(finishRecords(drafts.value, context, notes), context, notes);
    for (const [kind, count] of Object.entries(manifest.counts)) {
      const read = drafts.value.filter((draft) => draft.kind === kind).length;
      if (read < count)
        notes.push({ where: `${recordsFolder}/${kind}.json`, why: `${count - read} of ${count} records are missing.` });
    }
    return ok({
      format: 'archive',
      found: countKinds(records),
      records,
      attachments: readAttachments(records, inside, notes),
      skipped: notes,
    });
  },
};

/** The archive may lie in a folder of its own, as it does inside a zip that somebody unpacked and packed again. */
function findManifest(
  files: readonly ImportFile[],
  context: ImportContext,
): { manifest: ArchiveManifest; root: string } | null {
  for (const file of files) {
    if (file.path !== manifestPath && !file.path.endsWith(`/${manifestPath}`)) continue;
    const json = parseOnce(file.bytes, context);
    const manifest = json.ok ? manifestSchema.safeParse(json.value.value) : null;
    if (manifest?.success === true) return { manifest: manifest.data, root: file.path.slice(0, -manifestPath.length) };
  }
  return null;
}

function checkContents(
  manifest: ArchiveManifest,
  inside: ReadonlyMap<string, ImportFile>,
  context: ImportContext,
): Skipped[] {
  const notes: Skipped[] = [];
  for (const { path, sha256 } of manifest.files) {
    if (!path.startsWith(`${recordsFolder}/`) && !path.startsWith(`${attachmentsFolder}/`)) continue;
    const file = inside.get(path);
    if (file === undefined) notes.push({ where: path, why: 'This file of the archive is missing.' });
    else if (context.sha256(file.bytes) !== sha256) {
      notes.push({ where: path, why: 'This file was changed after the archive was written; it is taken as it is.' });
    }
  }
  return notes;
}

function readRecords(
  inside: ReadonlyMap<string, ImportFile>,
  context: ImportContext,
  notes: Skipped[],
): Result<DraftRecord[], AppError> {
  const drafts: DraftRecord[] = [];
  const seen = new Set<string>();
  for (const [path, file] of inside) {
    const kind = recordsPathPattern.exec(path)?.[1];
    if (kind === undefined) continue;
    const json = parseJsonBytes(file.bytes, context, deepestRecord);
    if (!json.ok)
      return fail(appError(json.error.code, [path, json.error.where].filter(Boolean).join(', '), json.error.detail));
    if (!Array.isArray(json.value.value))
      return fail(appError('malformed-file', path, 'A list of records was expected'));
    for (const remark of json.value.remarks) notes.push({ where: `${path}: ${remark.where}`, why: remark.why });
    for (const [index, value] of json.value.value.entries()) {
      const where = `${path}[${index}]`;
      const record = archivedRecordSchema.safeParse(value);
      if (!record.success || seen.has(record.data.id)) {
        notes.push({ where, why: record.success ? 'A record with this id came earlier.' : 'This is not a record.' });
        continue;
      }
      seen.add(record.data.id);
      const { id, fields } = record.data;
      const times = readTimes(record.data);
      if (times === null) notes.push({ where, why: 'Its times cannot be read; it counts as made now.' });
      drafts.push({ kind, id: recordIdSchema.parse(id), fields, where, ...times });
    }
  }
  return ok(drafts);
}

/** In the one form in which instants sort as text; null when one of them is none. */
function readTimes(record: { readonly createdAt: string; readonly updatedAt: string }) {
  const createdAt = normalizeInstant(record.createdAt);
  const updatedAt = normalizeInstant(record.updatedAt);
  return createdAt === null || updatedAt === null ? null : { createdAt, updatedAt };
}

function normalizeInstant(text: string): string | null {
  const milliseconds = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  const iso = Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
  return /^\d{4}-/.test(iso) ? iso : null;
}

/** A record that the vault has under the same id is the same record, even when its text differs. */
function markKnownIds(records: readonly PlannedRecord[], context: ImportContext, notes: Skipped[]): PlannedRecord[] {
  const known = new Map<string, Map<string, unknown>>();
  return records.map((record) => {
    const existing =
      known.get(record.kind) ??
      new Map([...context.existing(record.kind)].map((one) => [one.id as string, one.fields]));
    known.set(record.kind, existing);
    if (!existing.has(record.id)) return record;
    if (!equalJson(withoutBlobIds(existing.get(record.id)), withoutBlobIds(record.fields))) {
      notes.push({
        where: record.title,
        why: 'Already in this vault with other content; choose it to add it as a copy.',
      });
    }
    return { ...record, duplicateOf: record.id };
  });
}

function readAttachments(
  records: readonly PlannedRecord[],
  inside: ReadonlyMap<string, ImportFile>,
  notes: Skipped[],
): PlannedAttachment[] {
  const pathByBlob = new Map<string, string>();
  for (const path of inside.keys()) {
    const blob = /^attachments\/([0-9a-f]{32})(?:\/|$)/.exec(path)?.[1];
    if (blob !== undefined) pathByBlob.set(blob, path);
  }
  const planned = new Map<string, PlannedAttachment>();
  for (const record of records) {
    for (const [blob, listedName] of blobsIn(record.fields)) {
      const path = pathByBlob.get(blob) ?? '';
      const file = inside.get(path);
      const name = listedName || path.slice(path.lastIndexOf('/') + 1);
      if (file !== undefined) planned.set(blob, { blob, name, mediaType: mediaTypeOf(name), bytes: file.bytes });
      else notes.push({ where: name || blob, why: `This attachment of “${record.title}” is missing.` });
    }
  }
  return [...planned.values()];
}
