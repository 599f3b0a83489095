/** Text made to fit a place in a picture. SVG breaks no lines, and widths are not known before a reader's font is. */
import { oneLine } from '../export/safe-text.ts';

export interface Font {
  /** Pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Widths as shares of the size, those of Arial and faces that fit its measure, rounded up. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\p{Mark}\p{Default_Ignorable_Code_Point}]/u, 0],
  [/[ijlI|'.,:;!]/, 0.28],
  [/[ftr()[\]{}/\\"\-\s]/, 0.36],
  [/[mMW@%—…]/, 0.98],
  [/[w&\p{Lu}]/u, 0.73],
  [/[\u1100-\u11ff\u2e80-\u{2ffff}]/u, 1.05],
];
const usualWidth = 0.57;
const boldWider = 1.06;

/** In pixels, rather too wide than too narrow. */
export function measureText(text: string, font: Font): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter, font);
  return width;
}

function widthOf(letter: string, { size, bold = false }: Font): number {
  const width = widths.find(([letters]) => letters.test(letter))?.[1] ?? usualWidth;
  return width * size * (bold ? boldWider : 1);
}

/** No place in a picture holds more, and looking at it all would take long. */
const mostLetters = 400;

/** One line of at most `width` pixels; what does not fit ends with "…". */
export function cutText(text: string, width: number, font: Font): string {
  const letters = [...oneLine(text).slice(0, 2 * mostLetters)];
  const sign = widthOf('…', font);
  let [used, fitting] = [0, 0];
  for (const [index, letter] of letters.slice(0, mostLetters).entries()) {
    used += widthOf(letter, font);
    if (used + sign <= width) fitting = index + 1;
    if (used > width) break;
  }
  if (used <= width && letters.length <= mostLetters) return letters.join('');
  return `${letters.slice(0, fitting).join('').trimEnd()}…`;
}

/** Lines of at most `width` pixels, broken between words; the last of `most` is cut. Empty for an empty text. */
export function wrapText(text: string, width: number, font: Font, most: number): string[] {
  const words = oneLine(text).split(' ').filter(Boolean);
  const lines: string[] = [];
  for (const [at, word] of words.entries()) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureText(longer, font) <= width) lines[lines.length - 1] = longer;
    else if (lines.length < most) lines.push(word);
    else {
      lines[most - 1] = `${last ?? ''} ${words.slice(at, at + mostLetters).join(' ')}`;
      break;
    }
  }
  return lines.map((line) => cutText(line, width, font));
}
