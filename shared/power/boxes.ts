/** Boxes and lines in a picture: what lies over what. */
import type { Box, Point } from '../draw/svg.ts';

/** A straight line, or a piece of a bent one. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** The box of that size with its middle at the point. */
export const boxAround = ({ x, y }: Point, { width, height }: Size): Box => ({
  ...{ x: x - width / 2, y: y - height / 2 },
  ...{ width, height },
});

export const widen = ({ x, y, width, height }: Box, by: number): Box => ({
  ...{ x: x - by, y: y - by },
  ...{ width: width + 2 * by, height: height + 2 * by },
});

export function isOverlapping(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function isInside({ x, y, width, height }: Box, size: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
}

/** Whether a part of the line between its two ends lies within the box. */
export const isCrossed = (box: Box, stretch: Stretch): boolean => findEntry(box, stretch) !== null;

/** After Liang and Barsky, 1984: the part of the way, 0 to 1, after which a line is in the box; null where it never is. */
export function findEntry(box: Box, { from, to }: Stretch): number | null {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  // Most lines pass far away; a picture of hundreds asks this a million times.
  if (from.x < box.x && to.x < box.x) return null;
  if (from.y < box.y && to.y < box.y) return null;
  if (from.x > right && to.x > right) return null;
  if (from.y > bottom && to.y > bottom) return null;
  const across = partWithin(from.x, to.x, box.x, right);
  const down = partWithin(from.y, to.y, box.y, bottom);
  const entry = Math.max(0, across.enters, down.enters);
  return entry <= Math.min(1, across.leaves, down.leaves) ? entry : null;
}

/** Between which parts of the way, 0 to 1, the line lies between two bounds in one direction. */
function partWithin(from: number, to: number, least: number, most: number) {
  // It is not beyond the bounds, so that it stays within them.
  if (from === to) return { enters: 0, leaves: 1 };
  const [first, second] = [(least - from) / (to - from), (most - from) / (to - from)];
  return { enters: Math.min(first, second), leaves: Math.max(first, second) };
}

/** Boxes by the rows they lie in, so that one of hundreds is compared with its neighbours only. */
export class Shelf {
  readonly #rows = new Map<number, Box[]>();

  constructor(boxes: readonly Box[]) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (const row of rowsOf(box)) {
      const known = this.#rows.get(row);
      if (known === undefined) this.#rows.set(row, [box]);
      else known.push(box);
    }
  }

  isTouched(box: Box): boolean {
    return rowsOf(box).some((row) => this.#rows.get(row)?.some((other) => isOverlapping(box, other)) ?? false);
  }
}

const rowHeight = 32;

function rowsOf({ y, height }: Box): number[] {
  const first = Math.floor(y / rowHeight);
  return Array.from({ length: Math.floor((y + height) / rowHeight) - first + 1 }, (_, index) => first + index);
}
