/** Tests that look for fixed phrases. */
import type { Line } from './line.ts';
import type { Hit } from './rule.ts';

/** Matches whole words only; a phrase may be a pattern. A hyphen does not end a word: "many-to-many" is not "many". */
function wholeWords(phrases: readonly string[], flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${phrases.join('|')})(?![\p{L}\p{N}-])`, flags);
}

/** Every place where one of the phrases stands. */
export function findPhrases(phrases: readonly string[]): (line: Line) => readonly Hit[] {
  const pattern = wholeWords(phrases, 'giu');
  return ({ text }) => Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length]);
}

/** The phrase at the place where the deed should stand, with whatever leads up to it ("I was responsible for"). */
export function findOpening(phrases: readonly string[]): (line: Line) => readonly Hit[] {
  const pattern = wholeWords(phrases, 'iuy');
  return ({ text, opening, start }) => {
    if (opening === null) return [];
    pattern.lastIndex = opening.from;
    const match = pattern.exec(text);
    return match === null ? [] : [[start, opening.from + match[0].length]];
  };
}
