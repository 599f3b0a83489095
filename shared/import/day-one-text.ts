/** Day One's plain text export: entries one after the other, each below a heading of indented lines. */
import { decodeText } from './decode-text.ts';
import type { ImportFile } from './import-plan.ts';
import type { JournalForm } from './journal-importer.ts';
import { fileName, splitHeading, type JournalReading } from './journal-reading.ts';
import type { JsonObject } from './json-value.ts';
import { readMoment, writtenAtOf } from './read-moment.ts';
import { splitText, startOf } from './text-file.ts';
import { unescapeMarkdown } from './unescape-markdown.ts';

const isText = (file: ImportFile) => /\.(txt|text)$/i.test(file.path);
/** The first line of an entry, in the languages that Day One speaks. */
const dateLine = /^\t(?:Date|Datum|Fecha|Data|日付|日期|날짜|Дата):\t([^\n]*)\n?/gm;
/** The lines between it and the first empty one: `\tWeather:\t7°C Cloudy`. */
const headingLine = /^\t([^\t:\n]{1,40}):\t([^\n]*)(?:\n|$)/;

export const dayOneText: JournalForm = {
  recognises: (files, context) => (files.some((file) => isText(file) && startsAnEntry(startOf(file, context))) ? 1 : 0),
  read(files, reading, context) {
    const pictures = new Map(files.filter((file) => !isText(file)).map((file) => [fileName(file.path), file]));
    for (const file of files.filter(isText)) {
      const decoded = decodeText(file.bytes, context);
      if (decoded === null || !startsAnEntry(decoded.text)) {
        reading.skip(file.path, 'Not a text export of Day One.');
        continue;
      }
      if (decoded.note !== null) reading.skip(file.path, decoded.note);
      readJournal(decoded.text, file, pictures, reading);
    }
    for (const file of files) {
      if (!isText(file) && !reading.isAttached(file)) reading.skip(file.path, 'No entry refers to it.');
    }
    return null;
  },
};

/** Whether the first line that is not empty begins an entry. */
function startsAnEntry(text: string): boolean {
  const first = text.search(/\S/);
  const line = text.lastIndexOf('\n', first) + 1;
  dateLine.lastIndex = line;
  const match = dateLine.exec(text);
  dateLine.lastIndex = 0;
  return match?.index === line;
}

function readJournal(
  text: string,
  file: ImportFile,
  pictures: ReadonlyMap<string, ImportFile>,
  reading: JournalReading,
): void {
  for (const { heading, line, body } of splitText(text, dateLine).parts) {
    const { properties, rest } = readHeading(body);
    const { Tags: tags = '', Starred: starred = '', Photo: photo = '', ...extras } = properties;
    const moment = readMoment(heading[1] ?? '', null);
    const own = unescapeMarkdown(rest).trim();
    const { title, body: text } = splitHeading(own === '' ? (extras['Location'] ?? '') : own);
    const picture = pictures.get(fileName(photo));
    if (photo !== '' && picture === undefined) {
      reading.skip(`${file.path}: line ${line}`, `The photo ${photo} is not among the files.`);
    }
    reading.add({
      where: `${file.path}: line ${line}`,
      writtenAt: moment === null ? null : writtenAtOf(moment),
      title,
      body: text,
      tags: [...tags.split(','), ...(/^(yes|true|1)$/i.test(starred) ? ['starred'] : [])],
      attachments: picture === undefined ? [] : [reading.attach(picture)],
      extras: extras satisfies JsonObject,
    });
  }
}

function readHeading(body: string): { properties: Record<string, string>; rest: string } {
  const properties = new Map<string, string>();
  let rest = body;
  for (let match = headingLine.exec(rest); match !== null; match = headingLine.exec(rest)) {
    properties.set(match[1] ?? '', match[2] ?? '');
    rest = rest.slice(match[0].length);
  }
  return { properties: Object.fromEntries(properties), rest };
}
