/** The piece of a text around what was searched for, with the ranges to mark. */
import { foldText } from './search-words.ts';

export interface Excerpt {
  readonly excerpt: string;
  readonly marks: readonly (readonly [number, number])[];
}

const before = 40;
const longest = 180;
const wordCharacter = /[\p{L}\p{N}\p{Co}]/u;
/** Scripts written without spaces: there a word may begin anywhere. */
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Where a folded text has the word at the beginning of a word, from `start` on; -1 when nowhere. */
function findWord(folded: string, word: string, start: number): number {
  for (let at = folded.indexOf(word, start); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || ideograph.test(word) || !wordCharacter.test(folded.charAt(at - 1))) return at;
  }
  return -1;
}

function marksIn(text: string, words: readonly string[]): (readonly [number, number])[] {
  const folded = foldText(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = findWord(folded, word, 0); at >= 0; at = findWord(folded, word, at + word.length)) {
      found.push([at, at + word.length]);
    }
  }
  found.sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [start, end] of found) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Cuts at white space near the first hit; the beginning of the text when nothing of it matches. */
export function makeExcerpt(text: string, words: readonly string[]): Excerpt {
  const flat = text.normalize('NFC');
  const folded = foldText(flat);
  const first = words.reduce((nearest, word) => {
    const at = findWord(folded, word, 0);
    return at >= 0 && (nearest < 0 || at < nearest) ? at : nearest;
  }, -1);
  let start = Math.max(0, first - before);
  if (start > 0) {
    const space = flat.slice(start, first).search(/\s/);
    if (space >= 0) start += space + 1;
  }
  let end = Math.min(flat.length, start + longest);
  if (end < flat.length) {
    const space = flat.slice(start, end).search(/\s\S*$/);
    if (start + space > first && space > 0) end = start + space;
  }
  const excerpt = `${start > 0 ? '…' : ''}${flat.slice(start, end).trim().replace(/\s+/g, ' ')}${end < flat.length ? '…' : ''}`;
  return { excerpt, marks: marksIn(excerpt, words) };
}
