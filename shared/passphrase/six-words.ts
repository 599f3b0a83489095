/**
 * Passphrases of six random words. The list is the EFF's large one (7,776 words, 2016), as `@zxcvbn-ts/language-common`
 * ships it: 6 × 12.9 = 77.5 bits. No word begins another, so the words can be told apart without spaces.
 */
import { dictionary } from '@zxcvbn-ts/language-common';

const words: readonly string[] = dictionary['diceware-common'];
const listed = new Set(words);
const longestWord = Math.max(...words.map((word) => word.length));
const wordCount = 6;

/** Bits that a generated passphrase has. */
export const generatedBits = Math.floor(wordCount * Math.log2(words.length));

export function generateSixWords(randomBytes: (length: number) => Uint8Array): string {
  return Array.from({ length: wordCount }, () => words[pickIndex(randomBytes)]).join(' ');
}

/** Uniform: values past the last whole multiple of the list's length are thrown away (rejection sampling). */
function pickIndex(randomBytes: (length: number) => Uint8Array): number {
  const limit = Math.floor(0x10000 / words.length) * words.length;
  for (;;) {
    const [high = 0, low = 0] = randomBytes(2);
    const value = high * 256 + low;
    if (value < limit) return value % words.length;
  }
}

/** The words of a text written without spaces, or undefined when it is not made of listed words only. */
export function separateWords(text: string): string[] | undefined {
  const found: string[] = [];
  for (let start = 0; start < text.length;) {
    const word = wordAt(text, start);
    if (word === undefined) return undefined;
    found.push(word);
    start += word.length;
  }
  return found.length > 1 ? found : undefined;
}

function wordAt(text: string, start: number): string | undefined {
  for (let length = 1; length <= longestWord && start + length <= text.length; length++) {
    const word = text.slice(start, start + length);
    if (listed.has(word)) return word;
  }
  return undefined;
}
