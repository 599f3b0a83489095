/** Initials on stones, and where the names beside them go so that nothing lies over anything else. */
import type { Box, Point } from '../draw/svg.ts';
import { isCrossed, isInside, Shelf, type Size, type Stretch } from './boxes.ts';
import { stoneBox, stoneSizeOf } from './grid-places.ts';

/** Where a name stands, seen from its stone; in the order in which they are tried. */
export const nameSides = ['below', 'above', 'right', 'left'] as const;
export type NameSide = (typeof nameSides)[number];

export interface NamedStone extends Point {
  readonly id: string;
  readonly name: string;
}

interface Surroundings {
  readonly size: Size;
  /** What names must not touch, beside stones and other names. */
  readonly obstacles: readonly Box[];
  /** What they should not be crossed by where there is a choice. */
  readonly lines: readonly Stretch[];
}

/** The letters of the interface at 13 px: on the wide side of what they need. */
export const letterWidth = 6.9;
/** Longer names go on in another line. */
export const widestName = 128;
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
  const taken = new Shelf([...obstacles, ...stones.map((stone) => stoneBox(stone, stone.id))]);
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
export function nameBox({ id, x, y, name }: NamedStone, side: NameSide): Box {
  const length = name.length * letterWidth;
  const [width, height] = [Math.min(length, widestName), Math.ceil(length / widestName) * lineHeight];
  const stone = stoneSizeOf(id);
  const away = { x: stone.width / 2 + gap.x, y: stone.height / 2 + gap.y };
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
