/** What the signs of a picture mean: marks with words, in as many lines as they need. */
import { measureText } from './fit-text.ts';
import { moved, text, type Piece } from './svg.ts';

export interface LegendItem {
  readonly words: string;
  /** Width of the mark. */
  readonly width: number;
  /** Drawn around a line at half the height of small letters: y 0, from x 0 on. */
  readonly mark: string;
}

const lineHeight = 24;
const gap = { mark: 8, item: 22 };
const font = { size: 12 };

export function drawLegend(items: readonly LegendItem[], width: number): Piece {
  let [x, row] = [0, 0];
  const drawn = items.map(({ words, width: markWidth, mark }) => {
    const needed = markWidth + gap.mark + measureText(words, font);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const at = { x, y: row * lineHeight + lineHeight / 2 };
    x += needed + gap.item;
    return moved(at, mark, text(words, { x: markWidth + gap.mark, y: 4 }, { ...font, colour: 'ink2' }));
  });
  return { height: items.length === 0 ? 0 : (row + 1) * lineHeight, svg: drawn.join('') };
}
