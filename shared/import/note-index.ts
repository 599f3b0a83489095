/** Finds notes by what links call them: a path, a name, another name, or a day. */
import type { RecordId } from '../domain/record.ts';
import { readMoment } from './read-moment.ts';

export interface NamedNote {
  readonly id: RecordId;
  /** Inside the folder, with its extension. */
  readonly path: string;
  /** Titles and aliases. */
  readonly names: readonly string[];
}

export interface NoteIndex {
  /** Null when no note is meant, or when two could be. */
  find(target: string): RecordId | null;
}

const keyOf = (name: string) =>
  name
    .trim()
    .replace(/\.(md|markdown)$/i, '')
    .toLowerCase();

export function indexNotes(notes: readonly NamedNote[]): NoteIndex {
  const byPath = new Map<string, RecordId>();
  const byName = new Map<string, RecordId | null>();
  const byDay = new Map<string, RecordId | null>();
  const add = (map: Map<string, RecordId | null>, key: string, id: RecordId) => {
    const known = map.get(key);
    map.set(key, known === undefined || known === id ? id : null);
  };
  for (const { id, path, names } of notes) {
    const key = keyOf(path);
    byPath.set(key, id);
    const name = key.slice(key.lastIndexOf('/') + 1);
    for (const own of new Set([name, ...names.map(keyOf)])) add(byName, own, id);
    const day = dayOf(name);
    if (day !== null) add(byDay, day, id);
  }
  return {
    find(target) {
      const key = keyOf(target.replace(/[#^].*$/s, ''));
      if (key === '') return null;
      const found = byPath.get(key) ?? byName.get(key) ?? byName.get(key.slice(key.lastIndexOf('/') + 1));
      if (found !== undefined) return found;
      const day = byDay.size === 0 ? null : dayOf(key);
      return day === null ? null : (byDay.get(day) ?? null);
    },
  };
}

/** The day that a name is and says nothing besides: `2024_05_01`, `may 1st, 2024`. */
function dayOf(name: string): string | null {
  if (!/\d{4}/.test(name)) return null;
  const moment = readMoment(name.replaceAll('_', '-'), null);
  return moment?.time === null ? moment.day : null;
}
