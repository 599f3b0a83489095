/** Several people at one place of the grid: side by side where there is room for that, otherwise a pile that is opened. */
import type { Box, Point } from '../draw/svg.ts';
import { boxAround, isInside, isOverlapping, Shelf, type Size } from './boxes.ts';
import { letterWidth, widestName } from './grid-names.ts';
import { placeOf, pointOf, stepOf, stoneSize, type Place } from './grid-places.ts';
import type { MapPerson } from './read-network.ts';

/** People at one place who are drawn as one stone with their number. */
export interface Pile {
  /** The same as long as it stands at the same place. */
  readonly id: string;
  readonly place: Place;
  readonly point: Point;
  /** Ids, two or more. */
  readonly people: readonly string[];
}

export interface StonesOnGrid {
  /** The middle of each stone by the id of the person; those in a pile have the middle of the pile. */
  readonly points: ReadonlyMap<string, Point>;
  readonly piles: readonly Pile[];
}

/** Between stones of one place. */
const between = 3;

/**
 * Nobody covers anybody: those who share a place stand around it in rows as long as each is nearer to it than to the
 * next place and touches no other stone, and in a pile where that is not so.
 */
export function placeStones(people: readonly MapPerson[], size: Size): StonesOnGrid {
  const atPlace = new Map<string, Pile>();
  for (const person of people) {
    const place = placeOf(person);
    if (place === null) continue;
    const id = `${place.weight} ${place.support}`;
    const known = atPlace.get(id) ?? { id, place, point: pointOf(place, size), people: [] };
    atPlace.set(id, { ...known, people: [...known.people, person.id] });
  }
  const centers = [...atPlace.values()].map(({ id, point }) => ({ id, box: boxAround(point, stoneSize) }));
  const spreadOut = new Shelf([]);
  const points = new Map<string, Point>();
  const piles: Pile[] = [];
  for (const one of atPlace.values()) {
    const isFree = (box: Box) =>
      isInside(box, size) &&
      !spreadOut.isTouched(box) &&
      !centers.some((other) => other.id !== one.id && isOverlapping(box, other.box));
    const spread = one.people.length === 1 ? [one.point] : spreadAround(one, stepOf(size), isFree);
    if (spread === null) piles.push(one);
    else if (spread.length > 1) for (const point of spread) spreadOut.add(boxAround(point, stoneSize));
    for (const [index, id] of one.people.entries()) points.set(id, spread?.[index] ?? one.point);
  }
  return { points, piles };
}

/** How much of the stone below is seen above that of a pile. */
export const pileStep = 5;

/** What is drawn of a pile. */
export const pileBox = ({ x, y }: Point): Box =>
  boxAround({ x, y: y - pileStep / 2 }, { ...stoneSize, height: stoneSize.height + pileStep });

/** As many as stand in rows around one place at most, where places are far apart. */
const mostSpread = 12;

/** The widest rows that are free; null where there are none. */
function spreadAround({ point, people }: Pile, step: Point, isFree: (box: Box) => boolean): readonly Point[] | null {
  const count = people.length;
  if (count > mostSpread) return null;
  const apart = { x: stoneSize.width + between, y: stoneSize.height + between };
  for (let columns = count; columns > 0; columns -= 1) {
    const rows = Math.ceil(count / columns);
    const [wide, high] = [((columns - 1) / 2) * apart.x, ((rows - 1) / 2) * apart.y];
    if (wide >= step.x / 2 || high >= step.y / 2) continue;
    const found = people.map((_, index): Point => {
      const [row, column] = [Math.floor(index / columns), index % columns];
      const inRow = row === rows - 1 ? count - row * columns : columns;
      return {
        x: point.x + (column - (inRow - 1) / 2) * apart.x,
        y: point.y + (row - (rows - 1) / 2) * apart.y,
      };
    });
    if (found.every((one) => isFree(boxAround(one, stoneSize)))) return found;
  }
  return null;
}

/** A pile laid out over the grid. */
export interface OpenPile {
  /** What it covers. */
  readonly box: Box;
  /** The middle of each stone by the id of the person. */
  readonly points: ReadonlyMap<string, Point>;
  /** Whether there is room for names at the right of the stones. */
  readonly hasNames: boolean;
}

/** Around what lies in it, with room for a heading, and from it to the edge of the grid. */
const padding = 12;
export const pileHeadHeight = 24;
const margin = 6;
const rowHeight = 36;
/** More than this above each other are read less easily than side by side. */
const usualRows = 8;
const leastWidth = 150;

/** In columns, as near to where the pile stands as the grid allows. `names`: of its people, in their order. */
export function openPile({ point, people }: Pile, names: readonly string[], size: Size): OpenPile {
  const count = people.length;
  const room = {
    width: size.width - 2 * (margin + padding),
    height: size.height - 2 * (margin + padding) - pileHeadHeight,
  };
  const nameWidth = Math.min(widestName, Math.max(...names.map((name) => name.length)) * letterWidth);
  const mostRows = Math.max(1, Math.floor(room.height / rowHeight));
  const columnsOf = (width: number) => Math.max(1, Math.floor((room.width + between) / width));
  const named = stoneSize.width + nameWidth + 3 * padding;
  const hasNames = columnsOf(named) * mostRows >= count;
  const columnWidth = hasNames ? named : stoneSize.width + 2 * between;
  const columns = Math.min(
    columnsOf(columnWidth),
    Math.ceil(count / Math.min(mostRows, hasNames ? usualRows : mostRows)),
  );
  const rows = Math.ceil(count / columns);
  // Beyond any likely number they come to lie over each other.
  const high = Math.min(rowHeight, room.height / rows);
  const width = Math.max(leastWidth, columns * columnWidth + 2 * padding - (hasNames ? padding : 0));
  const height = rows * high + 2 * padding + pileHeadHeight;
  const box = {
    x: clamp(point.x - width / 2, size.width - margin - width),
    y: clamp(point.y - height / 2, size.height - margin - height),
    ...{ width, height },
  };
  const points = people.map((id, index): [string, Point] => {
    const [column, row] = [Math.floor(index / rows), index % rows];
    return [
      id,
      {
        x: box.x + padding + stoneSize.width / 2 + column * columnWidth,
        y: box.y + padding + pileHeadHeight + (row + 0.5) * high,
      },
    ];
  });
  return { box, points: new Map(points), hasNames };
}

const clamp = (value: number, most: number) => Math.max(margin, Math.min(most, value));
