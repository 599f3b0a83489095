/** Where people stand around me: in rings by their steps from me, those with ties to each other at near angles. */
import { hearingOf, weightOf, type PowerTie } from './power-network.ts';
import type { Neighbourhood } from './around-me.ts';
import { apart, sizeCircles, type Circle } from './around-circles.ts';
import type { Size } from './boxes.ts';
import type { Point } from '../draw/svg.ts';

export interface AroundLayout extends Size {
  /** The middle of each stone, by the id of the person. */
  readonly places: ReadonlyMap<string, Point>;
  readonly center: Point;
  /** For one step, two steps and so on: half the width and half the height of the ellipse that they all stand within. */
  readonly reaches: readonly Size[];
}

/** `box`: an ellipse that nobody else comes into. `room`: what there is; the picture fills it, or is larger. */
export interface AroundSizes {
  readonly box: Size;
  readonly room: Size;
}

/** How often the order of a ring is brought in line with those beside it. */
const sweeps = 8;

const wholeTurn = 2 * Math.PI;

/** The same people and ties give the same places; no two stand nearer than their boxes allow. */
export function layoutAround(
  { rings, ties }: Pick<Neighbourhood, 'rings' | 'ties'>,
  { box, room }: AroundSizes,
): AroundLayout {
  const [me = [], ...others] = rings;
  const circles = sizeCircles(others.map((ring) => ring.length));
  const angles = turnTowardsNeighbours(others, ties);
  const units = new Map<string, Point>([
    ...me.map((id) => [id, { x: 0, y: 0 }] as const),
    ...others.flatMap((ring, index) => placeRing(ring, angles, circles[index]!)),
  ]);
  const edges = circles.map((ring) => ring.at(-1)!.radius + apart / 2);
  // Beyond the last ring nobody stands, and its edge is not drawn.
  const edge = edges.at(-2) ?? 0;
  const sizesOf = (axis: keyof Size) => ({ box: box[axis], room: room[axis], most: mostStretch[axis] });
  const fit = (pad: Size) => ({
    columns: fitAxis(
      [...units.values()].map(({ x }) => x),
      edge,
      { ...sizesOf('width'), pad: pad.width },
    ),
    rows: fitAxis(
      [...units.values()].map(({ y }) => y),
      edge,
      { ...sizesOf('height'), pad: pad.height },
    ),
  });
  const named = fit(namedPad);
  const isRoomy = (one: typeof named) => one.columns.size <= room.width && one.rows.size <= room.height;
  // A picture that is larger than the room anyway has room for names at its edge.
  const { columns, rows } = [named, fit(barePad)].find(isRoomy) ?? named;
  return {
    ...{ width: columns.size, height: rows.size, center: { x: columns.at(0), y: rows.at(0) } },
    places: new Map([...units].map(([id, { x, y }]) => [id, { x: columns.at(x), y: rows.at(y) }])),
    reaches: edges.map((one) => ({ width: one * columns.scale, height: one * rows.scale })),
  };
}

/** From the middle of the outermost stones to the edge of the picture: with names beside or below them, and without. */
const namedPad = { width: 66, height: 38 } as const;
const barePad = { width: 24, height: 18 } as const;
/** From the line around a ring to the edge of the picture, with room for half its label. */
const linePad = 10;

/** Few people are not drawn further apart than this, in pixels. */
const mostStretch = { width: 210, height: 150 } as const;

/** Whether those of all rings can stand in the room wherever they turn, if need be without room for names at its edge. */
export function hasRoom(rings: Neighbourhood['rings'], { box, room }: AroundSizes): boolean {
  const circles = sizeCircles(rings.slice(1).map((ring) => ring.length));
  const radius = circles.at(-1)?.at(-1)?.radius ?? 0;
  return (['width', 'height'] as const).every((axis) => 2 * (radius * box[axis] + barePad[axis]) <= room[axis]);
}

interface Axis {
  readonly size: number;
  /** Pixels for one unit, and for a place in units. */
  readonly scale: number;
  readonly at: (unit: number) => number;
}

/** Where places in units go in one direction, and the lines `edge` units to both sides of me: what room is over is left around them. */
function fitAxis(
  units: readonly number[],
  edge: number,
  { box, room, pad, most }: Readonly<Record<'box' | 'room' | 'pad' | 'most', number>>,
): Axis {
  const before = [
    { reach: Math.max(0, ...units.map((unit) => -unit)), pad },
    { reach: edge, pad: linePad },
  ];
  const after = [
    { reach: Math.max(0, ...units), pad },
    { reach: edge, pad: linePad },
  ];
  const scales = before.flatMap((one) =>
    after.map((other) => (room - one.pad - other.pad) / Math.max(1e-9, one.reach + other.reach)),
  );
  const scale = Math.max(box, Math.min(most, ...scales));
  const [start, end] = [before, after].map((sides) => Math.max(...sides.map((side) => side.reach * scale + side.pad)));
  // Where the room decided, the sum is the room again but for a rounding error.
  const size = Math.max(room, Math.ceil(start! + end! - 1e-6));
  const origin = (size - start! - end!) / 2 + start!;
  return { size, scale, at: (unit) => origin + unit * scale };
}

