/** Ties as lines between stones: which run where, and the strokes that each kind is drawn with. */
import type { Box, Point } from '../draw/svg.ts';
import type { TieKind } from '../domain/tie-kinds.ts';
import { bendRound, clearance, pointOn, type Curve, type Obstacle } from './bend-lines.ts';
import { widen, type Size } from './boxes.ts';
import { stoneBox, stoneSizeOf } from './grid-places.ts';
import type { Pile } from './grid-piles.ts';
import type { PowerTie } from './power-network.ts';

/** A tie from the edge of one stone to the edge of the other. */
export interface TieLine extends Curve {
  readonly tie: PowerTie;
}

/** As `d` of an SVG path. `heads` are filled, '' where the kind has none. */
export interface TieStrokes {
  readonly line: string;
  readonly heads: string;
}

/** Where people stand, and what else lines go round. */
export interface Ground {
  /** The middle of each stone, by the id of the person. */
  readonly points: ReadonlyMap<string, Point>;
  /** Of the whole picture. */
  readonly size: Size;
  /** The outlines of all that stands on it, {@link clearance} included; see {@link outline}. */
  readonly outlines: readonly Obstacle[];
}

/** What lines leave free: the stones of these people, one for those in a pile, and boxes of other things. */
export function outline(
  { points, piles = [] }: { readonly points: Ground['points']; readonly piles?: readonly Pick<Pile, 'people'>[] },
  boxes: readonly Box[] = [],
): Obstacle[] {
  const piled = new Set(piles.flatMap(({ people }) => people));
  const stones = [
    ...[...points.keys()].filter((id) => !piled.has(id)).map((id) => [id]),
    ...piles.map((one) => one.people),
  ];
  return [
    ...stones.map((ids) => ({ ids, box: widen(stoneBox(points.get(ids[0]!)!, ids[0]!), clearance) })),
    ...boxes.map((box) => ({ ids: [], box: widen(box, clearance) })),
  ];
}

/** Between a stone and the end of a line. */
const air = 4;
/** Between lines that join the same two stones, and from the first to the last of many. */
const besideEachOther = { usual: 7, all: 21 } as const;
/** The length of a head, and half its width. */
const head = { length: 9, half: 4.5 } as const;
/** From the middle to each of two lines. */
const halfDouble = 2;
const zigzag = { length: 11, half: 3.5 } as const;
const dot = 3.5;

/**
 * Lines for ties whose people both stand somewhere. Several between the same two run side by side; one between stones
 * that touch, or within a pile, is left out. A line that would pass under another stone goes round it where there is a way.
 */
export function layLines(ties: readonly PowerTie[], { points, size, outlines }: Ground): TieLine[] {
  /** The first of a pile stands for all in it. */
  const first = new Map(outlines.flatMap(({ ids }) => ids.slice(1).map((id) => [id, ids[0]!] as const)));
  const between = new Map<string, { readonly ends: readonly [string, string]; readonly ties: PowerTie[] }>();
  for (const tie of ties) {
    if (!points.has(tie.from) || !points.has(tie.to)) continue;
    const ends = inOrder(first.get(tie.from) ?? tie.from, first.get(tie.to) ?? tie.to);
    const key = ends.join(' ');
    const known = between.get(key);
    if (known === undefined) between.set(key, { ends, ties: [tie] });
    else known.ties.push(tie);
  }
  return [...between.values()].flatMap(({ ends, ties: pair }) => {
    const [one, other] = ends.map((id) => points.get(id)!) as [Point, Point];
    const bend = bendRound({ start: one, end: other }, ends, { size, obstacles: outlines });
    const apart = Math.min(besideEachOther.usual, besideEachOther.all / Math.max(1, pair.length - 1));
    return pair.flatMap((tie, index) => {
      const side = (index - (pair.length - 1) / 2) * apart;
      const line = trimLine(ends, { start: one, end: other, bend }, side);
      if (line === null) return [];
      const isForwards = (first.get(tie.from) ?? tie.from) === ends[0];
      return [{ tie, ...(isForwards ? line : { ...line, start: line.end, end: line.start }) }];
    });
  });
}

/** Always the same, whichever way a tie points. */
const inOrder = (one: string, other: string): readonly [string, string] => (one < other ? [one, other] : [other, one]);

/** From edge to edge of the stones at its ends, `side` pixels beside the middle; null where there is no room for it. */
function trimLine([from, to]: readonly [string, string], { start, end, bend }: Curve, side: number): Curve | null {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length === 0) return null;
  const [first, last] = [leaveStone(from, start, bend ?? end), leaveStone(to, end, bend ?? start)];
  if (first.distance + last.distance + head.length > length) return null;
  const beside = ({ x, y }: Point): Point => ({
    x: x - ((end.y - start.y) / length) * side,
    y: y + ((end.x - start.x) / length) * side,
  });
  return { start: beside(first.at), end: beside(last.at), bend: bend === null ? null : beside(bend) };
}

