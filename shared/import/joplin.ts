/** Joplin's own format, as a .jex file, a RAW export or a synced folder: notes with notebooks, tags and resources. */
import type { Attachment } from '../domain/field.ts';
import type { RecordId } from '../domain/record.ts';
import type { ImportContext, ImportFile } from './import-plan.ts';
import { looksLikeItem, readItem, type JoplinItem } from './joplin-item.ts';
import { journalImporter, type JournalForm } from './journal-importer.ts';
import { fileName, missingMark, showAttachment, withoutExtension, type JournalReading } from './journal-reading.ts';
import { mapReferences, type Reference } from './markdown-references.ts';
import { clockAt } from './wall-clock.ts';

/** What an entry keeps of a note, where it says anything. */
const keptProperties = [
  'source_url',
  'author',
  'latitude',
  'longitude',
  'is_todo',
  'todo_due',
  'todo_completed',
  'user_updated_time',
] as const;

/** Notebooks inside each other; a loop of them would have no end. */
const deepestNotebook = 50;

const joplinRaw: JournalForm = {
  isMarkdown: true,
  recognises(files) {
    const items = files.filter((file) => looksLikeItem(file.path, file.bytes)).length;
    const texts = files.filter((file) => /\.md$/i.test(file.path)).length;
    return items > 0 && items * 2 >= texts ? 1 : 0;
  },
  read(files, reading, context) {
    const items = readItems(files, reading, context);
    const notes = items.all.filter((item) => item.type === 'note' && isReadable(item, reading));
    const entryIds = new Map(notes.map((note) => [note.id, context.newId()]));
    for (const note of notes) readNote(note, { items, entryIds, reading });
    for (const resource of items.all.filter((item) => item.type === 'resource')) {
      const file = items.files.get(resource.id);
      if (file !== undefined && reading.isAttached(file)) continue;
      const why = isEncrypted(resource) ? 'It is encrypted.' : 'No note shows it.';
      reading.skip(resource.title || resource.path, file === undefined ? 'Its file is missing.' : why);
    }
    return null;
  },
};

export const joplinImporter = journalImporter('joplin', 'Joplin', [joplinRaw], ['user_updated_time']);

interface Items {
  readonly all: readonly JoplinItem[];
  readonly byId: ReadonlyMap<string, JoplinItem>;
  /** Id of a resource → its file. */
  readonly files: ReadonlyMap<string, ImportFile>;
  /** Id of a note → titles of its tags. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

function readItems(files: readonly ImportFile[], reading: JournalReading, context: ImportContext): Items {
  const all: JoplinItem[] = [];
  const resourceFiles = new Map<string, ImportFile>();
  const bookkeeping: string[] = [];
  for (const file of files) {
    if (!looksLikeItem(file.path, file.bytes)) {
      const id = /(?:^|\/)\.?resources?\/([0-9a-f]{32})(?:\.[^/]*)?$/.exec(file.path)?.[1];
      if (id === undefined) bookkeeping.push(file.path);
      else resourceFiles.set(id, file);
      continue;
    }
    const text = context.decodeUtf8(file.bytes);
    const item = text === null ? null : readItem(file.path, text);
    if (item === null) reading.skip(file.path, 'This is not an item of Joplin.');
    else if (item.type === 'other') bookkeeping.push(file.path);
    else all.push(item);
  }
  const [first] = bookkeeping;
  if (first !== undefined) {
    const others = bookkeeping.length === 1 ? '' : ` So are ${bookkeeping.length - 1} more files.`;
    reading.skip(first, `Neither a note nor part of one.${others}`);
  }
  const byId = new Map(all.map((item) => [item.id, item]));
  const tags = new Map<string, string[]>();
  for (const { type, properties } of all) {
    const tag = type === 'note-tag' ? byId.get(properties.get('tag_id') ?? '') : undefined;
    const note = properties.get('note_id') ?? '';
    if (tag === undefined) continue;
    const known = tags.get(note);
    if (known === undefined) tags.set(note, [tag.title]);
    else known.push(tag.title);
  }
  return { all, byId, files: resourceFiles, tags };
}

const isSet = ({ properties }: JoplinItem, name: string) => !['', '0'].includes(properties.get(name) ?? '');
const isEncrypted = (item: JoplinItem) => isSet(item, 'encryption_applied') || isSet(item, 'encryption_blob_encrypted');
const placeOf = ({ title, path }: JoplinItem) => (title === '' ? path : `${path}: ${title}`);

function isReadable(note: JoplinItem, reading: JournalReading): boolean {
  if (isEncrypted(note)) {
    reading.skip(placeOf(note), 'It is encrypted. Let Joplin decrypt everything, then export again.');
    return false;
  }
  if (isSet(note, 'deleted_time')) {
    reading.skip(placeOf(note), 'It lay in Joplin’s trash.');
    return false;
  }
  if (isSet(note, 'is_conflict')) reading.skip(placeOf(note), 'Joplin calls it a conflicting copy; it is imported.');
  return true;
}

interface NoteContext {
  readonly items: Items;
  /** Id of a note → id of the entry it becomes. */
  readonly entryIds: ReadonlyMap<string, RecordId>;
  readonly reading: JournalReading;
}

