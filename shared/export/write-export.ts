/** From what a person asked for to the files of an export, and to the preview of it. */
import { assertNever } from '../assert.ts';
import { findKind } from '../domain/registry.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { JournalRecord } from '../domain/record.ts';
import { appError, type AppError } from '../errors.ts';
import type { ExportPreview, ExportSpec } from '../ipc/vault-requests.ts';
import { fail, ok, type Result } from '../result.ts';
import { writeArchive, type ArchivedAttachment } from './archive.ts';
import { assembleAchievements, assembleResume } from './assemble-resume.ts';
import { chooseAchievements, type Choice } from './choose-achievements.ts';
import { textFile, type ExportFile } from './export-file.ts';
import { buildJsonResume } from './json-resume.ts';
import { renderMarkdown } from './markdown.ts';
import { renderText } from './text.ts';

export type { ExportFile };

/** What an export needs from outside. */
export interface ExportContext {
  /** Every record of the vault. */
  readonly records: readonly JournalRecord[];
  /** ISO instant. */
  now(): string;
  /** Lower-case hex SHA-256, for the archive's list of contents. */
  sha256(bytes: Uint8Array): string;
  /** Opened attachments, for an archive; a preview needs none. */
  readonly attachments: readonly ArchivedAttachment[];
}

export interface BuiltExport extends ExportPreview {
  readonly files: readonly ExportFile[];
}

/** The same records, spec and instant give the same bytes. */
export function buildExport(spec: ExportSpec, context: ExportContext): Result<BuiltExport, AppError> {
  const lookup = makeLookup(context.records);
  if (spec.format === 'archive') return buildArchive(context, lookup);
  const choice = chooseAchievements(spec, lookup);
  const isWhole = spec.scope !== 'achievements';
  if (choice.achievements.length === 0 && (!isWhole || !hasResume(context.records))) {
    return fail(appError('nothing-to-export'));
  }
  const { path, text } = buildText(spec, choice, context, lookup);
  return ok({ files: [textFile(path, text)], ...previewOf(text, choice) });
}

/** What {@link buildExport} would write, without opening an attachment or hashing anything. */
export function previewExport(spec: ExportSpec, context: ExportContext): Result<ExportPreview, AppError> {
  if (spec.format !== 'archive') {
    const built = buildExport(spec, context);
    if (!built.ok) return built;
    const { text, achievements, withheld } = built.value;
    return ok({ text, achievements, withheld });
  }
  if (context.records.length === 0) return fail(appError('nothing-to-export'));
  return ok({ text: describeArchive(context.records), achievements: [], withheld: [] });
}

function buildText(spec: ExportSpec, choice: Choice, context: ExportContext, lookup: RecordLookup) {
  const isWhole = spec.scope !== 'achievements';
  const name = isWhole ? 'resume' : 'achievements';
  const document = isWhole
    ? assembleResume(lookup, choice.achievements)
    : assembleAchievements(lookup, choice.achievements);
  switch (spec.format) {
    case 'markdown':
      return { path: `${name}.md`, text: renderMarkdown(document) };
    case 'text':
      return { path: `${name}.txt`, text: renderText(document) };
    case 'json-resume': {
      const resume = buildJsonResume({ lookup, achievements: choice.achievements, isWhole, writtenAt: context.now() });
      return { path: 'resume.json', text: `${JSON.stringify(resume, null, 2)}\n` };
    }
    case 'archive':
      throw new Error('An archive is not one text');
    default:
      return assertNever(spec.format);
  }
}

function previewOf(text: string, { achievements, withheld }: Choice): ExportPreview {
  return {
    text,
    achievements: achievements.map(({ record, title, sentence }) => ({ id: record.id, title, sentence })),
    withheld,
  };
}

function buildArchive(context: ExportContext, lookup: RecordLookup): Result<BuiltExport, AppError> {
  const { records, attachments } = context;
  if (records.length === 0) return fail(appError('nothing-to-export'));
  const sha256 = (bytes: Uint8Array) => context.sha256(bytes);
  const files = writeArchive({ records, lookup, attachments, writtenAt: context.now(), sha256 });
  return ok({ files, text: describeArchive(records), achievements: [], withheld: [] });
}

function describeArchive(records: readonly JournalRecord[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lines = [...counts].map(([kind, count]) => `${findKind(kind)?.label.many ?? kind}: ${count}`);
  return `${lines.sort().join('\n')}\n`;
}

function hasResume(records: readonly JournalRecord[]): boolean {
  return records.some((record) => findKind(record.kind)?.place === 'record');
}

function makeLookup(records: readonly JournalRecord[]): RecordLookup {
  const byId = new Map<string, JournalRecord>(records.map((record) => [record.id, record]));
  const byKind = new Map<string, JournalRecord[]>();
  for (const record of records) {
    const list = byKind.get(record.kind);
    if (list === undefined) byKind.set(record.kind, [record]);
    else list.push(record);
  }
  return {
    get: (id) => byId.get(id),
    title: (id) => {
      const record = byId.get(id);
      return record === undefined ? undefined : findKind(record.kind)?.title(record.fields);
    },
    ofKind: (kind) => byKind.get(kind) ?? [],
  };
}
