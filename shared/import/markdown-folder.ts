/** Markdown files with or without front matter, as Obsidian, Logseq, jrnl and people themselves keep them. */
import type { Attachment } from '../domain/field.ts';
import { appError } from '../errors.ts';
import { fail, ok } from '../result.ts';
import { findEntryDate } from './entry-date.ts';
import { findReferences, indexFolder } from './file-references.ts';
import { finishRecords, type DraftRecord } from './finish-plan.ts';
import { splitFrontMatter } from './front-matter.ts';
import {
  countKinds,
  type ImportContext,
  type Importer,
  type ImportFile,
  type PlannedAttachment,
  type Skipped,
} from './import-plan.ts';
import type { JsonObject, JsonValue } from './json-value.ts';
import { mediaTypeOf } from './media-type.ts';

/** One entry holds a million characters. */
const longestEntry = 1_000_000;
const isMarkdown = (path: string) => /\.(md|markdown)$/i.test(path);
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

export const markdownFolderImporter: Importer = {
  name: 'markdown-folder',
  label: 'Markdown files',
  recognises(files) {
    const own = files.filter((file) => settingsFolder(file.path) === null);
    const entries = own.filter((file) => isMarkdown(file.path)).length;
    if (entries === 0) return 0;
    return entries * 2 >= own.length ? 1 : 0.6;
  },
  plan(files, context) {
    const reading: Reading = { context, notes: [], drafts: [], attachments: new Map(), files: new Map() };
    const others: ImportFile[] = [];
    const settings = new Map<string, number>();
    for (const file of files) {
      const folder = settingsFolder(file.path);
      if (folder !== null) settings.set(folder, (settings.get(folder) ?? 0) + 1);
      else if (!isMarkdown(file.path)) others.push(file);
    }
    for (const file of others) reading.files.set(file.path, file);
    const folder = indexFolder(others.map((file) => file.path));
    for (const file of files) {
      if (isMarkdown(file.path) && settingsFolder(file.path) === null) {
        readEntry(file, (body) => findReferences(body, file.path, folder), reading);
      }
    }
    for (const [where, count] of settings) {
      reading.notes.push({
        where,
        why: `Settings of another program, ${count === 1 ? 'one file' : `${count} files`}.`,
      });
    }
    for (const file of others) {
      if (!reading.attachments.has(file.path)) reading.notes.push({ where: file.path, why: whyNotRead(file.path) });
    }
    if (reading.drafts.length === 0) {
      const [first] = reading.notes;
      return fail(appError('nothing-to-import', first?.where, first?.why));
    }
    const records = finishRecords(reading.drafts, context, reading.notes);
    return ok({
      format: 'markdown-folder',
      found: countKinds(records),
      records,
      attachments: [...reading.attachments.values()],
      skipped: reading.notes,
    });
  },
};

interface Reading {
  readonly context: ImportContext;
  readonly notes: Skipped[];
  readonly drafts: DraftRecord[];
  /** By path. */
  readonly attachments: Map<string, PlannedAttachment>;
  readonly files: Map<string, ImportFile>;
}

/** The folder of another program's settings that a path lies in, or null. */
function settingsFolder(path: string): string | null {
  const parts = path.split('/');
  const hidden = parts.findIndex((part) => part.startsWith('.'));
  if (hidden !== -1) return parts.slice(0, hidden + 1).join('/');
  const logseq = parts.indexOf('logseq');
  return logseq !== -1 && /\.(edn|css|js|json)$/.test(path) ? parts.slice(0, logseq + 1).join('/') : null;
}

function whyNotRead(path: string): string {
  if (/\.org$/i.test(path)) return 'Org files are not read.';
  return 'Not Markdown, and no entry refers to it.';
}

function readEntry(file: ImportFile, references: (body: string) => string[], reading: Reading): void {
  const { context, notes } = reading;
  const text = file.bytes.length > 4 * longestEntry ? '' : context.decodeUtf8(file.bytes);
  if (text === null) {
    notes.push({ where: file.path, why: 'Not written in UTF-8.' });
    return;
  }
  if (file.bytes.length > longestEntry && (text === '' || text.length > longestEntry)) {
    notes.push({ where: file.path, why: 'Longer than a million characters.' });
    return;
  }
  const { properties, body, problem } = splitFrontMatter(text);
  if (problem !== null) notes.push({ where: file.path, why: problem });
  if (body.trim() === '' && Object.keys(properties).length === 0) {
    notes.push({ where: file.path, why: 'Empty.' });
    return;
  }
  const date = findEntryDate(properties, file.path);
  if (date === null) notes.push({ where: file.path, why: 'No date in it or in its name; it is dated now.' });
  const { title, tags, extras } = readProperties(properties, date?.property ?? null, file.path, notes);
  reading.drafts.push({
    kind: 'journal-entry',
    id: context.newId(),
    where: file.path,
    fields: {
      writtenAt: date?.writtenAt ?? context.now(),
      title: title || titleOf(body, file.path),
      body,
      tags,
      attachments: references(body).map((path) => attach(path, reading)),
      extras,
    },
  });
}

function readProperties(properties: JsonObject, dateProperty: string | null, path: string, notes: Skipped[]) {
  const extras: JsonObject = {};
  let title = '';
  let tags: string[] = [];
  for (const [name, value] of Object.entries(properties)) {
    const lower = name.toLowerCase();
    if (lower === 'title' && (typeof value === 'string' || typeof value === 'number')) title = String(value);
    else if (lower === 'tags' || lower === 'tag') {
      const read = readTags(value);
      tags = [...new Set([...tags, ...read.tags])];
      if (!read.isWhole) extras[name] = value;
    } else {
      extras[name] = value;
      if (name !== dateProperty)
        notes.push({ where: `${path}: ${name}`, why: 'Cairn has no field for this; it is kept with the entry.' });
    }
  }
  return { title, tags, extras };
}

function readTags(value: JsonValue): { tags: string[]; isWhole: boolean } {
  const given =
    typeof value === 'string' ? value.split(value.includes(',') ? ',' : /\s+/) : Array.isArray(value) ? value : [value];
  const texts = given.map((one) =>
    typeof one === 'string' || typeof one === 'number' ? String(one).trim().replace(/^#/, '') : '',
  );
  const tags = texts.filter((text) => text !== '' && text.length <= 200);
  const isWhole = given.every((one) => one === null || typeof one === 'string' || typeof one === 'number');
  return { tags, isWhole: isWhole && texts.every((text) => text.length <= 200) };
}

/** The first heading when the text starts with one, else the name of the file; never a name that is only a date. */
function titleOf(body: string, path: string): string {
  const heading = /^\s*#\s+(.+?)\s*#*\s*(?:\r?\n|$)/.exec(body)?.[1];
  if (heading !== undefined) return heading;
  const name = nameOf(path).replace(/\.[^.]*$/, '');
  return name.replace(/^\d{4}[-_.]?\d{2}[-_.]?\d{2}[\s_-]*/, '').trim();
}

function attach(path: string, reading: Reading): Attachment {
  let planned = reading.attachments.get(path);
  if (planned === undefined) {
    const name = nameOf(path).slice(-255);
    planned = {
      blob: reading.context.newId().replaceAll('-', ''),
      name,
      mediaType: mediaTypeOf(name),
      bytes: reading.files.get(path)?.bytes ?? new Uint8Array(),
    };
    reading.attachments.set(path, planned);
  }
  const { blob, name, mediaType, bytes } = planned;
  return { blob, name, mediaType, bytes: bytes.length };
}
