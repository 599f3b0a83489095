/** The text of a file whose encoding nobody says: exports come in UTF-8, UTF-16, and Windows-1252 once Excel saved them. */
import type { ImportContext } from './import-plan.ts';

export interface DecodedText {
  readonly text: string;
  /** How it was read where that was not plain UTF-8, as a sentence. */
  readonly note: string | null;
}

/** 0x80 to 0x9F in Windows-1252 (WHATWG Encoding Standard); 0 where the byte stands for itself. */
const windows1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

/** As many codes at once as any engine takes for arguments. */
const chunk = 8192;

/** Null for what is no text: bytes of zero outside UTF-16. Line ends become `\n`. */
export function decodeText(bytes: Uint8Array, context: Pick<ImportContext, 'decodeUtf8'>): DecodedText | null {
  const decoded = decodeVerbatim(bytes, context);
  return decoded === null ? null : { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') };
}

/** As {@link decodeText}, with the line ends that the file has. */
export function decodeVerbatim(bytes: Uint8Array, context: Pick<ImportContext, 'decodeUtf8'>): DecodedText | null {
  const wide = widthOrder(bytes);
  if (wide !== null) {
    return { text: withoutMark(decodeUtf16(bytes, wide === 'little')), note: 'Read as UTF-16.' };
  }
  if (bytes.includes(0)) return null;
  const text = context.decodeUtf8(bytes);
  if (text !== null) return { text: withoutMark(text), note: null };
  const note = 'Not written in UTF-8; it was read as Windows-1252, as Excel saves it. Check letters with accents.';
  return { text: withoutMark(decodeWindows1252(bytes)), note };
}

const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** The byte order of UTF-16, told by its mark, or by the zeros that Latin letters leave in every second byte. */
function widthOrder(bytes: Uint8Array): 'little' | 'big' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4 || !sample.includes(0)) return null;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd * 4 > sample.length && even === 0) return 'little';
  return even * 4 > sample.length && odd === 0 ? 'big' : null;
}

function decodeUtf16(bytes: Uint8Array, isLittle: boolean): string {
  const codes = new Uint16Array(bytes.length >> 1);
  for (let index = 0; index < codes.length; index += 1) {
    const [first = 0, second = 0] = [bytes[index * 2], bytes[index * 2 + 1]];
    codes[index] = isLittle ? first | (second << 8) : (first << 8) | second;
  }
  return toText(codes).toWellFormed();
}

/** Every byte means something here, so this never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return toText(Uint16Array.from(bytes, (byte) => windows1252[byte - 0x80] || byte));
}

function toText(codes: Uint16Array): string {
  let text = '';
  for (let start = 0; start < codes.length; start += chunk) {
    text += String.fromCharCode(...codes.subarray(start, start + chunk));
  }
  return text;
}
