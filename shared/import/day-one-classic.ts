/** The journals of Day One 1: a folder with one property list per entry, and photos named after the entries. */
import { indexMedia, readDayOneEntry } from './day-one-entry.ts';
import type { ImportFile } from './import-plan.ts';
import type { JournalForm } from './journal-importer.ts';
import { fileName, withoutExtension } from './journal-reading.ts';
import { isJsonObject, type JsonObject } from './json-value.ts';
import { readPlist } from './read-plist.ts';

const isEntry = (file: ImportFile) => /\.doentry$/i.test(file.path);

/** Names in the property list → names in the JSON export. */
const newerNames = new Map([
  ['Creation Date', 'creationDate'],
  ['Entry Text', 'text'],
  ['Location', 'location'],
  ['Starred', 'starred'],
  ['Tags', 'tags'],
  ['Time Zone', 'timeZone'],
  ['UUID', 'uuid'],
  ['Weather', 'weather'],
]);

export const dayOneClassic: JournalForm = {
  recognises: (files) => (files.some(isEntry) ? 1 : 0),
  read(files, reading, context) {
    const media = indexMedia(files.filter((file) => !isEntry(file)));
    for (const file of files.filter(isEntry)) {
      const xml = context.decodeUtf8(file.bytes);
      const entry = xml === null ? null : readPlist(xml);
      if (isJsonObject(entry)) {
        readDayOneEntry(renameProperties(entry, file, media), { where: file.path, journal: [], media, reading });
      } else reading.skip(file.path, 'This is not a property list in XML.');
    }
    for (const file of files) {
      if (!isEntry(file) && !reading.isAttached(file)) reading.skip(file.path, 'No entry refers to it.');
    }
    return null;
  },
};

function renameProperties(entry: JsonObject, file: ImportFile, media: ReadonlyMap<string, ImportFile>): JsonObject {
  const renamed = Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [newerNames.get(name) ?? name, value]),
  );
  const ownName = withoutExtension(fileName(file.path));
  const names = [ownName, typeof renamed['uuid'] === 'string' ? renamed['uuid'] : ownName];
  const photo = names.find((name) => media.has(name.toLowerCase()));
  return photo === undefined ? renamed : { ...renamed, photos: [{ identifier: photo }] };
}
