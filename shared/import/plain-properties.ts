/**
 * The YAML that nearly every note has: a property a line, a text, number or list of words each. Reading it with all of
 * YAML in mind took half the time of planning an import. Whatever might mean anything else is left to the library.
 */
import { prototypeNames } from '../domain/storable.ts';
import type { JsonObject } from './json-value.ts';

type PlainValue = string | number | readonly string[];

const line = /^([A-Za-z][\w-]{0,99}): +(.+)$/;
/** Neither a colon nor a hash, which may end a plain text; a sign at its start may mean anything. */
const plainText = /^\p{L}(?:[^:#\p{Cc}]*[^:#\p{Cc}\s])?$/u;
/** No timestamp in YAML 1.2, but text. */
const instant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;
const quoted = /^"([^"\\\p{Cc}]*)"$/u;
const wordList = /^\[([\p{L}\p{N} _./,-]*)\]$/u;
const word = /^\p{L}[\p{L}\p{N} _./-]*$/u;
/** In all the ways YAML writes them (1.2.2, section 10.3.2). */
const noText = /^(?:null|true|false)$/i;

/** The properties as YAML 1.2 reads them, or null where that is not plain to see. */
export function readPlainProperties(yaml: string): JsonObject | null {
  const properties = new Map<string, PlainValue>();
  for (const one of yaml.split(/\r?\n/)) {
    const [, name = '', written = ''] = line.exec(one) ?? [];
    const value = readValue(written);
    if (value === null || properties.has(name) || noText.test(name) || prototypeNames.has(name)) return null;
    properties.set(name, value);
  }
  return Object.fromEntries(properties) as JsonObject;
}

function readValue(written: string): PlainValue | null {
  if (plainText.test(written)) return isText(written) ? written : null;
  if (instant.test(written)) return written;
  if (wholeNumber.test(written)) return Number(written);
  const list = wordList.exec(written)?.[1];
  if (list === undefined) return textInQuotes(written);
  const words = list.trim() === '' ? [] : list.split(',').map((one) => one.trim());
  return words.every((one) => word.test(one) && isText(one)) ? words : null;
}

function textInQuotes(written: string): string | null {
  const text = quoted.exec(written)?.[1] ?? null;
  return text === null || prototypeNames.has(text) ? null : text;
}

/** An id may not be called like a part of a prototype either: the library's reader says where. */
const isText = (text: string) => !noText.test(text) && !prototypeNames.has(text);
