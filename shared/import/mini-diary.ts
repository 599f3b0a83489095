/** Mini Diary's JSON export: `{"metadata":{…},"entries":{"YYYY-MM-DD":{"dateUpdated","title","text"}}}`. */
import { journalImporter, type JournalForm } from './journal-importer.ts';
import { textOf } from '../domain/field-values.ts';
import { findJournals, readJournal } from './json-journal.ts';
import { isEmptyJson, type JsonObject } from './json-value.ts';
import { readMoment, writtenAtOf } from './read-moment.ts';

const isEntry = (entry: JsonObject, day: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && ('text' in entry || 'title' in entry);

const miniDiaryJson: JournalForm = {
  recognises: (files, context) => (findJournals(files, context, isEntry).length > 0 ? 1 : 0),
  read(files, reading, context) {
    const journals = findJournals(files, context, isEntry);
    for (const journal of journals) {
      readJournal(journal, reading, context, (entry, where, day) => {
        const { title, text, ...extras } = entry;
        const moment = readMoment(day, null);
        reading.add({
          where,
          writtenAt: moment === null ? null : writtenAtOf(moment),
          title: textOf(title),
          body: textOf(text),
          extras: Object.fromEntries(Object.entries(extras).filter(([, value]) => !isEmptyJson(value))),
        });
      });
    }
    for (const file of files) {
      if (!journals.some((journal) => journal.file === file)) reading.skip(file.path, 'Not an export of Mini Diary.');
    }
    return null;
  },
};

export const miniDiaryImporter = journalImporter('mini-diary', 'Mini Diary', [miniDiaryJson], ['dateUpdated']);
