/** People by what they are called, for whoever types: every name stands for one person. */
import { meId } from '../../../shared/power/read-network.ts';
import type { MapPerson } from '../../../shared/power/read-network.ts';

export interface TypedNames {
  /** By name, me first. */
  readonly all: readonly string[];
  /** '' for somebody who is not on the map. */
  readonly nameOf: (id: string) => string;
  /** Case does not count; undefined for a name that nobody has. */
  readonly idOf: (name: string) => string | undefined;
}

const fold = (name: string) => name.trim().toLowerCase();

/** People who share a name are told apart by their department, then by a number. */
export function typedNames(people: readonly Pick<MapPerson, 'id' | 'name' | 'department'>[]): TypedNames {
  const shared = new Map<string, number>();
  for (const { name } of people) shared.set(fold(name), (shared.get(fold(name)) ?? 0) + 1);
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { id, name, department } of people) {
    const isShared = (shared.get(fold(name)) ?? 0) > 1 && department !== '';
    const told = name.trim() === '' ? 'No name' : isShared ? `${name} (${department})` : name;
    const unique = nextFree(told, ids);
    ids.set(fold(unique), id);
    names.set(id, unique);
  }
  return {
    all: [...names.values()],
    nameOf: (id) => names.get(id) ?? '',
    idOf: (name) => ids.get(fold(name)),
  };
}

function nextFree(name: string, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(fold(name))) return name;
  let number = 2;
  while (taken.has(fold(`${name} ${number}`))) number += 1;
  return `${name} ${number}`;
}

/** Names in one line: commas between them, semicolons where a name has a comma. */
export function writeNames(ids: readonly string[], { nameOf }: TypedNames): string {
  const names = ids.map(nameOf);
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}

/** Reads what {@link writeNames} wrote, each person once; undefined where a name is nobody's, or mine. */
export function readNames(text: string, { idOf }: TypedNames): string[] | undefined {
  const parts = text.split(';').flatMap((part) => (idOf(part) === undefined ? part.split(',') : [part]));
  const ids = parts.filter((part) => part.trim() !== '').map(idOf);
  const known = ids.filter((id) => id !== undefined && id !== meId);
  return known.length === ids.length ? [...new Set(known as string[])] : undefined;
}

/** As the record of a tie or a decision names them: the one who keeps the vault is an empty link. */
export const linkTo = (id: string) => (id === meId ? '' : id);
