/** One record written as an object of JSON Resume, valid for its schema and with nothing lost. */
import type { Fields } from '../domain/record.ts';
import { groupOf, textOf, wordsOf } from '../domain/field-values.ts';
import { cairnKey, type ItemShape, type PropertyForm } from './json-resume-sections.ts';

export type ResumeObject = Record<string, unknown>;

/** The schema's own pattern, with months and days that exist. */
const schemaDate = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const pathCharacters = String.raw`(?:[\w.~:/@!$&'()*+,;=-]|%[0-9a-f]{2})*`;
const webAddress = new RegExp(
  String.raw`^https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:/${pathCharacters})?(?:\?${pathCharacters})?(?:#${pathCharacters})?$`,
  'i',
);
const atom = String.raw`[\w!#$%&'*+/=?^{|}~-]+`;
const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const mailAddress = new RegExp(String.raw`^${atom}(?:\.${atom})*@${label}(?:\.${label})*$`, 'i');

/** An address that is safe to follow and that every validator accepts. */
export const isWebAddress = (text: string) => webAddress.test(text);
export const isMailAddress = (text: string) => mailAddress.test(text);

/**
 * Empty properties are left out. A value that the schema would refuse (a date in words, an address without a scheme, a
 * script as address) goes under our own key, from where an import takes it back.
 */
export function writeItem(fields: Fields, shape: ItemShape, extras: Fields): ResumeObject {
  const item: ResumeObject = {};
  const keptNow: ResumeObject = {};
  for (const [name, form] of Object.entries(shape.properties)) {
    const value = valueOf(fields[name], form);
    if (value === null) continue;
    (isValid(value, form) ? item : keptNow)[name] = value;
  }
  const own = groupOf(extras[cairnKey]);
  const kept = { ...keptNow, ...groupOf(own['kept']) };
  const ownFields = Object.fromEntries(
    (shape.ownFields ?? []).map((name) => [name, textOf(fields[name])]).filter(([, value]) => value !== ''),
  );
  const { kept: _kept, ...others } = own;
  const ourKey = {
    ...others,
    ...(Object.keys(kept).length > 0 ? { kept } : {}),
    ...(Object.keys(ownFields).length > 0 ? { fields: ownFields } : {}),
  };
  for (const [name, value] of Object.entries(extras)) {
    if (name !== cairnKey && !Object.hasOwn(shape.properties, name)) item[name] = value;
  }
  if (Object.keys(ourKey).length > 0) item[cairnKey] = ourKey;
  return item;
}

function valueOf(value: unknown, form: PropertyForm): string | string[] | null {
  if (form === 'words' || form === 'bullets') {
    const words = wordsOf(value);
    return words.length > 0 ? words : null;
  }
  return textOf(value) || null;
}

function isValid(value: string | string[], form: PropertyForm): boolean {
  if (typeof value !== 'string') return true;
  if (form === 'date' || form === 'end-date') return schemaDate.test(value);
  if (form === 'url') return isWebAddress(value);
  return form === 'email' ? isMailAddress(value) : true;
}
