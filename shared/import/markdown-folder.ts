/** Markdown files with or without front matter, as Obsidian, Logseq, Joplin, jrnl and people themselves keep them. */
import type { Attachment } from '../domain/field.ts';
import type { RecordId } from '../domain/record.ts';
import { findEntryDate } from './entry-date.ts';
import { indexFolder, plainTarget, resolveEmbed, resolveTarget, type FolderIndex } from './file-references.ts';
import type { ImportContext, Importer, ImportFile } from './import-plan.ts';
import { fileName, JournalReading, showAttachment, withoutExtension } from './journal-reading.ts';
import { findBlocks, isLogseqGraph, logseqFolders, readLogseqPage } from './logseq.ts';
import { readNote, type Dialect, type MarkdownNote } from './markdown-note.ts';
import { mapReferences, type Reference } from './markdown-references.ts';
import { isPictureType } from './media-type.ts';
import { indexNotes, type NoteIndex } from './note-index.ts';
import { findDayOrder, writtenAtOf, type DayOrder } from './read-moment.ts';

/** One entry holds a million characters. */
const longestEntry = 1_000_000;
const isMarkdown = (path: string) => /\.(md|markdown)$/i.test(path);

export const markdownFolderImporter: Importer = {
  name: 'markdown-folder',
  label: 'Markdown files',
  recognises(files) {
    const { notes, others } = sortFiles(files);
    if (notes.length === 0) return 0;
    return notes.length >= others.length ? 1 : 0.6;
  },
  plan(files, context) {
    const reading = new JournalReading(context);
    const { notes, others, settings } = sortFiles(files);
    const texts = notes.flatMap((file) => {
      const text = readText(file, reading, context);
      return text === null ? [] : [{ file, text }];
    });
    const dialect = findDialect(files, texts);
    const read = texts.map(({ file, text }) => ({
      file,
      id: context.newId(),
      note: readNote(text, file.path, dialect),
    }));
    const shared: Shared = {
      reading,
      files: new Map(others.map((file) => [file.path, file])),
      folder: indexFolder(others.map((file) => file.path)),
      notes: indexNotes(read.map(({ id, note }) => ({ id, path: note.path, names: note.names }))),
      order: findDayOrder(
        read.flatMap(({ note }) => dateWithoutYearFirst.exec(fileName(note.path))?.[0] ?? []),
        false,
      ),
    };
    for (const { file, id, note } of read) addEntry(note, id, file, shared);
    for (const [where, count] of settings) {
      const what = where.endsWith('.trash') ? 'Notes that were deleted' : 'Settings of another program';
      reading.skip(where, `${what}, ${count === 1 ? 'one file' : `${count} files`}.`);
    }
    for (const file of others) if (!reading.isAttached(file)) reading.skip(file.path, whyNotRead(file.path));
    return reading.finish('markdown-folder');
  },
};

/** What all notes of one import have in common. */
interface Shared {
  readonly reading: JournalReading;
  /** Everything that is no note, by path. */
  readonly files: ReadonlyMap<string, ImportFile>;
  readonly folder: FolderIndex;
  readonly notes: NoteIndex;
  readonly order: DayOrder;
}

const dateWithoutYearFirst = /^\d{1,2}([-.])\d{1,2}\1\d{4}/;

interface SortedFiles {
  readonly notes: readonly ImportFile[];
  readonly others: readonly ImportFile[];
  /** Folders of other programs → how many files they hold. */
  readonly settings: ReadonlyMap<string, number>;
}

function sortFiles(files: readonly ImportFile[]): SortedFiles {
  const notes: ImportFile[] = [];
  const others: ImportFile[] = [];
  const settings = new Map<string, number>();
  const ofLogseq = logseqFolders(files.map((file) => file.path));
  for (const file of files) {
    const folder = settingsFolder(file.path) ?? ofLogseq.find((prefix) => file.path.startsWith(prefix))?.slice(0, -1);
    if (folder !== undefined) settings.set(folder, (settings.get(folder) ?? 0) + 1);
    else if (isMarkdown(file.path)) notes.push(file);
    else others.push(file);
  }
  return { notes, others, settings };
}

/** The folder or file of another program that a path lies in: names that begin with a point are hidden from people. */
function settingsFolder(path: string): string | undefined {
  const parts = path.split('/');
  const hidden = parts.findIndex((part) => part.startsWith('.') || part === '__MACOSX');
  return hidden === -1 ? undefined : parts.slice(0, hidden + 1).join('/');
}

