/** Text as words that can be compared: by their stems, in runs that no sentence and no comma breaks. */
import { stopWords } from './stop-words.ts';

export interface Word {
  /** As it was written. */
  readonly written: string;
  /** Lower case and singular, as far as a plain rule finds it. */
  readonly stem: string;
  readonly isStop: boolean;
}

/** Words that stand together; nothing between two runs can be a phrase. */
export type WordRun = readonly Word[];

/** Full stops and commas end a run only outside of numbers and names such as "Node.js". */
const breaks = /[.,:](?=\s|$)|[!?;()[\]{}"“”„«»•·|\n\r\t]|\s[-–—*]+(?=\s)/u;

/** Letters and digits, with what "C++", "C#", "Node.js" and "don’t" have besides. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’][\p{L}\p{N}]+)*(?:\+\+|#)?/gu;

export function readWords(text: string): WordRun[] {
  return text
    .normalize('NFKC')
    .split(breaks)
    .flatMap((part) => {
      const words = (part.match(wordPattern) ?? []).map(readWord);
      return words.length === 0 ? [] : [words];
    });
}

function readWord(written: string): Word {
  const lower = written.toLowerCase().replaceAll('’', "'");
  return { written, stem: stemOf(lower), isStop: stopWords.has(lower) };
}

/** The stems of a phrase, joined; two phrases with the same key are the same to us. */
export function phraseKey(words: readonly Word[]): string {
  return words.map((word) => word.stem).join(' ');
}

/** Takes a plural off, English or German, by its ending alone: enough to compare two texts, not to teach grammar. */
export function stemOf(word: string): string {
  const plain = word.replace(/'s$/, '');
  if (plain.length < 4 || /\d/.test(plain)) return plain;
  if (/(?:ung|heit|keit|schaft|ion|tät)en$/.test(plain)) return plain.slice(0, -2);
  if (/[^aeiou]ies$/.test(plain)) return `${plain.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(plain)) return plain.slice(0, -2);
  return /[^sui']s$/.test(plain) ? plain.slice(0, -1) : plain;
}
