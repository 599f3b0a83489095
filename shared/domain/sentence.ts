/** Sentences of a Markdown text: what a person points at when one of them becomes a record of its own. */

export interface Sentence {
  /** Without Markdown's marks, on one line. */
  readonly text: string;
  /** `[from, to)` in the Markdown text. */
  readonly from: number;
  readonly to: number;
}

interface Plain {
  readonly text: string;
  /** For every character of `text`, where it stands in the source. */
  readonly at: readonly number[];
}

const blockMark = /^\s*(#{1,6}\s+|[-*+]\s+(\[[ xX]\]\s+)?|>\s*|\d+[.)]\s+)/;
const abbreviation = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|No|Nr|vs|ca|approx|e\.g|i\.e|z\.B|u\.a|bzw|Mio|Mrd)\.\s*$/;

/** Letters, figures and single spaces only, with the way back to the source: `**18.1 %** [up](x)` reads "18.1 % up". */
function readPlain(source: string, from: number, to: number): Plain {
  const letters: string[] = [];
  const at: number[] = [];
  for (let i = from; i < to; i += 1) {
    const letter = source.charAt(i);
    if ('*_`~['.includes(letter)) continue;
    if (letter === '!' && source.charAt(i + 1) === '[') continue;
    if (letter === ']') {
      const end = source.charAt(i + 1) === '(' ? source.indexOf(')', i) : -1;
      if (end !== -1 && end < to) i = end;
      continue;
    }
    const isSpace = /\s/.test(letter);
    if (isSpace && (letters.length === 0 || letters.at(-1) === ' ')) continue;
    letters.push(isSpace ? ' ' : letter);
    at.push(i);
  }
  if (letters.at(-1) === ' ') {
    letters.pop();
    at.pop();
  }
  return { text: letters.join(''), at };
}

/** Spans of running text: one per paragraph, list item or quoted line; headings and code are no sentences. */
function findBlocks(markdown: string): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  let isCode = false;
  let isOpen = false;
  let start = 0;
  for (const line of markdown.split('\n')) {
    const end = start + line.length;
    if (/^\s*(```|~~~)/.test(line)) {
      isCode = !isCode;
      isOpen = false;
    } else if (isCode || line.trim() === '' || /^\s*#{1,6}\s/.test(line)) {
      isOpen = false;
    } else {
      const mark = blockMark.exec(line)?.[0] ?? '';
      const last = blocks.at(-1);
      if (isOpen && mark === '' && last !== undefined) last.to = end;
      else blocks.push({ from: start + mark.length, to: end });
      isOpen = true;
    }
    start = end + 1;
  }
  return blocks;
}

/** All sentences in reading order. Line ends inside a paragraph do not end a sentence; "18.1 %" and "Dr. Vos" neither. */
export function splitSentences(markdown: string, language = 'en'): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const found: Sentence[] = [];
  for (const block of findBlocks(markdown)) {
    const flat = markdown.slice(block.from, block.to).replaceAll('\n', ' ');
    let from = 0;
    for (const { segment, index } of segmenter.segment(flat)) {
      const to = index + segment.length;
      if (abbreviation.test(flat.slice(from, to)) && to < flat.length) continue;
      const plain = readPlain(markdown, block.from + from, block.from + to);
      const first = plain.at[0];
      const last = plain.at.at(-1);
      if (first !== undefined && last !== undefined) found.push({ text: plain.text, from: first, to: last + 1 });
      from = to;
    }
  }
  return found;
}

/** The sentence a position lies in, or the one before it; null in an empty text. */
export function sentenceAt(markdown: string, position: number): Sentence | null {
  const sentences = splitSentences(markdown);
  return (
    sentences.find((one) => position >= one.from && position <= one.to) ??
    sentences.findLast((one) => one.from <= position) ??
    null
  );
}

/** What a selection says, without marks, on one line. */
export function plainText(markdown: string): string {
  return readPlain(markdown, 0, markdown.length).text;
}

/** Where a text read from `plainText` or a {@link Sentence} stands in the Markdown now; null when it was rewritten. */
export function locateSentence(markdown: string, sentence: string): { from: number; to: number } | null {
  const wanted = plainText(sentence);
  if (wanted === '') return null;
  const plain = readPlain(markdown, 0, markdown.length);
  const index = plain.text.indexOf(wanted);
  const from = plain.at[index];
  const to = plain.at[index + wanted.length - 1];
  return index === -1 || from === undefined || to === undefined ? null : { from, to: to + 1 };
}
