/** Day One's JSON export: one file per journal, and folders with what the entries show. */
import { appError, type AppError } from '../errors.ts';
import { indexMedia, readDayOneEntry } from './day-one-entry.ts';
import type { ImportContext, ImportFile } from './import-plan.ts';
import type { JournalForm } from './journal-importer.ts';
import { fileName, withoutExtension } from './journal-reading.ts';
import { findJournals, isJsonFile, readJournal } from './json-journal.ts';
import type { JsonObject } from './json-value.ts';
import { parseOnce } from './parse-json.ts';

const mediaFolder = /(^|\/)(photos|videos|audios|pdfs)\/[^/]+$/i;
const isEntry = (entry: JsonObject) => 'creationDate' in entry || 'richText' in entry;

export const dayOneJson: JournalForm = {
  recognises(files, context) {
    if (findJournals(files, context, isEntry).length > 0) return 1;
    return files.some((file) => mediaFolder.test(file.path)) && findUnreadable(files, context) !== null ? 0.5 : 0;
  },
  read(files, reading, context) {
    const journals = findJournals(files, context, isEntry);
    if (journals.length === 0) return findUnreadable(files, context);
    const media = indexMedia(files.filter((file) => !isJsonFile(file)));
    for (const journal of journals) {
      const name = journals.length > 1 ? [withoutExtension(fileName(journal.file.path))] : [];
      readJournal(journal, reading, context, (entry, where) =>
        readDayOneEntry(entry, { where, journal: name, media, reading }),
      );
    }
    for (const file of files) {
      if (journals.some((journal) => journal.file === file) || reading.isAttached(file)) continue;
      reading.skip(file.path, isJsonFile(file) ? whyNotRead(file, context) : 'No entry refers to it.');
    }
    return null;
  },
};

/** The first JSON file that cannot be parsed, with the place where it breaks. */
function findUnreadable(files: readonly ImportFile[], context: ImportContext): AppError | null {
  for (const file of files.filter(isJsonFile)) {
    const parsed = parseOnce(file.bytes, context);
    if (parsed.ok) continue;
    const where = [file.path, parsed.error.where].filter((part) => part !== undefined).join(', ');
    return appError(parsed.error.code, where, parsed.error.detail);
  }
  return null;
}

function whyNotRead(file: ImportFile, context: ImportContext): string {
  const parsed = parseOnce(file.bytes, context);
  return parsed.ok ? 'Not a journal of Day One.' : `It cannot be read at ${parsed.error.where ?? 'any place'}.`;
}
