/** Cairn's own open archive, read back to the same records, links and attachments. */
import { z } from 'zod';
import { recordIdSchema } from '../domain/record.ts';
import { attachmentSchema, type Attachment } from '../domain/field.ts';
import { appError, type AppError } from '../errors.ts';
import {
  archivedRecordSchema,
  archiveVersion,
  attachmentsFolder,
  manifestPath,
  manifestSchema,
  recordsFolder,
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
import { equalJson, isJsonObject } from './json-value.ts';
import { parseOnce } from './parse-json.ts';

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
    const kind = /^records\/([a-z0-9-]+)\.json$/.exec(path)?.[1];
    if (kind === undefined) continue;
    const json = parseOnce(file.bytes, context);
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
      const { id, createdAt, updatedAt, fields } = record.data;
      drafts.push({ kind, id: recordIdSchema.parse(id), fields, where, createdAt, updatedAt });
    }
  }
  return ok(drafts);
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
    if (!equalJson(existing.get(record.id), record.fields)) {
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
    for (const { blob, name, mediaType } of attachmentsIn(record.fields)) {
      const file = inside.get(pathByBlob.get(blob) ?? '');
      if (file === undefined) notes.push({ where: name, why: `This attachment of “${record.title}” is missing.` });
      else planned.set(blob, { blob, name, mediaType, bytes: file.bytes });
    }
  }
  return [...planned.values()];
}

const attachmentList = z.array(attachmentSchema);

/** Attachments anywhere in a record's fields. */
export function attachmentsIn(value: unknown): Attachment[] {
  if (Array.isArray(value)) {
    const list = attachmentList.safeParse(value);
    return list.success ? list.data : value.flatMap(attachmentsIn);
  }
  return isJsonObject(value) ? Object.values(value).flatMap(attachmentsIn) : [];
}