/** The angle each person would like to stand at: amid those they have ties to. */
function turnTowardsNeighbours(
  rings: readonly (readonly string[])[],
  ties: readonly PowerTie[],
): ReadonlyMap<string, number> {
  const bonds = bondsOf(ties);
  const angles = new Map<string, number>();
  for (const ring of rings) spreadEvenly(chainUp(ring, bonds, angles), angles);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const inOrder = sweep % 2 === 0 ? rings : rings.toReversed();
    for (const ring of inOrder) {
      const wished = new Map(ring.map((id) => [id, meanAngle(bonds.get(id), angles) ?? angles.get(id) ?? 0]));
      const order = ring.toSorted((a, b) => wished.get(a)! - wished.get(b)!);
      // The first ring goes all the way round; those further out stay with whom they know.
      if (ring === rings[0]) spreadEvenly(order, angles);
      else for (const id of order) angles.set(id, wished.get(id)!);
    }
  }
  return angles;
}

type Bonds = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How strongly two people are tied, from both sides. What keeps people apart pulls them together in a picture, weakly. */
function bondsOf(ties: readonly PowerTie[]): Bonds {
  const bonds = new Map<string, Map<string, number>>();
  for (const tie of ties) {
    const strength = hearingOf(tie).includes(true) ? weightOf(tie) : 1;
    for (const [one, other] of [
      [tie.from, tie.to],
      [tie.to, tie.from],
    ] as const) {
      const known = bonds.get(one) ?? new Map<string, number>();
      known.set(other, (known.get(other) ?? 0) + strength);
      bonds.set(one, known);
    }
  }
  return bonds;
}

/** The ring in an order in which each follows whoever they are tied to most; those placed further in decide the start. */
function chainUp(ring: readonly string[], bonds: Bonds, angles: ReadonlyMap<string, number>): string[] {
  if (angles.size > 0) {
    const wished = new Map(ring.map((id) => [id, meanAngle(bonds.get(id), angles) ?? 0]));
    return ring.toSorted((a, b) => wished.get(a)! - wished.get(b)!);
  }
  const left = new Set(ring);
  const order: string[] = [];
  while (left.size > 0) {
    const last = bonds.get(order.at(-1) ?? '');
    const next = [...left].reduce((best, id) => ((last?.get(id) ?? 0) > (last?.get(best) ?? 0) ? id : best));
    left.delete(next);
    order.push(next);
  }
  return order;
}

function spreadEvenly(order: readonly string[], angles: Map<string, number>): void {
  for (const [index, id] of order.entries()) angles.set(id, (index / order.length) * wholeTurn);
}

/** The direction in which the neighbours lie, 0 to a whole turn, those with strong ties counting more; null for none. */
function meanAngle(
  neighbours: ReadonlyMap<string, number> | undefined,
  angles: ReadonlyMap<string, number>,
): number | null {
  let [x, y] = [0, 0];
  for (const [id, strength] of neighbours ?? []) {
    const angle = angles.get(id);
    if (angle === undefined) continue;
    x += Math.cos(angle) * strength;
    y += Math.sin(angle) * strength;
  }
  if (Math.hypot(x, y) < 1e-9) return null;
  return (Math.atan2(y, x) + wholeTurn) % wholeTurn;
}

/** Those of a ring by their angles, dealt out to its circles so that each circle goes as far round as the ring. */
function placeRing(
  ring: readonly string[],
  angles: ReadonlyMap<string, number>,
  circles: readonly Circle[],
): [string, Point][] {
  const order = ring.toSorted((a, b) => angles.get(a)! - angles.get(b)!);
  const dealt = circles.map(() => [] as string[]);
  for (const id of order) {
    const emptiest = circles
      .map(({ people }, index) => ({ index, share: people === 0 ? Infinity : (dealt[index]!.length + 1) / people }))
      .reduce((best, one) => (one.share < best.share ? one : best));
    dealt[emptiest.index]!.push(id);
  }
  return circles.flatMap((circle, index) => placeCircle(dealt[index]!, angles, circle));
}

/** Each at the free place nearest to their angle, none passing another. */
function placeCircle(
  ids: readonly string[],
  angles: ReadonlyMap<string, number>,
  { radius, capacity }: Circle,
): [string, Point][] {
  const step = wholeTurn / capacity;
  const start = widestGap(ids.map((id) => angles.get(id)!));
  const turned = ids
    .map((id) => ({ id, angle: (angles.get(id)! - start + wholeTurn) % wholeTurn }))
    .sort((a, b) => a.angle - b.angle);
  const seats = seatInOrder(
    turned.map(({ angle }) => angle / step),
    capacity,
  );
  return turned.map(({ id }, index) => {
    const angle = start + seats[index]! * step;
    return [id, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }];
  });
}

/** The angle after which the longest stretch without anybody ends, so that nobody is pushed across it. */
function widestGap(angles: readonly number[]): number {
  const sorted = angles.toSorted((a, b) => a - b);
  const gaps = sorted.map((angle, index) => angle - (sorted[index - 1] ?? sorted.at(-1)! - wholeTurn));
  const widest = gaps.reduce((best, gap, index) => (gap > gaps[best]! + 1e-9 ? index : best), 0);
  return sorted[widest] ?? 0;
}

/**
 * Distances along the circle for wishes in their order, at least one apart and no more than the circle has room for, as
 * near to the wishes as that allows: least squares by pooling (Ayer, Brunk, Ewing, Reid and Silverman, 1955).
 */
function seatInOrder(wishes: readonly number[], capacity: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    let pool = { sum: wish - index, count: 1 };
    for (let last = pools.at(-1); last !== undefined; last = pools.at(-1)) {
      if (last.sum / last.count <= pool.sum / pool.count) break;
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const most = Math.max(0, capacity - wishes.length);
  const shifts = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const first = shifts[0] ?? 0;
  // The last one is a whole place from the first again, round the back.
  return shifts.map((shift, index) => Math.min(shift, first + most) + index);
}
