/** One entry of Day One, with the property names of its JSON export. */
import type { Attachment } from '../domain/field.ts';
import { textOf } from '../domain/field-values.ts';
import { placeLine } from './day-one-place.ts';
import { richTextToMarkdown } from './day-one-rich-text.ts';
import type { ImportFile } from './import-plan.ts';
import {
  fileName,
  missingMark,
  showAttachment,
  splitHeading,
  withoutExtension,
  type JournalReading,
} from './journal-reading.ts';
import { isEmptyJson, isJsonObject, type JsonObject } from './json-value.ts';
import { mapReferences } from './markdown-references.ts';
import { unescapeMarkdown } from './unescape-markdown.ts';
import { clockAt } from './wall-clock.ts';

/** Property of an entry → what one of its items is called. */
const mediaLists = { photos: 'photo', videos: 'video', audios: 'recording', pdfAttachments: 'PDF' } as const;

/** Properties that have become something of ours; `richText` says again what `text` says. */
const readProperties = new Set(['uuid', 'creationDate', 'timeZone', 'text', 'richText', 'tags', 'starred']);

/** What Day One notes about itself and its files. */
export const dayOneOwnProperties: readonly string[] = [
  ...Object.keys(mediaLists),
  'creationDevice',
  'creationDeviceModel',
  'creationDeviceType',
  'creationOSName',
  'creationOSVersion',
  'duration',
  'editingTime',
  'modifiedDate',
  'sourceString',
  'Creator',
];

export interface DayOneContext {
  readonly where: string;
  /** Tags for entries of several journals at once. */
  readonly journal: readonly string[];
  /** See {@link indexMedia}. */
  readonly media: ReadonlyMap<string, ImportFile>;
  readonly reading: JournalReading;
}

/** Name without extension, in lower case → file: an export names what it shows by its MD5. */
export function indexMedia(files: readonly ImportFile[]): ReadonlyMap<string, ImportFile> {
  return new Map(files.map((file) => [withoutExtension(fileName(file.path)).toLowerCase(), file]));
}

export function readDayOneEntry(entry: JsonObject, { where, journal, media, reading }: DayOneContext): void {
  const escaped = textOf(entry['text']);
  const source = escaped.trim() === '' ? richTextToMarkdown(textOf(entry['richText'])) : unescapeMarkdown(escaped);
  const shown = readMedia(entry, media, where, reading);
  const text = showMedia(source, shown, (why) => reading.skip(where, why));
  const { title, body } = splitHeading(text.trim() === '' ? placeLine(entry['location']) : text);
  const uuid = textOf(entry['uuid']);
  const tags = Array.isArray(entry['tags']) ? entry['tags'].map(textOf) : [];
  const extras = Object.entries(entry).filter(
    ([name, value]) => !readProperties.has(name) && value !== false && value !== 0 && !isEmptyJson(value),
  );
  reading.add({
    where,
    writtenAt: readDate(entry, where, reading),
    title,
    body,
    tags: [...tags, ...(entry['starred'] === true ? ['starred'] : []), ...journal],
    attachments: shown.flatMap(({ attachment }) => attachment ?? []),
    extras: Object.fromEntries(extras),
    ...(uuid === '' ? {} : { source: `day-one:${uuid}` }),
  });
}

function readDate(entry: JsonObject, where: string, reading: JournalReading): string | null {
  const location = isJsonObject(entry['location']) ? entry['location'] : {};
  const zones = [textOf(entry['timeZone']), textOf(location['timeZoneName'])].filter((zone) => zone !== '');
  for (const property of ['creationDate', 'modifiedDate']) {
    const text = textOf(entry[property]).replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
    const milliseconds = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(milliseconds)) continue;
    if (property !== 'creationDate') reading.skip(where, 'It has no readable creationDate; modifiedDate was taken.');
    const ownOffset = /[+-]\d{2}:\d{2}$/.exec(text)?.[0];
    for (const zone of ownOffset === undefined ? zones : [...zones, ownOffset]) {
      const writtenAt = clockAt(milliseconds, zone);
      if (writtenAt !== null) return writtenAt;
    }
    if (zones.length > 0) reading.skip(where, `The time zone ${zones[0] ?? ''} is unknown; this computer’s was taken.`);
    return clockAt(milliseconds, null);
  }
  return null;
}

interface Shown {
  readonly identifier: string;
  readonly what: string;
  /** Null when the file is not there. */
  readonly attachment: Attachment | null;
}

function readMedia(
  entry: JsonObject,
  media: ReadonlyMap<string, ImportFile>,
  where: string,
  reading: JournalReading,
): Shown[] {
  const shown: Shown[] = [];
  for (const [property, what] of Object.entries(mediaLists)) {
    const list = entry[property];
    for (const item of Array.isArray(list) ? list.filter(isJsonObject) : []) {
      const identifier = textOf(item['identifier']);
      const ownName = textOf(item['filename']);
      const names = [textOf(item['md5']), identifier, withoutExtension(ownName)].filter((name) => name !== '');
      const file = names.map((name) => media.get(name.toLowerCase())).find((one) => one !== undefined);
      if (file === undefined) reading.skip(where, `The ${what} ${names[0] ?? ''} is not among the files.`);
      const attachment = file === undefined ? null : reading.attach(file, ownName || fileName(file.path));
      shown.push({ identifier, what, attachment });
    }
  }
  return shown;
}

/** `![](dayone-moment://ID)`, `![](dayone-moment:/video/ID)` */
const moment = /^dayone-moment:\/{1,2}(?:[a-zA-Z]+\/)?([^/]+)$/;

function showMedia(markdown: string, shown: readonly Shown[], warn: (why: string) => void): string {
  const byIdentifier = new Map(shown.map((one) => [one.identifier, one]));
  return mapReferences(markdown, ({ label, target }) => {
    const identifier = moment.exec(target)?.[1];
    if (identifier === undefined) return null;
    const one = byIdentifier.get(identifier);
    if (one === undefined) warn(`It shows ${identifier}, which the export does not describe.`);
    return one === undefined || one.attachment === null
      ? missingMark(one?.what ?? 'attachment')
      : showAttachment(one.attachment, label);
  });
}
