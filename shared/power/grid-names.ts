/** Initials on stones, and where the names beside them go so that nothing lies over anything else. */
import type { Box, Point } from '../draw/svg.ts';
import { stoneBox, stoneSize, type PlotSize } from './grid-places.ts';

/** Where a name stands, seen from its stone; in the order in which they are tried. */
export const nameSides = ['below', 'above', 'right', 'left'] as const;
export type NameSide = (typeof nameSides)[number];

export interface NamedStone extends Point {
  readonly id: string;
  readonly name: string;
}

/** A straight line that a name had better not lie on. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

interface Surroundings {
  readonly size: PlotSize;
  /** What names must not touch, beside stones and other names. */
  readonly obstacles: readonly Box[];
  /** What they should not be crossed by where there is a choice. */
  readonly lines: readonly Stretch[];
}

/** The letters of the interface at 13 px: on the wide side of what they need. */
const letterWidth = 6.9;
const lineHeight = 17;
/** Between a stone and its name. */
const gap = { x: 6, y: 2 } as const;

/**
 * The side of each stone where its name has room, null where it has none on any. Names higher up are placed first; of
 * the free sides the one that the fewest lines cross is taken.
 */
export function placeNames(
  stones: readonly NamedStone[],
  { size, obstacles, lines }: Surroundings,
): ReadonlyMap<string, NameSide | null> {
  const taken = new Shelf([...obstacles, ...stones.map(stoneBox)]);
  const sides = new Map<string, NameSide | null>();
  for (const stone of stones.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const free = nameSides
      .map((side) => ({ side, box: nameBox(stone, side) }))
      .filter(({ box }) => isInside(box, size) && !taken.isTouched(box))
      .map((one) => ({ ...one, crossings: lines.filter((line) => isCrossed(one.box, line)).length }));
    const best = free.reduce<(typeof free)[number] | null>(
      (kept, one) => (kept === null || one.crossings < kept.crossings ? one : kept),
      null,
    );
    sides.set(stone.id, best?.side ?? null);
    if (best !== null) taken.add(best.box);
  }
  return sides;
}

/** The space a name takes beside its stone. */
export function nameBox({ x, y, name }: NamedStone, side: NameSide): Box {
  const [width, height] = [name.length * letterWidth, lineHeight];
  const away = { x: stoneSize.width / 2 + gap.x, y: stoneSize.height / 2 + gap.y };
  switch (side) {
    case 'below':
      return { x: x - width / 2, y: y + away.y, width, height };
    case 'above':
      return { x: x - width / 2, y: y - away.y - height, width, height };
    case 'right':
      return { x: x + away.x, y: y - height / 2, width, height };
    case 'left':
      return { x: x - away.x - width, y: y - height / 2, width, height };
  }
}

export function isOverlapping(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside({ x, y, width, height }: Box, size: PlotSize): boolean {
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
}

/** Boxes by the rows they lie in, so that one of hundreds is compared with its neighbours only. */
class Shelf {
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

/** After Liang and Barsky, 1984: the part of the line between its two ends that lies within the box. */
function isCrossed(box: Box, { from, to }: Stretch): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ];
  for (const [towards, distance] of sides) {
    if (towards === 0) {
      if (distance < 0) return false;
    } else if (towards < 0) enters = Math.max(enters, distance / towards);
    else leaves = Math.min(leaves, distance / towards);
  }
  return enters <= leaves;
}
