/** Ties as lines between stones: which run where, and the strokes that each kind is drawn with. */
import type { Box, Point } from '../draw/svg.ts';
import type { PowerLayer, TieKind } from '../domain/tie-kinds.ts';
import type { PowerTie } from './power-network.ts';

/** A tie from the edge of one stone to the edge of the other. */
export interface TieLine {
  readonly tie: PowerTie;
  readonly start: Point;
  readonly end: Point;
}

/** As `d` of an SVG path. `heads` are filled, '' where the kind has none. */
export interface TieStrokes {
  readonly line: string;
  readonly heads: string;
}

/** Between a stone and the end of a line. */
const air = 4;
/** Between lines that join the same two people. */
const besideEachOther = 7;
/** The length of a head, and half its width. */
const head = { length: 9, half: 4.5 } as const;
/** From the middle to each of two lines. */
const halfDouble = 2;
const zigzag = { length: 11, half: 3.5 } as const;
const dot = 3.5;

/**
 * Lines for the ties of a layer whose people both stand somewhere. `stone`: the size of a stone around its point. Several
 * ties between the same two run side by side; one between stones that touch is left out.
 */
export function layTies(
  ties: readonly PowerTie[],
  layer: PowerLayer,
  points: ReadonlyMap<string, Point>,
  stone: Pick<Box, 'width' | 'height'>,
): TieLine[] {
  return layLines(
    ties.filter((tie) => tie.layer === layer),
    points,
    stone,
  );
}

/** The same for ties of any layer. */
export function layLines(
  ties: readonly PowerTie[],
  points: ReadonlyMap<string, Point>,
  stone: Pick<Box, 'width' | 'height'>,
): TieLine[] {
  const drawn = ties.filter((tie) => points.has(tie.from) && points.has(tie.to));
  const between = new Map<string, PowerTie[]>();
  for (const tie of drawn) {
    const key = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
    const known = between.get(key);
    if (known === undefined) between.set(key, [tie]);
    else known.push(tie);
  }
  return [...between.values()].flatMap((pair) =>
    pair.flatMap((tie, index) => {
      const side = (index - (pair.length - 1) / 2) * besideEachOther * (tie.from < tie.to ? 1 : -1);
      const line = trimLine(points.get(tie.from)!, points.get(tie.to)!, { stone, side });
      return line === null ? [] : [{ tie, ...line }];
    }),
  );
}

function trimLine(
  from: Point,
  to: Point,
  { stone, side }: { readonly stone: Pick<Box, 'width' | 'height'>; readonly side: number },
): Pick<TieLine, 'start' | 'end'> | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  const cut = Math.min((stone.width / 2 + air) / Math.abs(dx), (stone.height / 2 + air) / Math.abs(dy));
  if (cut * length * 2 + head.length > length) return null;
  const across = { x: (-dy / length) * side, y: (dx / length) * side };
  return {
    start: { x: from.x + dx * cut + across.x, y: from.y + dy * cut + across.y },
    end: { x: to.x - dx * cut + across.x, y: to.y - dy * cut + across.y },
  };
}

/** The strokes of one line. A tie that goes both ways has a head at both ends where its kind has one. */
export function drawTie({ tie, start, end }: TieLine): TieStrokes {
  switch (tie.kind) {
    case 'allies-with':
      return {
        line: [-halfDouble, halfDouble].map((side) => straight(...shift(start, end, side))).join(''),
        heads: '',
      };
    case 'tension':
      return { line: zigzagBetween(start, end), heads: '' };
    case 'knows':
      return { line: straight(start, end), heads: '' };
    case 'reports-to':
      return { line: straight(start, end), heads: tie.isMutual ? '' : circle(end) };
    case 'advises':
    case 'controls':
      return {
        line: straight(tie.isMutual ? along(start, end, head.length) : start, along(end, start, head.length)),
        heads: `${arrow(start, end)}${tie.isMutual ? arrow(end, start) : ''}`,
      };
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
const straight = (from: Point, to: Point) => `M${at(from)}L${at(to)}`;

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

function zigzagBetween(start: Point, end: Point): string {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const teeth = Math.max(2, Math.round(length / zigzag.length));
  const corners = Array.from({ length: teeth }, (_, index) => {
    const middle = along(start, end, ((index + 0.5) * length) / teeth);
    return shift(middle, end, index % 2 === 0 ? zigzag.half : -zigzag.half)[0];
  });
  return `M${[start, ...corners, end].map(at).join('L')}`;
}
