/** Where people stand on the grid of influence and support, in pixels, and which place a point stands for. */
import { gridRange } from '../domain/person.ts';
import type { Box, Point } from '../draw/svg.ts';
import { boxAround, type Size } from './boxes.ts';
import { meId, type Standings } from './read-network.ts';

/** How much hangs on somebody (up) and how far they are for it (across), both 0 to 10. */
export interface Place {
  readonly weight: number;
  readonly support: number;
}

/** The stone of anybody but me, in pixels. */
export const stoneSize = { width: 38, height: 26 } as const;
const mySize = { width: 46, height: 30 } as const;

/** Mine is a little larger than those of others. */
export const stoneSizeOf = (id: string): Size => (id === meId ? mySize : stoneSize);

/** From the edge of the plot to the outermost places: half a stone, and a little air. */
const inset = { x: stoneSize.width / 2 + 12, y: stoneSize.height / 2 + 10 } as const;

const middle = (gridRange.least + gridRange.most) / 2;

/** Null while somebody has not been placed in both directions. */
export function placeOf({ weight, support }: Pick<Standings, 'weight' | 'support'>): Place | null {
  return weight === null || support === null ? null : { weight, support };
}

export function pointOf({ weight, support }: Place, size: Size): Point {
  const step = stepOf(size);
  return { x: inset.x + support * step.x, y: size.height - inset.y - weight * step.y };
}

/** The nearest whole place; beyond the edge, the one at the edge. */
export function placeAt({ x, y }: Point, size: Size): Place {
  const step = stepOf(size);
  return {
    weight: clampToGrid(Math.round((size.height - inset.y - y) / step.y)),
    support: clampToGrid(Math.round((x - inset.x) / step.x)),
  };
}

/** One place further, not beyond the edge. Somebody without a place comes to the middle first. */
export function placeBeside({ weight, support }: Pick<Standings, 'weight' | 'support'>, by: Readonly<Place>): Place {
  const known = placeOf({ weight, support });
  if (known === null) return { weight: weight ?? middle, support: support ?? middle };
  return { weight: clampToGrid(known.weight + by.weight), support: clampToGrid(known.support + by.support) };
}

export const isSamePlace = (one: Place, other: Place) => one.weight === other.weight && one.support === other.support;

/** Colour and position say the same: 6 and more for, 3 and less against, undecided between. */
export function toneOf(support: number | null): 'for' | 'undecided' | 'against' | 'unknown' {
  if (support === null) return 'unknown';
  return support >= 6 ? 'for' : support <= 3 ? 'against' : 'undecided';
}

/** What a corner of the grid asks for. In the order in which they are read; `x` and `y` from the top left, 0 or 1. */
export const quadrants = [
  { name: 'Win over', x: 0, y: 0 },
  { name: 'Keep close', x: 1, y: 0 },
  { name: 'Keep informed', x: 0, y: 1 },
  { name: 'Stay generous', x: 1, y: 1 },
] as const;

/** The name of the corner a place lies in; the middle counts to the side of more. */
export function quadrantOf({ weight, support }: Place): string {
  const corner = quadrants.find(({ x, y }) => (x === 1) === support >= middle && (y === 0) === weight >= middle);
  return corner!.name;
}

/** The stone of a person with its middle at the point. */
export const stoneBox = (point: Point, id: string): Box => boxAround(point, stoneSizeOf(id));

/** From one place to the next, across and up. */
export function stepOf({ width, height }: Size): Point {
  const steps = gridRange.most - gridRange.least;
  return { x: (width - 2 * inset.x) / steps, y: (height - 2 * inset.y) / steps };
}

function clampToGrid(value: number): number {
  return Math.min(gridRange.most, Math.max(gridRange.least, value));
}
