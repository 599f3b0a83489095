/** Which stone an arrow key goes to. */
import type { Point } from '../../../shared/draw/svg.ts';

/** As far as a stone stands to the side of where the arrow points, it counts as so much further away. */
const aside = 2;

const directions: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

export const isArrow = (key: string): boolean => Object.hasOwn(directions, key);

/**
 * The id of the nearest stone in the direction of an arrow key: of those with a tie to the one at `from` while there is
 * one, of all others otherwise; null where nobody stands that way.
 */
export function stoneBeside(
  key: string,
  from: string,
  { places, tied }: { readonly places: ReadonlyMap<string, Point>; readonly tied: ReadonlySet<string> },
): string | null {
  const [start, towards] = [places.get(from), directions[key]];
  if (start === undefined || towards === undefined) return null;
  const found = [...places].flatMap(([id, { x, y }]) => {
    const [dx, dy] = [x - start.x, y - start.y];
    const along = dx * towards.x + dy * towards.y;
    const across = Math.abs(dx * towards.y + dy * towards.x);
    return along > 0 && along >= across ? [{ id, distance: along + aside * across }] : [];
  });
  const near = found.filter(({ id }) => tied.has(id));
  const [first, ...others] = near.length > 0 ? near : found;
  if (first === undefined) return null;
  return others.reduce((best, one) => (one.distance < best.distance ? one : best), first).id;
}
