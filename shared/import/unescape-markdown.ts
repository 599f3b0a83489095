/** Takes back the backslashes that programs put before punctuation, wherever the sign alone means the same. */
import { mapOutsideCode } from './markdown-code.ts';

/** A link's target, where a backslash belongs to the address, or one escaped sign. */
const escapes = /\]\((?:\\.|[^()\s\\])*\)|\\([!-/:-@[-`{-~])/g;

/**
 * `Done\.` becomes `Done.`, but `1\. May` at the start of a line keeps its backslash, because `1. May` is a list. Code
 * stays as it is.
 */
export function unescapeMarkdown(markdown: string): string {
  if (!markdown.includes('\\')) return markdown;
  return mapOutsideCode(markdown, (text) =>
    text.replace(escapes, (match: string, sign: string | undefined, at: number) => {
      if (sign === undefined) return match;
      return isMarkup(sign, lineBefore(text, at), text.slice(at + 2, at + 12)) ? match : sign;
    }),
  );
}

/** The unfinished line, as far as it can tell whether a sign stands at its start. */
function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - 20), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

const isSpaceOrEnd = (text: string) => text === '' || /^\s/.test(text);
const wordAtEnd = /[\p{L}\p{N}]$/u;
const wordAtStart = /^[\p{L}\p{N}]/u;

/** Whether the sign, were it bare between `before` and `after`, would format something. */
function isMarkup(sign: string, before: string, after: string): boolean {
  const isAtStart = /^[\s>]*$/.test(before);
  switch (sign) {
    case '.':
      return /^[\s>]*\d{1,9}$/.test(before) && isSpaceOrEnd(after);
    case ')':
      return (/^[\s>]*\d{1,9}$/.test(before) && isSpaceOrEnd(after)) || /\]\([^()]*$/.test(before);
    case '-':
      return isAtStart && (isSpaceOrEnd(after) || /^\\?-/.test(after));
    case '+':
      return isAtStart && isSpaceOrEnd(after);
    case '#':
    case '>':
    case '=':
      return isAtStart;
    case '!':
      return after.startsWith('[');
    case '(':
      return before.endsWith(']');
    case ']':
      return /^\\?[([:]/.test(after);
    case '_':
      return !(wordAtEnd.test(before) && wordAtStart.test(after)) && !(/(^|\s)$/.test(before) && isSpaceOrEnd(after));
    case '*':
      return isAtStart || !(/\s$/.test(before) && isSpaceOrEnd(after));
    case '<':
      return /^[a-z/!?]/i.test(after);
    case '&':
      return /^#?\w+;/.test(after);
    case '\\':
      return /^[!-/:-@[-`{-~]/.test(after);
    case '~':
    case '`':
    case '|':
      return true;
    default:
      return false;
  }
}
