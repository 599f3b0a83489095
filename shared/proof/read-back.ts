/** A written document as another program finds it: what the PDF reader and the Word reader both give. */

/** A stretch of text in one typeface. */
export interface ReadRun {
  readonly text: string;
  /** The family's name as the file has it, without subset marks and style words; '' where the file does not say. */
  readonly font: string;
  /** Points; 0 where the file does not say. */
  readonly size: number;
  readonly isBold: boolean;
}

export interface ReadLine {
  readonly runs: readonly ReadRun[];
  /** From 1. A Word file is laid out by whoever opens it: all its lines are on page 1. */
  readonly page: number;
  /** Lines of one paragraph, heading or list item share a number; it grows through the document. */
  readonly block: number;
  /** 1 to 9 as marked in the file; 0 where the line is not marked as a heading. */
  readonly headingLevel: number;
  /** Marked as an item of a list. */
  readonly isListItem: boolean;
  /** In a page header or footer or a text box, where many readers do not look. */
  readonly isOutsideBody: boolean;
}

export interface ReadBack {
  readonly format: 'pdf' | 'docx';
  /** 0 where the file does not say. */
  readonly pages: number;
  /** In the order of the file. */
  readonly lines: readonly ReadLine[];
  readonly title: string;
  readonly author: string;
  /** BCP 47, '' where the file does not say. */
  readonly language: string;
  /** Headings, paragraphs and lists are marked as such: every Word file, and a PDF that is tagged. */
  readonly isTagged: boolean;
  /** Addresses behind links, in the order of the file, each once. */
  readonly links: readonly string[];
  readonly images: number;
  readonly tables: number;
  /** How many columns of text stand side by side, 1 for plain text from top to bottom. */
  readonly columns: number;
}

/** Lines of one paragraph, heading or list item, joined. */
export interface ReadBlock {
  readonly text: string;
  readonly headingLevel: number;
  readonly isListItem: boolean;
  readonly isOutsideBody: boolean;
  readonly isBold: boolean;
  /** Points of the largest letters; 0 where the file does not say. */
  readonly size: number;
}

/** Signs that stand before the items of a list, the two of Word's symbol font among them; a parser drops them. */
export const bulletSign = /^[•◦‣▪●○·*–\-\uF0A7\uF0B7](?:\s+|$)/;

export function lineText(line: ReadLine): string {
  return line.runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** All text in the order of the file, a line each; blocks that follow each other are not set apart. */
export function textOf(readBack: ReadBack): string {
  return readBack.lines.map(lineText).join('\n');
}

/** Where a file marks no lists, a line that begins with a bullet is taken for an item. */
export function blocksOf(readBack: ReadBack): ReadBlock[] {
  const groups: ReadLine[][] = [];
  for (const line of readBack.lines) {
    const last = groups.at(-1);
    if (last?.[0]?.block === line.block) last.push(line);
    else groups.push([line]);
  }
  return groups.map((lines) => {
    const text = lines.map(lineText).join(' ').trim();
    const runs = lines.flatMap((line) => line.runs).filter((run) => run.text.trim() !== '');
    return {
      text: text.replace(bulletSign, ''),
      headingLevel: lines[0]?.headingLevel ?? 0,
      isListItem: lines.some((line) => line.isListItem) || bulletSign.test(text),
      isOutsideBody: lines.some((line) => line.isOutsideBody),
      isBold: runs.length > 0 && runs.every((run) => run.isBold),
      size: runs.reduce((largest, { size }) => Math.max(largest, size), 0),
    };
  });
}
