/** An imported record beside the vault's own of the same name and date: what differs, and mine brought up to date. */
import { cutText } from '../cut-text.ts';
import { fieldsOf } from '../domain/field.ts';
import { isFields } from '../domain/field-values.ts';
import { findKind } from '../domain/registry.ts';
import { commonShape, type Fields } from '../domain/record.ts';
import { saysSomething, tellsTheSame } from './identity.ts';

/** One field that both say something about, or only the import does. Values are short texts for a person to read. */
export interface Difference {
  readonly label: string;
  /** '' where the vault's record says nothing. */
  readonly mine: string;
  readonly theirs: string;
}

const longestValue = 120;

/** Fields of the import that say something else than the vault's record; what only mine says is no difference. */
export function findDifferences(kindName: string, mine: Fields, theirs: Fields): Difference[] {
  const kind = findKind(kindName);
  if (kind === undefined) return [];
  return fieldsOf(kind.shape)
    .filter(
      ({ name, meta }) => !Object.hasOwn(commonShape, name) && meta.control !== 'hidden' && meta.control !== 'link',
    )
    .filter(({ name }) => saysSomething(theirs[name]) && !tellsTheSame(mine[name], theirs[name]))
    .map(({ name, meta }) => ({ label: meta.label, mine: describe(mine[name]), theirs: describe(theirs[name]) }));
}

/**
 * The fields of the change that brings mine up to date: theirs wherever they say something; tags, links and attachments
 * are joined, and what was kept from either import stays.
 */
export function takeTheirs(mine: Fields, theirs: Fields): Fields {
  const taken: Fields = {};
  for (const [name, value] of Object.entries(theirs)) {
    if (!saysSomething(value) || tellsTheSame(mine[name], value)) continue;
    if (name === 'extras')
      taken[name] = { ...(isFields(mine[name]) ? mine[name] : {}), ...(isFields(value) ? value : {}) };
    else if (Object.hasOwn(commonShape, name)) taken[name] = joined(mine[name], value);
    else if (name !== 'rank') taken[name] = value;
  }
  return taken;
}

function joined(mine: unknown, theirs: unknown): unknown {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return theirs;
  const known = new Set(mine.map((one) => JSON.stringify(one)));
  return [...(mine as unknown[]), ...theirs.filter((one) => !known.has(JSON.stringify(one)))];
}

/** "Planner, Rotterdam" for whatever a field holds. */
function describe(value: unknown): string {
  return cutText(wordsIn(value).join(', ').replace(/\s+/g, ' '), longestValue);
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'boolean') return value ? ['yes'] : [];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'extras' ? [] : wordsIn(inner)));
}
