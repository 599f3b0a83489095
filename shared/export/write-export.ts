/** From what a person asked for to the files of an export, and to the preview of it. */
import { assertNever } from '../assert.ts';
import { findKind } from '../domain/registry.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { JournalRecord } from '../domain/record.ts';
import { appError, type AppError } from '../errors.ts';
import type { ExportPreview, ExportSpec } from '../ipc/vault-requests.ts';
import { makeNameMask, namesToMask } from '../people/mask-names.ts';
import { fail, ok, type Result } from '../result.ts';
import { writeArchive, type ArchivedAttachment } from './archive.ts';
import { assemblies } from './assemble.ts';
import { chooseAchievements, type Choice } from './choose-achievements.ts';
import { csvParts, writeCsv } from './csv.ts';
import type { ExportDocument } from './document.ts';
import type { DocumentSource } from './document-parts.ts';
import { renderDocx } from './docx.ts';
import { findFormat } from './export-choices.ts';
import { textFile, type ExportFile } from './export-file.ts';
import { textOf } from '../domain/field-values.ts';
import { renderHtml } from './html.ts';
import { buildJsonResume } from './json-resume.ts';
import { sections } from './json-resume-sections.ts';
import { renderMarkdown } from './markdown.ts';
import { maskNamesIn } from './mask-names-in.ts';
import { writeRenderCv } from './rendercv.ts';
import { renderText } from './text.ts';
import type { Typesetter } from './typesetter.ts';

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
  /** Sets the pages of a PDF; a preview's text needs none. */
  readonly typesetter: Pick<Typesetter, 'setPdf'>;
}

export interface BuiltExport extends ExportPreview {
  readonly files: readonly ExportFile[];
}

/** The same records, spec and instant give the same bytes. */
export async function buildExport(spec: ExportSpec, context: ExportContext): Promise<Result<BuiltExport, AppError>> {
  if (spec.format === 'archive') return buildArchive(context);
  const prepared = prepare(spec, context);
  if (!prepared.ok) return prepared;
  const text = readableText(spec, prepared.value.source, context);
  const file = await writeFile(spec, prepared.value.source, context, text);
  return file.ok ? ok({ files: [file.value], ...previewOf(text, prepared.value) }) : file;
}

/** The document of an export that has one, before any format is chosen. */
export function assembleExport(
  spec: ExportSpec,
  context: Pick<ExportContext, 'records'>,
): Result<ExportDocument, AppError> {
  const prepared = prepare(spec, context);
  return prepared.ok ? ok(assemblies[spec.document].assemble(prepared.value.source)) : prepared;
}

/** The records that an export draws on beside its achievements, as they go out. */
export function recordsOfExport(
  spec: ExportSpec,
  context: Pick<ExportContext, 'records'>,
): Result<RecordLookup, AppError> {
  const prepared = prepare(spec, context);
  return prepared.ok ? ok(prepared.value.source.lookup) : prepared;
}

/** What {@link buildExport} would write, without opening an attachment, packing or hashing anything. */
export function previewExport(
  spec: ExportSpec,
  context: Pick<ExportContext, 'records' | 'now'>,
): Result<ExportPreview, AppError> {
  if (spec.format !== 'archive') {
    const prepared = prepare(spec, context);
    if (!prepared.ok) return prepared;
    return ok(previewOf(readableText(spec, prepared.value.source, context), prepared.value));
  }
  if (context.records.length === 0) return fail(appError('nothing-to-export'));
  return ok({ text: describeArchive(context.records), achievements: [], withheld: [] });
}

interface Prepared {
  readonly source: DocumentSource;
  /** The achievements with the names of others as they are: sentences are edited, and kept, as they were told. */
  readonly chosen: Choice['achievements'];
  readonly titles: RecordLookup;
  readonly withheld: Choice['withheld'];
}

