/** The lines of vCards: versions 3 and 4 (RFC 2426, RFC 6350), and of 2.1 as much as old phones and Outlook write. */
import ICAL from 'ical.js';
import { z } from 'zod';
import { decodeWindows1252 } from './decode-text.ts';
import type { ImportContext } from './import-plan.ts';

/** One line of a card. */
export interface CardLine {
  /** In lower case. */
  readonly name: string;
  /** Types such as `home` and `cell`, in lower case. */
  readonly types: readonly string[];
  readonly isPreferred: boolean;
  /** Parts of a structured value, a list of one for a plain text. */
  readonly parts: readonly string[];
}

export interface Card {
  /** The lines between BEGIN and END. */
  readonly lines: readonly string[];
  readonly version: string;
  readonly isComplete: boolean;
}

const begin = /^begin\s*:\s*vcard\s*$/i;
const end = /^end\s*:\s*vcard\s*$/i;
/** The library leaves these as they are: Apple and Google escape them though version 3 asks for no such thing. */
const escapedLeft = /\\([;:])/g;
const isQuotedPrintable = /^[^:]*[;=]quoted-printable[;:]/i;

/** `text` with `\n` line ends. A card without an end goes to the next beginning. */
export function splitCards(text: string): Card[] {
  const cards: { lines: string[]; isComplete: boolean }[] = [];
  let isInside = false;
  for (const line of unfold(text)) {
    if (begin.test(line)) {
      cards.push({ lines: [], isComplete: false });
      isInside = true;
    } else if (end.test(line)) {
      const card = cards.at(-1);
      if (card !== undefined && isInside) card.isComplete = true;
      isInside = false;
    } else if (isInside && line.trim() !== '') cards.at(-1)?.lines.push(line);
  }
  return cards.map((card) => ({
    ...card,
    version: card.lines.map((line) => /^version\s*:\s*([\d.]+)/i.exec(line)?.[1]).find(Boolean) ?? '3.0',
  }));
}

/** Long lines are broken with a space at the start of the next one, quoted-printable ones with `=` at their end. */
function unfold(text: string): string[] {
  const lines: string[] = [];
  let isGoingOn = false;
  for (const line of text.replace(/\n[ \t]/g, '').split('\n')) {
    if (isGoingOn) lines.push((lines.pop() ?? '').slice(0, -1) + line);
    else lines.push(line);
    isGoingOn = line.endsWith('=') && isQuotedPrintable.test(lines.at(-1) ?? '');
  }
  return lines;
}

const value = z.union([z.string(), z.array(z.union([z.string(), z.array(z.string())]))]);
/** A property as jCard writes it (RFC 7095). */
const property = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.unknown()]).rest(value);

/** Null for a line that is none of a vCard. */
export function readCardLine(
  line: string,
  version: string,
  context: Pick<ImportContext, 'decodeUtf8'>,
): CardLine | null {
  const plain = version.startsWith('2') || isQuotedPrintable.test(line) ? modernize(line, context) : line;
  const design = version.startsWith('4') ? ICAL.design.vcard : ICAL.design.vcard3;
  let parsed: unknown;
  try {
    parsed = ICAL.parse.property(plain, design);
  } catch {
    return null;
  }
  const read = property.safeParse(parsed);
  if (!read.success) return null;
  const [name, parameters, , ...values] = read.data;
  const types = wordsOf(parameters['type']);
  return {
    name: name.toLowerCase(),
    types: types.filter((type) => type !== 'pref'),
    isPreferred: types.includes('pref') || wordsOf(parameters['pref']).includes('1'),
    parts: values
      .flatMap((one) => (Array.isArray(one) ? one.map((part) => [part].flat().join(' ')) : [one]))
      .map((part) => part.replace(escapedLeft, '$1')),
  };
}

function wordsOf(parameter: unknown): string[] {
  return [parameter].flat().flatMap((one) => (typeof one === 'string' ? one.toLowerCase().split(',') : []));
}

/** `TEL;CELL:…` becomes `TEL;TYPE=CELL:…`, and quoted-printable text becomes plain. */
function modernize(line: string, context: Pick<ImportContext, 'decodeUtf8'>): string {
  const colon = line.indexOf(':');
  if (colon === -1) return line;
  const [name = '', ...parameters] = line.slice(0, colon).split(';');
  const encoding = /^(?:encoding=)?(?:quoted-printable|8bit|7bit|base64|b)$/i;
  const kept = parameters
    .filter((one) => one !== '' && !encoding.test(one) && !/^charset=/i.test(one))
    .map((one) => (one.includes('=') ? one : `TYPE=${one}`));
  const text = line.slice(colon + 1);
  const decoded = isQuotedPrintable.test(line) ? decodeQuotedPrintable(text, context).replace(/\r?\n/g, '\\n') : text;
  return `${[name, ...kept].join(';')}:${decoded}`;
}

function decodeQuotedPrintable(text: string, context: Pick<ImportContext, 'decodeUtf8'>): string {
  return text.replace(/(?:=[0-9a-f]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (code) => Number.parseInt(code, 16));
    return context.decodeUtf8(bytes) ?? decodeWindows1252(bytes);
  });
}