function readNote(note: JoplinItem, { items, entryIds, reading }: NoteContext): void {
  const { properties } = note;
  const where = placeOf(note);
  const attachments: Attachment[] = [];
  const links: RecordId[] = [];
  const missing = new Set<string>();
  const body = mapReferences(note.body, (reference) => {
    const id = /^:\/([0-9a-f]{32})(?:#.*)?$/.exec(reference.target)?.[1];
    const target = id === undefined ? undefined : items.byId.get(id);
    if (id === undefined) return null;
    const entry = entryIds.get(id);
    if (entry !== undefined) {
      links.push(entry);
      return wikiLink(items.byId.get(id)?.title ?? '', reference.label);
    }
    const attachment = target?.type === 'resource' ? attach(target, items, reading) : null;
    if (attachment !== null) attachments.push(attachment);
    else missing.add(target?.title || reference.label || id);
    return attachment === null ? showMissing(reference) : showAttachment(attachment, reference.label);
  });
  for (const name of missing) reading.skip(where, `It refers to “${name}”, which cannot be read or is not there.`);
  if (properties.get('markup_language') === '2') reading.skip(where, 'It is written in HTML, which is kept as it is.');
  const notebooks = notebooksOf(note, items);
  const kept = keptProperties.flatMap((name) => {
    const value = properties.get(name) ?? '';
    return Number(value) === 0 ? [] : [[name, value] as const];
  });
  reading.add({
    where,
    id: entryIds.get(note.id),
    writtenAt: readTime(properties.get('user_created_time')) ?? readTime(properties.get('created_time')),
    title: note.title,
    body,
    tags: [...(items.tags.get(note.id) ?? []), ...notebooks.slice(0, 1)],
    attachments,
    links,
    extras: { ...Object.fromEntries(kept), ...(notebooks.length > 1 ? { notebooks: notebooks.toReversed() } : {}) },
    source: `joplin:${note.id}`,
  });
}

/** Joplin keeps instants only; they are shown on this computer's clock. */
function readTime(text = ''): string | null {
  return clockAt(/^\d{1,15}$/.test(text) ? Number(text) || Number.NaN : Date.parse(text), null);
}

/** Titles from the note's own notebook outwards. */
function notebooksOf(note: JoplinItem, { byId }: Items): string[] {
  const titles: string[] = [];
  let item: JoplinItem | undefined = byId.get(note.properties.get('parent_id') ?? '');
  while (item?.type === 'folder' && titles.length < deepestNotebook) {
    titles.push(item.title);
    item = byId.get(item.properties.get('parent_id') ?? '');
  }
  return titles;
}

function attach(resource: JoplinItem, items: Items, reading: JournalReading): Attachment | null {
  const file = items.files.get(resource.id);
  if (file === undefined || isEncrypted(resource)) return null;
  const extension = resource.properties.get('file_extension') || /\.([^.]+)$/.exec(fileName(file.path))?.[1];
  const given = resource.title || resource.properties.get('filename') || withoutExtension(fileName(file.path));
  const isNamed = extension === undefined || given.toLowerCase().endsWith(`.${extension.toLowerCase()}`);
  return reading.attach(file, isNamed ? given : `${given}.${extension}`);
}

/** In the way of Obsidian and Logseq, which people read without help. */
function wikiLink(title: string, label: string): string {
  if (title === '' || /[[\]|\n]/.test(title + label)) return label || title;
  return label === '' || label === title ? `[[${title}]]` : `[[${title}|${label}]]`;
}

function showMissing({ kind, label }: Reference): string {
  return kind === 'link' && label !== '' ? label : missingMark(label || 'file');
}
