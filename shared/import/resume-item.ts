/** One object of a JSON Resume read into fields, with nothing of it lost. */
import type { Fields } from '../domain/record.ts';
import { cairnKey, type ItemShape, type PropertyForm } from '../export/json-resume-sections.ts';
import type { Skipped } from './import-plan.ts';
import { isEmptyJson, isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';
import { normalizeDate } from './normalize-date.ts';

export interface ReadItem {
  readonly fields: Record<string, unknown>;
  /**
   * Properties that the schema does not know, verbatim; below our own key, `kept` holds the original of every property
   * whose value had to be read as something else. Written back as they stand.
   */
  readonly extras: JsonObject;
}

interface ReadValue {
  readonly value: unknown;
  /** The field does not say all that the original says. */
  readonly note?: string;
  readonly keepOriginal: boolean;
}

/** Longest keyword our records hold. */
const longestWord = 200;

/** `path` names the object in notes, such as `work[2]`. */
export function readItem(item: JsonObject, shape: ItemShape, path: string, notes: Skipped[]): ReadItem {
  const fields: Record<string, unknown> = {};
  const extras: JsonObject = {};
  const own = isJsonObject(item[cairnKey]) ? item[cairnKey] : {};
  const earlierKept = isJsonObject(own['kept']) ? own['kept'] : {};
  const kept: JsonObject = { ...earlierKept };

  for (const [name, value] of Object.entries(item)) {
    if (name === cairnKey && isJsonObject(value)) continue;
    const property = propertyFor(name, item, shape);
    if (property === null) {
      extras[name] = value;
      continue;
    }
    const read = readValue(value, formOf(shape, property));
    if (!isEmptyJson(value) || !(property in fields)) fields[property] = read.value;
    if (read.keepOriginal) kept[property] = value;
    if (read.note !== undefined) notes.push({ where: `${path}.${name}`, why: read.note });
  }
  for (const [property, form] of Object.entries(shape.properties)) {
    const value = earlierKept[property];
    if (value === undefined || !isEmptyJson(fields[property])) continue;
    const read = readValue(value, form);
    fields[property] = read.value;
    if (!read.keepOriginal) delete kept[property];
  }
  const ownFields = isJsonObject(own['fields']) ? own['fields'] : {};
  for (const name of shape.ownFields ?? []) if (ownFields[name] !== undefined) fields[name] = ownFields[name];

  const { kept: _kept, fields: _fields, ...foreign } = own;
  const ourKey = { ...foreign, ...(Object.keys(kept).length > 0 ? { kept } : {}) };
  if (Object.keys(ourKey).length > 0) extras[cairnKey] = ourKey;
  return { fields, extras };
}

/** Today's name of a property; null when the schema does not know it, or when its newer name is given as well. */
function propertyFor(name: string, item: JsonObject, shape: ItemShape): string | null {
  if (Object.hasOwn(shape.properties, name)) return name;
  const today = Object.hasOwn(shape.olderNames ?? {}, name) ? shape.olderNames?.[name] : undefined;
  if (today === undefined || !isEmptyJson(item[today])) return null;
  const first = Object.entries(shape.olderNames ?? {}).find(([older, newer]) => newer === today && older in item)?.[0];
  return first === name ? today : null;
}

function formOf(shape: ItemShape, property: string): PropertyForm {
  return shape.properties[property] ?? 'text';
}

function readValue(value: JsonValue, form: PropertyForm): ReadValue {
  switch (form) {
    case 'words':
      return readList(value, (text) => text !== '' && text.length <= longestWord);
    case 'bullets':
      return readList(value, (text) => text !== '');
    case 'date':
    case 'end-date':
      return readDate(value, form === 'end-date');
    case 'text':
    case 'url':
    case 'email':
      return readText(value);
  }
}

function readText(value: JsonValue): ReadValue {
  if (typeof value === 'string') return { value, keepOriginal: false };
  if (isEmptyJson(value)) return { value: '', keepOriginal: false };
  return {
    value: leafTexts(value).join(', '),
    keepOriginal: true,
    note: 'This is not a text; it was read as one and the original kept.',
  };
}

function readDate(value: JsonValue, isEnd: boolean): ReadValue {
  if (isEmptyJson(value)) return { value: '', keepOriginal: false };
  const text = typeof value === 'number' ? String(value) : value;
  const read = typeof text === 'string' ? normalizeDate(text, isEnd) : null;
  if (read === null) {
    return {
      value: '',
      keepOriginal: true,
      note: 'This date could not be read; the field is empty and the original kept.',
    };
  }
  if (read.isExact && text === value) return { value: read.date, keepOriginal: false };
  const reading = read.date === '' ? 'still going on' : read.date;
  return { value: read.date, keepOriginal: true, note: `This date was read as “${reading}” and the original kept.` };
}

function readList(value: JsonValue, fits: (text: string) => boolean): ReadValue {
  if (isEmptyJson(value)) return { value: [], keepOriginal: false };
  const given = Array.isArray(value) ? value : [value];
  const texts = given.map((one) => (typeof one === 'string' ? one : leafTexts(one).join(', ')));
  const isWhole =
    Array.isArray(value) && given.every((one) => isEmptyJson(one) || (typeof one === 'string' && fits(one)));
  return {
    value: texts.filter(fits),
    keepOriginal: !isWhole,
    ...(isWhole
      ? {}
      : { note: 'This list is written another way than usual; what could be read was taken and the original kept.' }),
  };
}

function leafTexts(value: JsonValue): string[] {
  if (Array.isArray(value)) return value.flatMap(leafTexts);
  if (isJsonObject(value)) return Object.values(value).flatMap(leafTexts);
  return value === null || value === '' ? [] : [String(value)];
}

/** Adds what {@link readItem} could not place to fields that become a record or a row of one. */
export function withExtras(item: ReadItem): Fields {
  return Object.keys(item.extras).length === 0 ? item.fields : { ...item.fields, extras: item.extras };
}

/** Names what no field holds; it stays with the record and goes out again. */
export function noteUnknown(extras: JsonObject, section: string, notes: Skipped[]): void {
  for (const name of Object.keys(extras)) {
    if (name !== cairnKey)
      notes.push({ where: `${section}: ${name}`, why: 'Cairn has no field for this; it is kept for a later export.' });
  }
}
