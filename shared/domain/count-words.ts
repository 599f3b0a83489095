/** Counts words: runs of anything but white space and punctuation marks that stand alone. */

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);
}

/** Letters, digits and everything beyond ASCII; a lone "-", "#" or "*" of Markdown is no word. */
function saysSomething(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}

/** A plain loop, since 100,000 entries are counted after an unlock and a regular expression takes ten times as long. */
export function countWords(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) isCounted = false;
    else if (!isCounted && saysSomething(code)) {
      words += 1;
      isCounted = true;
    }
  }
  return words;
}

/** Scripts that write without spaces. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** The same for short texts in any script: those without spaces are cut by the segmenter. */
export function countAnyWords(text: string): number {
  if (!unspaced.test(text)) return countWords(text);
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text)).filter((one) => one.isWordLike === true).length;
}
