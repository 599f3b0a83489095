/** The open archive: everything in files that any program reads, and that Cairn reads back to the same vault. */
import { compareText } from '../compare-text.ts';
import { findKind } from '../domain/registry.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { JournalRecord } from '../domain/record.ts';
import {
  archiveFormat,
  archiveVersion,
  attachmentsFolder,
  manifestPath,
  recordsPath,
  type ArchiveManifest,
} from './archive-format.ts';
import { mapAttachmentLinks, renameReferences } from '../domain/attachment-links.ts';
import { mendText } from '../mend-text.ts';
import { textFile, type ExportFile } from './export-file.ts';
import { wordsOf } from '../domain/field-values.ts';
import { writeFrontMatter } from './front-matter.ts';
import { renderMarkdown } from './markdown.ts';

/** With more than these, the readable files would be too many for an import, which takes 10,000 files. */
const mostReadableFiles = 9000;
/** In UTF-16 units; three bytes each at most stay below the 100 MB of one imported file. */
const longestRecordsFile = 24 * 1024 * 1024;

export interface ArchivedAttachment {
  readonly blob: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ArchiveSource {
  readonly records: readonly JournalRecord[];
  readonly lookup: RecordLookup;
  readonly attachments: readonly ArchivedAttachment[];
  /** ISO instant. */
  readonly writtenAt: string;
  /** Lower-case hex. */
  sha256(bytes: Uint8Array): string;
}

const readMe = `# Cairn archive

- One folder for each kind of record, with one Markdown file for each record, or for each month when there are very
  many. These are for reading.
- records/: every record whole, as JSON. Cairn reads these when the archive is imported.
- attachments/: the files that records refer to, each in a folder named after its id, which is the first half of the
  SHA-256 of the file. attachment:<id> in a record stands for it.
- manifest.json: how many records of each kind there are, and the SHA-256 of every file.

Deleted records and earlier versions of records stay behind in the vault.

Nothing here is encrypted. Keep it where you would keep the journal itself.
`;

/**
 * Deterministic: the same records give the same bytes, whatever order they come in and whichever vault they lie in.
 * Attachments go by the hash of their content, because a vault's own ids for them tell nothing outside of it.
 */
export function writeArchive(source: ArchiveSource): ExportFile[] {
  const attachments = nameAttachments(source);
  const records = [...source.records].sort((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id));
  const byKind = new Map<string, JournalRecord[]>();
  for (const record of records) {
    const list = byKind.get(record.kind);
    if (list === undefined) byKind.set(record.kind, [record]);
    else list.push(record);
  }
  const kinds = [...byKind].sort(([a], [b]) => compareText(a, b));
  const files: ExportFile[] = [textFile('README.md', readMe)];
  for (const [kind, all] of kinds) files.push(...writeWhole(kind, all, attachments));
  const isEach = records.length + attachments.size <= mostReadableFiles;
  for (const [kind, all] of kinds) {
    files.push(...writeReadable(kind, all, (record) => readableText(record, source.lookup, attachments), isEach));
  }
  files.push(...attachmentFiles(attachments));
  const manifest: ArchiveManifest = {
    format: archiveFormat,
    version: archiveVersion,
    writtenAt: source.writtenAt,
    counts: Object.fromEntries(kinds.map(([kind, all]) => [kind, all.length])),
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: source.sha256(bytes) })),
  };
  return [...files, textFile(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`)];
}

interface NamedAttachment {
  /** What records of the archive call it. */
  readonly id: string;
  readonly file: ExportFile;
}

/** By the blob ids of the vault. */
function nameAttachments({ attachments, sha256 }: ArchiveSource): Map<string, NamedAttachment> {
  const named = new Map<string, NamedAttachment>();
  for (const { blob, name, bytes } of attachments) {
    const id = sha256(bytes).slice(0, blob.length);
    named.set(blob, { id, file: { path: `${attachmentsFolder}/${id}/${safeName(name, 'file')}`, bytes } });
  }
  return named;
}

function attachmentFiles(attachments: ReadonlyMap<string, NamedAttachment>): ExportFile[] {
  const byPath = new Map([...attachments.values()].map(({ file }) => [file.path, file]));
  return [...byPath.values()].sort((a, b) => compareText(a.path, b.path));
}

/** Every record whole, in files of a size that is read back at once. */
function writeWhole(
  kind: string,
  records: readonly JournalRecord[],
  attachments: ReadonlyMap<string, NamedAttachment>,
): ExportFile[] {
  const ids = new Map([...attachments].map(([blob, { id }]) => [blob, id]));
  const files: ExportFile[] = [];
  let texts: string[] = [];
  let length = 0;
  const finish = () => {
    files.push(textFile(recordsPath(kind, files.length + 1), `[\n${texts.join(',\n')}\n]\n`));
    texts = [];
    length = 0;
  };
  for (const { id, createdAt, updatedAt, fields } of records) {
    const own = ids.size === 0 ? fields : renameReferences(fields, ids);
    const text = writeJson({ id, createdAt, updatedAt, fields: own });
    if (length > 0 && length + text.length > longestRecordsFile) finish();
    texts.push(text);
    length += text.length;
  }
  finish();
  return files;
}

/** Indented as an element of a list. Half a character, which JSON escapes, becomes � as in every other file. */
function writeJson(value: unknown): string {
  const json = `  ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`;
  return json.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, '$1\uFFFD');
}

/** For reading: a file for each record, or for each month when there are very many. */
function writeReadable(
  kind: string,
  records: readonly JournalRecord[],
  write: (record: JournalRecord) => string,
  isEach: boolean,
): ExportFile[] {
  if (isEach) {
    const name = uniqueNames();
    return records.map((record) => textFile(`${kind}/${name(readableName(record))}.md`, write(record)));
  }
  const months = new Map<string, string[]>();
  for (const record of records) {
    const month = findKind(kind)?.date(record.fields).slice(0, 7) || 'undated';
    const texts = months.get(month);
    if (texts === undefined) months.set(month, [write(record)]);
    else texts.push(write(record));
  }
  const name = uniqueNames();
  const sorted = [...months].sort(([a], [b]) => compareText(a, b));
  return sorted.map(([month, texts]) => textFile(`${kind}/${name(safeName(month, 'undated'))}.md`, texts.join('\n')));
}

function readableText(
  record: JournalRecord,
  lookup: RecordLookup,
  attachments: ReadonlyMap<string, NamedAttachment>,
): string {
  const kind = findKind(record.kind);
  const { fields } = record;
  const frontMatter: Record<string, string | string[]> = {
    id: record.id,
    kind: record.kind,
    title: kind?.title(fields) ?? record.id,
  };
  const date = kind?.date(fields);
  if (date) frontMatter['date'] = date;
  const tags = wordsOf(fields['tags']);
  if (tags.length > 0) frontMatter['tags'] = tags;
  frontMatter['created'] = record.createdAt;
  frontMatter['updated'] = record.updatedAt;
  const body =
    record.kind === 'journal-entry' && typeof fields['body'] === 'string'
      ? fields['body']
      : renderMarkdown({ blocks: kind?.document(record, lookup) ?? [] });
  const text = mapAttachmentLinks(body, (blob) => {
    const attachment = attachments.get(blob);
    return attachment === undefined ? null : `../${encodeLink(attachment.file.path)}`;
  });
  return `${writeFrontMatter(frontMatter)}\n${text}${text.endsWith('\n') || text === '' ? '' : '\n'}`;
}

/** As the target of a Markdown link: no spaces, no parentheses. */
function encodeLink(path: string): string {
  return encodeURI(path).replace(/[()#?]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function readableName(record: JournalRecord): string {
  const kind = findKind(record.kind);
  const date = kind?.date(record.fields).slice(0, 10) ?? '';
  return safeName([date, kind?.title(record.fields) ?? ''].filter(Boolean).join(' '), record.id);
}

/** A name that every file system takes: no separators, no reserved names or signs, not too long. */
function safeName(name: string, fallback: string): string {
  const cleaned = mendText(name)
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const dot = /\.[A-Za-z0-9]{1,8}$/.exec(cleaned)?.[0] ?? '';
  const stem = [...cleaned.slice(0, cleaned.length - dot.length)]
    .slice(0, 60)
    .join('')
    .replace(/^\.+|[. ]+$/g, '');
  if (stem === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem)) return `${fallback}${dot}`;
  return `${stem}${dot}`;
}

/** Tells names apart; file systems that ignore case count as one what differs only in case. */
function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    const key = name.toLowerCase();
    let count = counts.get(key) ?? 1;
    let unique = count === 1 ? name : `${name} (${count})`;
    while (taken.has(unique.toLowerCase())) {
      count += 1;
      unique = `${name} (${count})`;
    }
    counts.set(key, count + 1);
    taken.add(unique.toLowerCase());
    return unique;
  };
}
