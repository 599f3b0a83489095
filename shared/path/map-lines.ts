/** Where the lines between roles run: straight from side to side, around no role if that can be had. */
import type { Box, Point } from '../draw/svg.ts';

export interface Line {
  readonly start: Point;
  readonly end: Point;
  /** Control point of a bent line; null for a straight one. */
  readonly bend: Point | null;
}

interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

interface Anchor extends Point {
  /** Points away from the role. */
  readonly normal: Point;
}

interface Candidate extends Line {
  /** Of the sides that it leaves and meets. */
  readonly normals: { readonly start: Point; readonly end: Point };
}

/** Along a side, as shares of its length; the first is taken where nothing speaks against it. */
const shares = [1 / 3, 1 / 2, 2 / 3] as const;

/** Between a line and the roles it joins: room for the double edge of a goal where it arrives. */
const gaps = { start: 3, end: 7 } as const;

/** How far a bent line stays from the roles it goes around. */
const bendDepth = 40;

/** In pixels of length that a line may be longer to avoid it; `slant` for running along a side instead of away from it. */
const costs = { crossed: 400, taken: 60, bent: 60, slant: 60 } as const;

/** A difference in cost below which the first of two lines is kept. */
const noticeable = 0.001;

/** Closer than this two lines would seem to be one. */
const tooClose = 14;

/** One line for each tie whose two ends are among `boxes`; no two begin or end in one point if there is room. */
export function layLines(ties: readonly Tie[], boxes: ReadonlyMap<string, Box>): ReadonlyMap<string, Line> {
  const taken: Point[] = [];
  const lines = new Map<string, Line>();
  for (const { id, from, to } of ties) {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (start === undefined || end === undefined || from === to) continue;
    const line = layLine(start, end, { obstacles: [...boxes.values()], taken });
    lines.set(id, line);
    taken.push(line.start, line.end);
  }
  return lines;
}

/** `obstacles` may hold the two ends themselves. */
export function layLine(
  from: Box,
  to: Box,
  around: { readonly obstacles: readonly Box[]; readonly taken: readonly Point[] } = { obstacles: [], taken: [] },
): Line {
  const obstacles = around.obstacles.filter((one) => !isSame(one, from) && !isSame(one, to));
  const costOf = (line: Candidate, leastCost: number) =>
    leastCost +
    costs.crossed * obstacles.filter((one) => crosses(line, one)).length +
    costs.taken * around.taken.filter((one) => isClose(one, line.start) || isClose(one, line.end)).length;
  let best: { readonly line: Line; readonly cost: number } = {
    line: { start: centreOf(from), end: centreOf(to), bend: null },
    cost: Infinity,
  };
  for (const line of [...straightLines(from, to), ...bentLines(from, to)]) {
    // What is in the way only adds to it, and is dear to find out.
    const leastCost = lengthOf(line) + (line.bend === null ? costs.slant * slantOf(line) : costs.bent);
    if (leastCost >= best.cost - noticeable) continue;
    const cost = costOf(line, leastCost);
    if (cost < best.cost - noticeable) best = { line, cost };
  }
  return { start: best.line.start, end: best.line.end, bend: best.line.bend };
}

/** 0 where both sides are left and met at a right angle, nearly 2 where the line runs along both. */
function slantOf({ start, end, normals }: Candidate): number {
  const way = arrivalOf({ start, end, bend: null });
  return 2 - along(normals.start, way) + along(normals.end, way);
}

/** From every side of one to every side of the other that face each other. */
function straightLines(from: Box, to: Box): Candidate[] {
  const ends = anchorsOf(to, gaps.end);
  return anchorsOf(from, gaps.start).flatMap((start) =>
    ends.flatMap((end): Candidate[] => {
      const way = { x: end.x - start.x, y: end.y - start.y };
      const isFacing = along(start.normal, way) > 0 && along(end.normal, way) < 0;
      return isFacing ? [{ start, end, bend: null, normals: { start: start.normal, end: end.normal } }] : [];
    }),
  );
}

/** From one side to the same side of the other, for roles in one lane or one row with something between them. */
function bentLines(from: Box, to: Box): Candidate[] {
  const [starts, ends] = [anchorsOf(from, gaps.start), anchorsOf(to, gaps.end)];
  return starts.flatMap((start, index): Candidate[] => {
    const end = ends[index];
    if (end === undefined || Math.abs(along(start.normal, { x: end.x - start.x, y: end.y - start.y })) > 1 + gaps.end)
      return [];
    const middle = midpoint(start, end);
    const bend = { x: middle.x + start.normal.x * bendDepth, y: middle.y + start.normal.y * bendDepth };
    return [{ start, end, bend, normals: { start: start.normal, end: end.normal } }];
  });
}