/** Chooses and redacts; from here on nothing can reach an achievement as it was written down. */
function prepare(spec: ExportSpec, { records }: Pick<ExportContext, 'records'>): Result<Prepared, AppError> {
  const all = makeLookup(records);
  const parts = spec.format === 'csv' ? csvParts : assemblies[spec.document].parts;
  const { achievements, withheld } = chooseAchievements(spec, all, parts);
  const leftOut: ReadonlySet<string> = new Set(spec.leaveOut);
  const around = records.filter((record) => resumeKinds.has(record.kind) && !leftOut.has(record.kind));
  if (achievements.length === 0 && (spec.document !== 'resume' || around.length === 0)) {
    return fail(appError('nothing-to-export'));
  }
  const { dateFormat, from, to, roleWanted, names } = spec;
  const known = names === 'full' ? null : makeNameMask(namesToMask(all), names);
  const called = <Value>(value: Value) => (known === null ? value : maskNamesIn(value, known));
  const source = {
    lookup: makeLookup(around.map((record) => ({ ...record, fields: called(record.fields) }))),
    achievements: called(achievements),
    ...{ dateFormat, from, to, roleWanted },
  };
  return ok({ source, chosen: achievements, titles: all, withheld });
}

/** The file itself where it is text; where it is not made for reading, the same document as Markdown. */
function readableText(spec: ExportSpec, source: DocumentSource, context: Pick<ExportContext, 'now'>): string {
  const document = () => assemblies[spec.document].assemble(source);
  const isWhole = spec.document === 'resume';
  switch (spec.format) {
    case 'markdown':
    case 'html':
    case 'docx':
      return renderMarkdown(document());
    case 'pdf':
    case 'text':
      return renderText(document());
    case 'json-resume':
      return `${JSON.stringify(buildJsonResume({ ...source, isWhole, writtenAt: context.now() }), null, 2)}\n`;
    case 'rendercv':
      return writeRenderCv(source, isWhole);
    case 'csv':
      return writeCsv(source.lookup, source.achievements);
    case 'archive':
      throw new Error('An archive is not one text');
    default:
      return assertNever(spec.format);
  }
}

async function writeFile(
  spec: ExportSpec,
  source: DocumentSource,
  context: ExportContext,
  text: string,
): Promise<Result<ExportFile, AppError>> {
  const path = `${spec.document}.${findFormat(spec.format).extension}`;
  const document = () => assemblies[spec.document].assemble(source);
  if (spec.format === 'html') return ok(textFile(path, renderHtml(document())));
  if (spec.format === 'docx') return ok({ path, bytes: await renderDocx(document(), context.now()) });
  if (spec.format === 'pdf') {
    const set = await context.typesetter.setPdf(document(), spec);
    return set.ok ? ok({ path, ...set.value }) : set;
  }
  return ok(textFile(path, text));
}

/** Titles as the person knows them: the list is theirs, whoever the reader is. */
function previewOf(text: string, { chosen, titles, withheld }: Prepared): ExportPreview {
  return {
    text,
    achievements: chosen.map(({ id, sentence }) => ({
      id,
      title: textOf(titles.get(id)?.fields['title']) || sentence,
      sentence,
    })),
    withheld,
  };
}

/** Everything in the vault, whatever else was asked for. */
export function buildArchive(context: Omit<ExportContext, 'typesetter'>): Result<BuiltExport, AppError> {
  const { records, attachments } = context;
  if (records.length === 0) return fail(appError('nothing-to-export'));
  const sha256 = (bytes: Uint8Array) => context.sha256(bytes);
  const files = writeArchive({ records, lookup: makeLookup(records), attachments, writtenAt: context.now(), sha256 });
  return ok({ files, text: describeArchive(records), achievements: [], withheld: [] });
}

function describeArchive(records: readonly JournalRecord[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lines = [...counts].map(([kind, count]) => `${findKind(kind)?.label.many ?? kind}: ${count}`);
  return `${lines.sort().join('\n')}\n`;
}

/** What documents may draw on beside the chosen achievements. People, for one, are never part of a resume. */
const resumeKinds: ReadonlySet<string> = new Set(['profile', 'employer', ...sections.map((section) => section.kind)]);

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