/** Where a line in that direction comes out of a stone, and how far from its middle that is. */
function leaveStone(id: string, { x, y }: Point, towards: Point): { readonly at: Point; readonly distance: number } {
  const [dx, dy] = [towards.x - x, towards.y - y];
  const { width, height } = stoneSizeOf(id);
  const part = Math.min((width / 2 + air) / Math.abs(dx), (height / 2 + air) / Math.abs(dy));
  return { at: { x: x + dx * part, y: y + dy * part }, distance: part * Math.hypot(dx, dy) };
}

/** The strokes of one line. A tie that goes both ways has a head at both ends where its kind has one. */
export function drawTie({ tie, ...line }: TieLine): TieStrokes {
  const { start, end, bend } = line;
  switch (tie.kind) {
    case 'allies-with':
      return { line: [-halfDouble, halfDouble].map((side) => pathOf(moveAside(line, side))).join(''), heads: '' };
    case 'tension':
      return { line: zigzagAlong(line), heads: '' };
    case 'knows':
      return { line: pathOf(line), heads: '' };
    case 'reports-to':
      return { line: pathOf(line), heads: tie.isMutual ? '' : circle(end) };
    case 'advises':
    case 'controls': {
      const [before, after] = [bend ?? start, bend ?? end];
      return {
        line: pathOf({
          start: tie.isMutual ? along(start, after, head.length) : start,
          end: along(end, before, head.length),
          bend,
        }),
        heads: `${arrow(before, end)}${tie.isMutual ? arrow(after, start) : ''}`,
      };
    }
  }
}

/** The strokes of many lines as one path for each kind, in the order in which kinds come up. */
export function drawTies(lines: readonly TieLine[]): ReadonlyMap<TieKind, TieStrokes> {
  const strokes = new Map<TieKind, { lines: string[]; heads: string[] }>();
  for (const line of lines) {
    const drawn = drawTie(line);
    const known = strokes.get(line.tie.kind) ?? { lines: [], heads: [] };
    known.lines.push(drawn.line);
    known.heads.push(drawn.heads);
    strokes.set(line.tie.kind, known);
  }
  return new Map(
    [...strokes].map(([kind, { lines, heads }]) => [kind, { line: lines.join(''), heads: heads.join('') }]),
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** As `d` of an SVG path. */
export const pathOf = ({ start, end, bend }: Curve) =>
  `M${at(start)}${bend === null ? 'L' : `Q${at(bend)} `}${at(end)}`;

/** The point that lies `by` pixels from `from` on the way to `to`. */
function along(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

function shift(from: Point, to: Point, side: number): [Point, Point] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const by = { x: (-(to.y - from.y) / length) * side, y: ((to.x - from.x) / length) * side };
  return [
    { x: from.x + by.x, y: from.y + by.y },
    { x: to.x + by.x, y: to.y + by.y },
  ];
}

function arrow(from: Point, tip: Point): string {
  const [left, right] = [-head.half, head.half].map((side) => shift(along(tip, from, head.length), tip, side)[0]);
  return `M${at(tip)}L${at(left!)}L${at(right!)}Z`;
}

function circle({ x, y }: Point): string {
  return `M${at({ x: x - dot, y })}a${dot} ${dot} 0 1 0 ${2 * dot} 0a${dot} ${dot} 0 1 0 ${-2 * dot} 0Z`;
}

function moveAside({ start, end, bend }: Curve, side: number): Curve {
  if (bend === null) {
    const [from, to] = shift(start, end, side);
    return { start: from, end: to, bend };
  }
  const [middle] = shift(bend, { x: bend.x + end.x - start.x, y: bend.y + end.y - start.y }, side);
  return { start: shift(start, bend, side)[0], end: shift(bend, end, side)[1], bend: middle };
}

function zigzagAlong(line: Curve): string {
  const { start, end } = line;
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const teeth = Math.max(2, Math.round(length / zigzag.length));
  const corners = Array.from({ length: teeth }, (_, index) => {
    const [middle, next] = [pointOn(line, (index + 0.5) / teeth), pointOn(line, (index + 1) / teeth)];
    return shift(middle, next, index % 2 === 0 ? zigzag.half : -zigzag.half)[0];
  });
  return `M${[start, ...corners, end].map(at).join('L')}`;
}