function anchorsOf({ x, y, width, height }: Box, gap: number): Anchor[] {
  return shares.flatMap((share): Anchor[] => [
    { x: x + width * share, y: y - gap, normal: { x: 0, y: -1 } },
    { x: x + width * share, y: y + height + gap, normal: { x: 0, y: 1 } },
    { x: x - gap, y: y + height * share, normal: { x: -1, y: 0 } },
    { x: x + width + gap, y: y + height * share, normal: { x: 1, y: 0 } },
  ]);
}

/** The point at `share` (0 to 1) of the way. */
export function pointOn({ start, end, bend }: Line, share: number): Point {
  const control = bend ?? midpoint(start, end);
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}

/** In which direction a line arrives, of length 1. */
export function arrivalOf({ start, end, bend }: Line): Point {
  const before = bend ?? start;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  return { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
}

/** The same line, moved sideways: for several that go one way. */
export function shiftLine({ start, end, bend }: Line, by: number): Line {
  const way = arrivalOf({ start, end, bend: null });
  const shift = (point: Point): Point => ({ x: point.x - way.y * by, y: point.y + way.x * by });
  return { start: shift(start), end: shift(end), bend: bend === null ? null : shift(bend) };
}

/**
 * The centre of a label of that size: right of the middle of an upright line, above one that rises or goes across, below
 * one that falls, outside of a bend.
 */
export function labelPlace(line: Line, size: { readonly width: number; readonly height: number }): Point {
  const middle = pointOn(line, 1 / 2);
  const way = arrivalOf({ ...line, bend: null });
  const normal = { x: -way.y, y: way.x };
  const straightMiddle = midpoint(line.start, line.end);
  const outside =
    line.bend !== null
      ? { x: line.bend.x - straightMiddle.x, y: line.bend.y - straightMiddle.y }
      : Math.abs(way.x) < upright
        ? { x: 1, y: 0 }
        : { x: 0, y: way.y > upright ? 1 : -1 };
  const side = along(normal, outside) < 0 ? -1 : 1;
  const distance = side * ((Math.abs(normal.x) * size.width + Math.abs(normal.y) * size.height) / 2 + labelGap);
  return { x: middle.x + normal.x * distance, y: middle.y + normal.y * distance };
}

/** Share of a line's length that it may go across and still be upright, or rise and still go across. */
const upright = 0.15;

/** Between a line and its label. */
const labelGap = 5;

/** As the `d` of an SVG path, cut short by `cut` pixels before its end: for the head. */
export function pathOf(line: Line, cut = 0): string {
  const way = arrivalOf(line);
  const { start, bend } = line;
  const end = { x: line.end.x - way.x * cut, y: line.end.y - way.y * cut };
  return `M ${write(start)} ${bend === null ? 'L' : `Q ${write(bend)}`} ${write(end)}`;
}

const write = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

export const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

const midpoint = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const along = (a: Point, b: Point) => a.x * b.x + a.y * b.y;

const isSame = (a: Box, b: Box) => a.x === b.x && a.y === b.y;

const isClose = (a: Point, b: Point) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < tooClose ** 2;

const lengthOf = ({ start, end }: Line) => Math.hypot(end.x - start.x, end.y - start.y);

/** Enough for a bent line between roles of this size. */
const pieces = 8;

function crosses(line: Line, box: Box): boolean {
  if (isBeside(line, box)) return false;
  if (line.bend === null) return pieceCrosses(line.start, line.end, box);
  const points = Array.from({ length: pieces + 1 }, (_, index) => pointOn(line, index / pieces));
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && pieceCrosses(point, next, box);
  });
}

/** Whether all of a line, which never leaves the triangle of its points, lies on one side of the box. */
function isBeside({ start, end, bend }: Line, { x, y, width, height }: Box): boolean {
  const { x: bendX, y: bendY } = bend ?? start;
  return (
    Math.max(start.x, end.x, bendX) < x ||
    Math.min(start.x, end.x, bendX) > x + width ||
    Math.max(start.y, end.y, bendY) < y ||
    Math.min(start.y, end.y, bendY) > y + height
  );
}

/** Whether a straight piece enters the box, by clipping it at each side (Liang and Barsky, 1984). */
function pieceCrosses(start: Point, end: Point, { x, y, width, height }: Box): boolean {
  const way = { x: end.x - start.x, y: end.y - start.y };
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-way.x, start.x - x],
    [way.x, x + width - start.x],
    [-way.y, start.y - y],
    [way.y, y + height - start.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}