function whyNotRead(path: string): string {
  if (/\.org$/i.test(path)) return 'Org files are not read.';
  return 'Not Markdown, and no entry refers to it.';
}

function readText(file: ImportFile, reading: JournalReading, context: ImportContext): string | null {
  const text = file.bytes.length > 4 * longestEntry ? '' : context.decodeUtf8(file.bytes);
  if (text === null) reading.skip(file.path, 'Not written in UTF-8.');
  else if (file.bytes.length > longestEntry && (text === '' || text.length > longestEntry)) {
    reading.skip(file.path, 'Longer than a million characters.');
  } else return text;
  return null;
}

function findDialect(
  files: readonly ImportFile[],
  texts: readonly { readonly file: ImportFile; readonly text: string }[],
): Dialect {
  const paths = files.map((file) => file.path);
  if (isLogseqGraph(paths)) {
    const blocks = findBlocks(texts.map(({ text }) => text));
    return { hasInlineTags: true, readPage: (body) => readLogseqPage(body, blocks) };
  }
  const isWiki = texts.some(({ text }) => text.includes('[[')) || paths.some((path) => /(^|\/)\.obsidian\//.test(path));
  return { hasInlineTags: isWiki };
}

function addEntry(note: MarkdownNote, id: RecordId, file: ImportFile, shared: Shared): void {
  const { reading } = shared;
  const { path, properties } = note;
  if (note.problem !== null) reading.skip(path, note.problem);
  if (
    note.body.trim() === '' &&
    Object.keys(properties).every((name) => note.readNames.has(name)) &&
    note.tags.length === 0
  ) {
    reading.skip(path, 'Empty.');
    return;
  }
  const date = findEntryDate(properties, path, shared.order);
  if (date?.isRough === true) reading.skip(path, 'Its name says no day; it is dated by the first day that fits.');
  const writtenAt = date?.writtenAt ?? (note.day === null ? null : writtenAtOf(note.day));
  const attachments: Attachment[] = [];
  const links: RecordId[] = [];
  const missing = new Set<string>();
  const body = mapReferences(note.body, (reference) => {
    const found = findTarget(reference, path, shared);
    if (found.file !== null) {
      const attachment = reading.attach(found.file);
      attachments.push(attachment);
      const isShown = reference.kind !== 'link' && isPictureType(attachment.mediaType);
      return isShown ? showAttachment(attachment, reference.kind === 'image' ? reference.label : '') : null;
    }
    if (found.note !== null && found.note !== id) links.push(found.note);
    if (found.isMissing) missing.add(reference.target);
    return null;
  });
  for (const target of missing) reading.skip(path, `It shows ${target}, which is not in the folder.`);
  const extras = Object.entries(properties).filter(([name]) => !note.readNames.has(name) && name !== date?.property);
  reading.add({
    where: path,
    id,
    writtenAt,
    modifiedAt: file.modifiedAt,
    title: note.title,
    body,
    tags: note.tags,
    attachments,
    links,
    extras: Object.fromEntries(extras),
  });
}

interface Target {
  readonly file: ImportFile | null;
  readonly note: RecordId | null;
  /** Something that should be shown here, and is not. */
  readonly isMissing: boolean;
}

function findTarget({ kind, target }: Reference, path: string, { files, folder, notes }: Shared): Target {
  const isWiki = kind === 'wiki-embed' || kind === 'wiki-link';
  const plain = isWiki ? target : plainTarget(target);
  const written = isWiki ? null : resolveTarget(target, path, folder);
  // Obsidian finds pictures by name alone, however they are written.
  const filePath = written ?? (plain !== null && kind !== 'link' ? resolveEmbed(plain, folder) : null);
  const file = filePath === null ? null : (files.get(filePath) ?? null);
  if (file !== null) return { file, note: null, isMissing: false };
  const isNote = plain !== null && (isWiki || isMarkdown(plain));
  const note = isNote ? notes.find(isWiki ? plain : withoutExtension(plain).replace(/^(?:\.{0,2}\/)+/, '')) : null;
  return { file, note, isMissing: note === null && plain !== null && (kind === 'image' || kind === 'wiki-embed') };
}
