/** jrnl's JSON export: `{"tags":{"@tag":1},"entries":[{"title","body","date","time","tags","starred"}]}`. */
import type { JournalForm } from './journal-importer.ts';
import type { JournalReading } from './journal-reading.ts';
import { tagsIn } from './jrnl-tags.ts';
import { textOf } from '../domain/field-values.ts';
import { findJournals, readJournal } from './json-journal.ts';
import { isEmptyJson, type JsonObject } from './json-value.ts';
import { readMoment, writtenAtOf } from './read-moment.ts';

const readProperties = new Set(['title', 'body', 'date', 'time', 'tags', 'starred', 'uuid']);

const isEntry = (entry: JsonObject) =>
  'date' in entry && ('body' in entry || 'title' in entry) && !('creationDate' in entry);

export const jrnlJson: JournalForm = {
  recognises: (files, context) => (findJournals(files, context, isEntry).length > 0 ? 1 : 0),
  read(files, reading, context) {
    const journals = findJournals(files, context, isEntry);
    for (const journal of journals) {
      readJournal(journal, reading, context, (entry, where) => readEntry(entry, where, reading));
    }
    for (const file of files) {
      if (!journals.some((journal) => journal.file === file)) reading.skip(file.path, 'Not a JSON export of jrnl.');
    }
    return null;
  },
};

function readEntry(entry: JsonObject, where: string, reading: JournalReading): void {
  const title = textOf(entry['title']);
  const body = textOf(entry['body']);
  const moment = readMoment(`${textOf(entry['date'])} ${textOf(entry['time'])}`, null);
  const uuid = textOf(entry['uuid']);
  // Old exports list tags for the journal as a whole only.
  const tags = Array.isArray(entry['tags']) ? entry['tags'].map(textOf) : tagsIn(`${title}\n${body}`);
  const extras = Object.entries(entry).filter(([name, value]) => !readProperties.has(name) && !isEmptyJson(value));
  reading.add({
    where,
    writtenAt: moment === null ? null : writtenAtOf(moment),
    title,
    body,
    tags: [...tags, ...(entry['starred'] === true ? ['starred'] : [])],
    extras: Object.fromEntries(extras),
    ...(uuid === '' ? {} : { source: `jrnl:${uuid}` }),
  });
}
