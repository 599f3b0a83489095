/** Everything that can be read out of a file: its bytes as they lie there and unpacked, and the words they may stand for. */
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { decodeEntities } from '../../shared/import/decode-entities.ts';

export interface Readings {
  /** The file itself, then every entry of a ZIP and every compressed stream of a PDF. */
  readonly bytes: readonly Buffer[];
  /** What programs show of it or keep beside it, as {@link plainWords} of it. */
  readonly words: string;
}

/** `shown`: what another program reads in the file, where that takes more than unpacking. */
export function readBytes(file: Uint8Array, shown: readonly string[] = []): Readings {
  const source = Buffer.from(file);
  const isPdf = source.subarray(0, 5).toString('latin1') === '%PDF-';
  const bytes = [source, ...(isPdf ? pdfStreams(source) : zipEntries(source))];
  const words = isPdf ? bytes.flatMap(pdfWords) : bytes.map((part) => part.toString('utf8'));
  return { bytes, words: plainWords([...words, ...shown].join('\0')) };
}

/** Whether a text is there: as words however they are wrapped and escaped, or letter for letter in the bytes. */
export function holdsText({ bytes, words }: Readings, text: string): boolean {
  if (words.includes(plainWords(text))) return true;
  // Digits alone stand in the structure of any file by chance.
  if (!/\p{L}/u.test(text)) return false;
  const wide = Buffer.from(text, 'utf16le');
  const encoded = [Buffer.from(text), wide, Buffer.from(wide).swap16()];
  return bytes.some((part) => encoded.some((one) => part.includes(one)));
}

/** Without tags, escapes, quotes, spaces, invisible letters and case, all of which formats add or change. */
function plainWords(text: string): string {
  return decodeEntities(text.replace(/<\/?[a-z][^<>\0]*>/gi, ''))
    .replace(/[\s"\\\u00ad\u200b\u2060]/g, '')
    .toLowerCase();
}

function zipEntries(source: Buffer): Buffer[] {
  if (source.subarray(0, 2).toString('latin1') !== 'PK') return [];
  return Object.entries(unzipSync(source)).flatMap(([path, entry]) => [Buffer.from(path), Buffer.from(entry)]);
}

function pdfStreams(source: Buffer): Buffer[] {
  const text = source.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    try {
      return [inflateSync(source.subarray(start, text.indexOf('endstream', start)))];
    } catch {
      // A stream that is not compressed stands in the file already.
      return [];
    }
  });
}

/** The strings of a PDF (ISO 32000-1, 7.3.4): in parentheses or as hex digits, in UTF-16 or a byte a letter; and its XMP. */
function pdfWords(part: Buffer): string[] {
  const text = part.toString('latin1');
  const literal = [...text.matchAll(/\(((?:\\[^]|[^\\()])*)\)/g)].map(([, inside = '']) =>
    Buffer.from(inside.replace(/\\([0-7]{1,3}|\r?\n|[^])/g, unescapePdf), 'latin1'),
  );
  const hex = [...text.matchAll(/<([\da-f\s]+)>/gi)].map(([, digits = '']) =>
    Buffer.from(digits.replace(/\s/g, ''), 'hex'),
  );
  const xmp = [...text.matchAll(/<x:xmpmeta[^]*?<\/x:xmpmeta>/g)].map(([packet]) => Buffer.from(packet, 'latin1'));
  return [...[...literal, ...hex].map(decodePdfString), ...xmp.map((packet) => packet.toString('utf8'))];
}

const namedEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescapePdf(_whole: string, escape: string): string {
  if (/^[0-7]/.test(escape)) return String.fromCharCode(Number.parseInt(escape, 8) & 255);
  return escape.endsWith('\n') ? '' : (namedEscapes[escape] ?? escape);
}

function decodePdfString(string: Buffer): string {
  const isWide = string[0] === 0xfe && string[1] === 0xff && string.length % 2 === 0;
  return isWide ? Buffer.from(string.subarray(2)).swap16().toString('utf16le') : string.toString('latin1');
}
