/** When two records are what a person would call the same. */
import { withoutBlobIds } from '../domain/attachment-links.ts';
import { textOf } from '../domain/field-values.ts';
import { findKind } from '../domain/registry.ts';
import type { Fields } from '../domain/record.ts';
import { tieKindMeta, tieKinds } from '../domain/tie-kinds.ts';
import { cairnKey } from '../export/json-resume-sections.ts';
import { isJsonObject } from './json-value.ts';

/** Under our own key in `extras`: which program a record comes from and what it is called there. */
export const sourceKey = 'source';

/** Begins the identity by which an entry without a date of its own is known. */
export const byText = 'text:';

/** Fields that say nothing about whether two records tell the same. */
const besideThePoint = new Set(['extras', 'links', 'attachments', 'rank', 'employer', 'sources', 'tags']);

/** Any of them in common makes two records the same; the most telling comes first. */
export function identitiesOf(kind: string, fields: Fields): string[] {
  if (kind === 'person') return identitiesOfPerson(fields);
  if (kind === 'tie') return [identityOfTie(fields)];
  if (kind !== 'journal-entry') return [identityOf(fields), ...headlineOf(kind, fields)];
  const { writtenAt, title, body, extras } = fields;
  const own = isJsonObject(extras) ? extras[cairnKey] : undefined;
  const source = isJsonObject(own) ? own[sourceKey] : undefined;
  const text = JSON.stringify([title, String(withoutBlobIds(body)).trimEnd()]);
  return [
    ...(typeof source === 'string' ? [`source:${source}`] : []),
    `moment:${String(writtenAt).slice(0, 'YYYY-MM-DDTHH:MM'.length)}${text}`,
    byText + text,
  ];
}

/** The same title at the same date is the same thing, however else it is described now. */
function headlineOf(kindName: string, fields: Fields): string[] {
  const kind = findKind(kindName);
  const title = kind?.title(fields).trim().toLowerCase() ?? '';
  const isUntitled = kind === undefined || title === kind.title(kind.schema.safeParse({}).data ?? {}).toLowerCase();
  return isUntitled ? [] : [`headline:${title}\n${kind.date(fields)}`];
}

/** Notes, dates and even the job of a person change; address, page, or name and organisation tell who it is. */
function identitiesOfPerson(fields: Fields): string[] {
  const said = (name: string) =>
    String(fields[name] ?? '')
      .trim()
      .toLowerCase();
  const page = said('url')
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/+$/, '');
  return [
    ...(said('email') === '' ? [] : [`email:${said('email')}`]),
    ...(page === '' ? [] : [`page:${page}`]),
    ...(said('name') === '' ? [identityOf(fields)] : [`name:${said('name')}\n${said('organisation')}`]),
  ];
}

/** Who, what and in which layer; strength and reasons change. What goes both ways is the same from either end. */
function identityOfTie({ from, to, type, layer, goesBothWays }: Fields): string {
  const kind = tieKinds.find(({ value }) => value === type) ?? tieKindMeta('knows');
  const ends = [textOf(from), textOf(to)];
  const isMutual = kind.isMutual || goesBothWays === true;
  return `tie:${JSON.stringify([...(isMutual ? ends.sort() : ends), isMutual, kind.value, textOf(layer) || kind.layer])}`;
}

function identityOf(fields: Fields): string {
  const entries = Object.entries(fields).filter(([name, value]) => !besideThePoint.has(name) && saysSomething(value));
  return JSON.stringify(entries.map(([name, value]) => [name, withoutExtras(value)]).sort());
}

/** Equal but for empty values, the order of properties, and what is kept for a format. */
export function tellsTheSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(withoutExtras(a)) === JSON.stringify(withoutExtras(b));
}

/** False for what a form shows as empty, a group of empty fields among it. */
export function saysSomething(value: unknown): boolean {
  if (isJsonObject(value)) return Object.values(value).some(saysSomething);
  return value !== '' && value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function withoutExtras(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExtras);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).filter(([name, inner]) => name !== 'extras' && saysSomething(inner));
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutExtras(inner)] as const).sort());
}
