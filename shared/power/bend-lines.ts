/** Lines between stones: straight, or bent round a stone that stands in the way. */
import type { Box, Point } from '../draw/svg.ts';
import { isCrossed, type Size, type Stretch } from './boxes.ts';

/** A quadratic curve by its control point, or a straight line where that is null. */
export interface Curve {
  readonly start: Point;
  readonly end: Point;
  readonly bend: Point | null;
}

interface Surroundings {
  /** Lines stay within it. */
  readonly size: Size;
  /** What lines do not cross, {@link clearance} included. */
  readonly obstacles: readonly Obstacle[];
}

export interface Obstacle {
  /** Of the people whose stone or pile it is, none for anything else. */
  readonly ids: readonly string[];
  readonly box: Box;
}

/** Between a line and what it goes round, in pixels. */
export const clearance = 6;
/** How far the middle of a curve is tried away from the straight line, in pixels; and at most, for its length. */
const sags = [16, 24, 34, 46, 60, 76] as const;
const mostSag = 0.4;
/** A line with more than this in its way would be no clearer for being bent. */
const mostInTheWay = 3;

/**
 * The control point of the flattest curve between the stones at its `ends` that passes under nothing else; null where
 * the straight line does, and where no curve is any better.
 */
export function bendRound(
  { start, end }: Pick<Curve, 'start' | 'end'>,
  ends: readonly [string, string],
  { size, obstacles }: Surroundings,
): Point | null {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  const isOther = ({ ids }: Obstacle) => !ids.includes(ends[0]) && !ids.includes(ends[1]);
  const straight = { from: start, to: end };
  let inTheWay = 0;
  for (const one of obstacles) {
    if (isCrossed(one.box, straight) && isOther(one)) inTheWay += 1;
    if (inTheWay > mostInTheWay) return null;
  }
  if (inTheWay === 0) return null;
  const others = obstacles.filter(isOther);
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  for (const sag of sags) {
    if (sag > length * mostSag) return null;
    for (const side of [sag, -sag]) {
      const away = { x: (-dy / length) * side, y: (dx / length) * side };
      // The middle of a quadratic curve lies halfway to its control point.
      const bend = { x: middle.x + 2 * away.x, y: middle.y + 2 * away.y };
      const crest = { x: middle.x + away.x, y: middle.y + away.y };
      const isWithin =
        crest.x > clearance &&
        crest.y > clearance &&
        crest.x < size.width - clearance &&
        crest.y < size.height - clearance;
      const pieces = stretchesOf({ start, end, bend });
      if (isWithin && !others.some(({ box }) => pieces.some((piece) => isCrossed(box, piece)))) return bend;
    }
  }
  return null;
}

const piecesOfCurve = 12;

/** The line as straight pieces from its start to its end. */
export function stretchesOf({ start, end, bend }: Curve): Stretch[] {
  if (bend === null) return [{ from: start, to: end }];
  return Array.from({ length: piecesOfCurve }, (_, index) => ({
    from: pointOn({ start, end, bend }, index / piecesOfCurve),
    to: pointOn({ start, end, bend }, (index + 1) / piecesOfCurve),
  }));
}

/** The point of the line at `part` of the way, 0 to 1. */
export function pointOn({ start, end, bend }: Curve, part: number): Point {
  const control = bend ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const [first, second, third] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return {
    x: first * start.x + second * control.x + third * end.x,
    y: first * start.y + second * control.y + third * end.y,
  };
}
