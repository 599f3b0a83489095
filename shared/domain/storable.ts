/** What fields may hold: JSON that every reader of an archive takes back, ours first of all. */

/** Names that would reach the prototype of an object instead of a property of it. */
export const prototypeNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Levels of lists and objects in a record's fields, themselves included. More than any importer lets in (100, and what
 * is kept of an import lies a few levels down), less than the archive's reader takes.
 */
export const deepestFields = 150;

export interface Unstorable {
  /** `extras.notes[2].constructor`. */
  readonly where: string;
  /** One sentence. */
  readonly why: string;
}

/** The first thing in `value` that may not be kept, or undefined. Absent values are left out by JSON and may stay. */
export function findUnstorable(value: unknown): Unstorable | undefined {
  return look(value, 1, '');
}

function look(value: unknown, depth: number, path: string): Unstorable | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || value === undefined) {
    return undefined;
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : { where: path, why: 'It is no number that can be written down.' };
  }
  if (typeof value !== 'object') return { where: path, why: 'It is no text, number, list or object.' };
  if (depth > deepestFields) return { where: path, why: `It is nested more than ${deepestFields} levels deep.` };
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      const found = look(one, depth + 1, `${path}[${index}]`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  for (const name of Object.keys(value)) {
    const where = path === '' ? name : `${path}.${name}`;
    if (prototypeNames.has(name)) return { where, why: 'This name is not allowed.' };
    const found = look((value as Readonly<Record<string, unknown>>)[name], depth + 1, where);
    if (found !== undefined) return found;
  }
  return undefined;
}
