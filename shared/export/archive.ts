/** The open archive: everything in files that any program reads, and that Cairn reads back to the same vault. */
import { stringify } from 'yaml';
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
import { mendText } from '../mend-text.ts';
import { textFile, type ExportFile } from './export-file.ts';
import { wordsOf } from './field-values.ts';
import { renderMarkdown } from './markdown.ts';

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

- One folder for each kind of record, with one Markdown file for each record. These are for reading.
- records/: every record whole, as JSON. Cairn reads these when the archive is imported.
- attachments/: the files that records refer to, each in a folder named after its id.
- manifest.json: how many records of each kind there are, and the SHA-256 of every file.

Nothing here is encrypted. Keep it where you would keep the journal itself.
`;

/** Deterministic: the same records give the same bytes, whatever order they come in. */
export function writeArchive(source: ArchiveSource): ExportFile[] {
  const byKind = new Map<string, JournalRecord[]>();
  for (const record of source.records) byKind.set(record.kind, [...(byKind.get(record.kind) ?? []), record]);
  const files: ExportFile[] = [textFile('README.md', readMe)];
  const counts: Record<string, number> = {};
  for (const [kind, unordered] of [...byKind].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const records = [...unordered].sort((a, b) =>
      a.createdAt === b.createdAt ? compare(a.id, b.id) : compare(a.createdAt, b.createdAt),
    );
    counts[kind] = records.length;
    files.push(textFile(recordsPath(kind), `${JSON.stringify(records.map(asJson), null, 2)}\n`));
    const names = new Set<string>();
    for (const record of records) {
      files.push(
        textFile(`${kind}/${uniqueName(readableName(record), names)}.md`, readableText(record, source.lookup)),
      );
    }
  }
  const attachments = [...source.attachments].sort((a, b) => compare(a.blob, b.blob));
  for (const { blob, name, bytes } of attachments) {
    files.push({ path: `${attachmentsFolder}/${blob}/${safeName(name, 'file')}`, bytes });
  }
  const manifest: ArchiveManifest = {
    format: archiveFormat,
    version: archiveVersion,
    writtenAt: source.writtenAt,
    counts,
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: source.sha256(bytes) })),
  };
  return [...files, textFile(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`)];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function asJson({ id, createdAt, updatedAt, fields }: JournalRecord) {
  return { id, createdAt, updatedAt, fields };
}

function readableText(record: JournalRecord, lookup: RecordLookup): string {
  const kind = findKind(record.kind);
  const { fields } = record;
  const frontMatter: Record<string, unknown> = {
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
  return `---\n${stringify(frontMatter)}---\n\n${body}${body.endsWith('\n') || body === '' ? '' : '\n'}`;
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

/** File systems that ignore case count as one name what differs only in case. */
function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${name} (${count})`;
  taken.add(unique.toLowerCase());
  return unique;
}
