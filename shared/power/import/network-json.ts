/** Networks in JSON: Kumu's elements and connections, nodes and links of charts on the web, lists of people with managers. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../import/json-value.ts';
import { parseOnce } from '../../import/parse-json.ts';
import type { RowNote } from '../../import/row-notes.ts';
import { fail, ok } from '../../result.ts';
import {
  noteUnknown,
  personColumns,
  sortValues,
  tieColumns,
  type NetworkDraft,
  type NetworkFormat,
} from './network-draft.ts';
import { isMutualWord } from './tie-words.ts';

export const networkJsonFormat: NetworkFormat = {
  label: 'Kumu or other JSON',
  recognises(file, context) {
    const parsed = /\.json$/i.test(file.path) ? parseOnce(file.bytes, context) : null;
    const value = parsed?.ok === true ? parsed.value.value : null;
    if (findLists(value) === null) return 0;
    if (isJsonObject(value) && Array.isArray(value['elements']) && Array.isArray(value['connections'])) return 1;
    return Array.isArray(value) ? 0.6 : 0.9;
  },
  read(file, context) {
    if (!/\.json$/i.test(file.path)) return null;
    const parsed = parseOnce(file.bytes, context);
    if (!parsed.ok) {
      const { where } = parsed.error;
      return fail({ ...parsed.error, where: where === undefined ? file.path : `${file.path}: ${where}` });
    }
    const { value, remarks } = parsed.value;
    const lists = findLists(value);
    if (lists === null) return null;
    const notes = remarks.map(({ where, why }): RowNote => ({ path: `${file.path}: ${where}`, row: null, why }));
    return ok(draftLists(file.path, lists, notes));
  },
};

interface Lists {
  readonly people: readonly JsonObject[];
  readonly ties: readonly JsonObject[];
  /** Null where the file does not say for all of them. */
  readonly isMutual: boolean | null;
}

function findLists(value: JsonValue): Lists | null {
  if (Array.isArray(value)) {
    const people = value.filter(isJsonObject);
    const hasManagers = people.some((one) =>
      ['parentId', 'parent', 'manager', 'managerId'].some((name) => name in one),
    );
    return hasManagers ? { people, ties: [], isMutual: null } : null;
  }
  if (!isJsonObject(value)) return null;
  // Cytoscape keeps its two lists one level down.
  const holder = isJsonObject(value['elements']) ? value['elements'] : value;
  const [people, ties] = [listIn(holder, 'elements', 'nodes'), listIn(holder, 'connections', 'links', 'edges')];
  if (people === null || ties === null) return null;
  const directed = value['directed'];
  return { people, ties, isMutual: typeof directed === 'boolean' ? !directed : null };
}

function listIn(holder: JsonObject, ...names: readonly string[]): JsonObject[] | null {
  const list = names.map((name) => (Object.hasOwn(holder, name) ? holder[name] : undefined)).find(Array.isArray);
  return list === undefined ? null : list.filter(isJsonObject);
}

function draftLists(path: string, { people, ties, isMutual }: Lists, notes: readonly RowNote[]): NetworkDraft {
  const unknown = new Set<string>();
  const flatPeople = people.map(flatten);
  const flatTies = ties.map(flatten);
  // Charts whose people have no ids name them by their places in the list.
  const hasPlaces =
    flatPeople.every((one) => !one.has('id')) &&
    flatTies.length > 0 &&
    ties.every((tie) => Number.isInteger(tie['source']) && Number.isInteger(tie['target']));
  return {
    path,
    people: flatPeople.map((entries, index) => ({
      values: {
        ...sortValues(entries, personColumns, unknown),
        ...(hasPlaces ? { id: String(index) } : {}),
      },
      number: index + 1,
    })),
    ties: flatTies.map((entries, index) => ({
      values: sortValues(entries, tieColumns, unknown),
      number: index + 1,
      isMutual: entries.has('undirected') ? isMutualWord(String(entries.get('undirected') !== 'true')) : isMutual,
    })),
    isOpen: false,
    isTable: false,
    notes: [...notes, ...noteUnknown(path, unknown)],
  };
}

/** Texts and numbers of an element, those kept one level down in `attributes` or `data` among them. */
function flatten(element: JsonObject): Map<string, string> {
  const entries = new Map<string, string>();
  for (const part of [element, element['attributes'], element['data']]) {
    if (!isJsonObject(part)) continue;
    for (const [name, value] of Object.entries(part)) {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
      entries.set(name === '_id' || name === 'key' ? 'id' : name, String(value));
    }
  }
  return entries;
}
