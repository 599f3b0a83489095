/** Text files that hold many entries: their beginning, to recognise them by, and their parts. */
import { decodeText } from './decode-text.ts';
import type { ImportContext, ImportFile } from './import-plan.ts';

const enoughToRecognise = 4096;

/** The first lines; '' when they are no text. */
export function startOf(file: ImportFile, context: Pick<ImportContext, 'decodeUtf8'>): string {
  const bytes = file.bytes.subarray(0, enoughToRecognise);
  let end = bytes.length;
  // A cut inside a character would not be UTF-8: in it, all bytes of longer characters are above 0x7F.
  if (end === enoughToRecognise) while ((bytes[end - 1] ?? 0) > 0x7f) end -= 1;
  return decodeText(bytes.subarray(0, end), context)?.text ?? '';
}

export interface TextPart {
  /** What the pattern matched. */
  readonly heading: RegExpExecArray;
  /** 1 for the first line of the file. */
  readonly line: number;
  /** Everything up to the next heading. */
  readonly body: string;
}

/** Cuts a text at every match of a pattern with the flags `gm`; what stands before the first match is `before`. */
export function splitText(text: string, pattern: RegExp): { readonly before: string; readonly parts: TextPart[] } {
  const matches = [...text.matchAll(pattern)];
  let line = 1;
  let at = 0;
  const parts = matches.map((heading, index) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < heading.index; next = text.indexOf('\n', next + 1)) {
      line += 1;
    }
    at = heading.index;
    return { heading, line, body: text.slice(at + heading[0].length, matches[index + 1]?.index ?? text.length) };
  });
  return { before: text.slice(0, matches[0]?.index ?? text.length), parts };
}
