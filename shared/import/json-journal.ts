/** Journals in JSON whose entries lie under `entries`, as a list or by name: the walk that their importers share. */
import type { ImportContext, ImportFile } from './import-plan.ts';
import type { JournalReading } from './journal-reading.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';
import { parseOnce } from './parse-json.ts';

export interface JsonJournal {
  readonly file: ImportFile;
  /** With the place of each: `entries[3]`, or its name. */
  readonly entries: readonly (readonly [place: string, entry: JsonValue])[];
}

export const isJsonFile = (file: ImportFile) => /\.json$/i.test(file.path);

/** The files in which at least one entry is of the kind that `isEntry` knows. */
export function findJournals(
  files: readonly ImportFile[],
  context: ImportContext,
  isEntry: (entry: JsonObject, place: string) => boolean,
): JsonJournal[] {
  return files.filter(isJsonFile).flatMap((file) => {
    const parsed = parseOnce(file.bytes, context);
    const root = parsed.ok ? parsed.value.value : null;
    const under = isJsonObject(root) ? root['entries'] : undefined;
    const entries = Array.isArray(under)
      ? under.map((entry, index) => [`entries[${index}]`, entry] as const)
      : isJsonObject(under)
        ? Object.entries(under)
        : [];
    return entries.some(([place, entry]) => isJsonObject(entry) && isEntry(entry, place)) ? [{ file, entries }] : [];
  });
}

/** Reads the entries of one journal, each on its own. */
export function readJournal(
  { file, entries }: JsonJournal,
  reading: JournalReading,
  context: ImportContext,
  readEntry: (entry: JsonObject, where: string, place: string) => void,
): void {
  const parsed = parseOnce(file.bytes, context);
  if (parsed.ok) for (const { where, why } of parsed.value.remarks) reading.skip(`${file.path}: ${where}`, why);
  for (const [place, entry] of entries) {
    const where = `${file.path}: ${place}`;
    if (isJsonObject(entry)) readEntry(entry, where, place);
    else reading.skip(where, 'This is not an entry.');
  }
}
