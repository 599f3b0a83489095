/** From the pieces of text on a page of a PDF to its lines, in the order of the file as `pdftotext` gives them. */
import { bulletSign, type ReadLine, type ReadRun } from '../../shared/proof/read-back.ts';

/** A piece of text where it stands on its page: points, from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  readonly isBold: boolean;
  /** What the tags of the file say of it; null where they say nothing. */
  readonly mark: TextMark | null;
  /** Marked as decoration: page headers, footers, page numbers. */
  readonly isArtifact: boolean;
}

export interface TextMark {
  /** Names the paragraph, heading, list item or cell within its document. */
  readonly block: number;
  readonly headingLevel: number;
  readonly isListItem: boolean;
}

interface PlacedLine {
  readonly pieces: PlacedText[];
  readonly baseline: number;
  right: number;
}

/** Gaps wider than this many letter heights set parts of a line apart. */
const wideGap = 2;

/** Lines and the number of columns of one page. `firstBlock`: a number above all that earlier pages used. */
export function arrangePage(
  pieces: readonly PlacedText[],
  page: number,
  firstBlock: number,
): { readonly lines: readonly ReadLine[]; readonly columns: number } {
  const placed = joinLines(pieces);
  let block = firstBlock;
  const lines = placed.map((line, index) => {
    const before = placed[index - 1];
    if (before === undefined || !isSameBlock(before, line)) block += 1;
    const marks = line.pieces.flatMap((piece) => piece.mark ?? []);
    return {
      runs: runsOf(line),
      page,
      block,
      headingLevel: marks[0]?.headingLevel ?? 0,
      isListItem: marks.some((mark) => mark.isListItem),
      isOutsideBody: line.pieces.every((piece) => piece.isArtifact),
    };
  });
  return { lines, columns: countColumns(placed) };
}

function joinLines(pieces: readonly PlacedText[]): PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const last = line?.pieces.at(-1);
    const reach = Math.max(piece.size, last?.size ?? 0);
    const goesOn =
      line !== undefined &&
      Math.abs(piece.baseline - line.baseline) < reach / 2 &&
      piece.left > line.right - reach &&
      last?.isArtifact === piece.isArtifact;
    if (goesOn) {
      line.pieces.push(piece);
      line.right = Math.max(line.right, piece.right);
    } else if (piece.text.trim() !== '') {
      lines.push({ pieces: [piece], baseline: piece.baseline, right: piece.right });
    }
  }
  return lines;
}

function runsOf({ pieces }: PlacedLine): ReadRun[] {
  return pieces.map(({ text, left, size, font, isBold }, index) => {
    const before = pieces[index - 1];
    const isApart = before !== undefined && left - before.right > size * 0.15 && !before.text.endsWith(' ');
    return { text: isApart && !text.startsWith(' ') ? ` ${text}` : text, font, size, isBold };
  });
}

/** Tags decide. Without them a line goes on where the one before it was full and nothing about the letters changes. */
function isSameBlock(before: PlacedLine, line: PlacedLine): boolean {
  const last = before.pieces.at(-1);
  const [first] = line.pieces;
  if (last === undefined || first === undefined || last.isArtifact !== first.isArtifact) return false;
  if (last.mark !== null || first.mark !== null) return last.mark?.block === first.mark?.block;
  const text = line.pieces.map((piece) => piece.text).join('');
  const step = before.baseline - line.baseline;
  if (step <= 0 || step > first.size * 1.6 || first.size !== last.size || bulletSign.test(text)) return false;
  const [start] = before.pieces;
  const isHanging = start !== undefined && first.left > start.left + 2 && bulletSign.test(start.text);
  const fullWidth = first.left + 60 * first.size * 0.5;
  return isHanging || (first.isBold === last.isBold && first.left === start?.left && before.right > fullWidth);
}

/**
 * Two columns show in one of two ways: the text goes back up the page, or several lines have a second part that begins
 * at one place. Parts that end at one place instead are dates set to the right, which readers cope with.
 */
function countColumns(lines: readonly PlacedLine[]): number {
  const body = lines.filter((line) => line.pieces.some((piece) => !piece.isArtifact));
  const goesBackUp = body.some((line, index) => {
    const before = body[index - 1];
    const size = line.pieces[0]?.size ?? 0;
    return before !== undefined && line.baseline > before.baseline + size * 2;
  });
  if (goesBackUp) return 2;
  const starts = new Map<number, Set<number>>();
  for (const line of body) {
    const part = secondPart(line);
    if (part === null) continue;
    const ends = starts.get(Math.round(part.left)) ?? new Set();
    starts.set(Math.round(part.left), ends.add(Math.round(part.right)));
  }
  return [...starts.values()].some((ends) => ends.size >= 3) ? 2 : 1;
}

function secondPart({ pieces, right }: PlacedLine): { readonly left: number; readonly right: number } | null {
  const visible = pieces.filter((piece) => piece.text.trim() !== '');
  const start = visible.findIndex((piece, index) => {
    const before = visible[index - 1];
    return before !== undefined && !bulletSign.test(before.text) && piece.left - before.right > piece.size * wideGap;
  });
  const first = visible[start];
  return first === undefined ? null : { left: first.left, right };
}
