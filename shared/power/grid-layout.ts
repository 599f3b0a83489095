/** Everything of the grid that stays the same while a stone is dragged: stones, lines, names, earlier places. */
import type { Box, Point } from '../draw/svg.ts';
import type { PowerLayer } from '../domain/tie-kinds.ts';
import type { PowerTie } from './power-network.ts';
import type { MapPerson, Standings } from './read-network.ts';
import { placeNames, type NameSide } from './grid-names.ts';
import { stretchesOf } from './bend-lines.ts';
import { boxAround, type Size, type Stretch } from './boxes.ts';
import { isSamePlace, placeOf, placeStones, pointOf, quadrants } from './grid-places.ts';
import { layLines, type TieLine } from './layer-lines.ts';

/** What the grid shows. */
export interface GridContent {
  /** Without me. */
  readonly people: readonly MapPerson[];
  readonly ties: readonly PowerTie[];
  readonly layer: PowerLayer;
  /** Where people stood on the day that is compared with, by their ids. */
  readonly earlier: Readonly<Record<string, Standings>>;
}

/** Somebody's place on an earlier day, and the middle of their stone now. */
export interface EarlierPlace {
  readonly id: string;
  readonly before: Point;
  readonly now: Point;
}

export interface GridLayout {
  readonly size: Size;
  /** The middle of each stone; people without a place have none. */
  readonly points: ReadonlyMap<string, Point>;
  readonly lines: readonly TieLine[];
  /** Those who stood elsewhere. */
  readonly moved: readonly EarlierPlace[];
  /** Where names stand, null where there is no room. */
  readonly sides: ReadonlyMap<string, NameSide | null>;
}

/** The outline of a stone on an earlier day. */
export const earlierSize = { width: 19, height: 13 } as const;

/** Generous boxes in the corners of the plot, for the corners' own names. */
const cornerSize = { width: 118, height: 34 } as const;

export function layGrid({ people, ties, layer, earlier }: GridContent, size: Size): GridLayout {
  const points = placeStones(people, size);
  const moved = people.flatMap((person): EarlierPlace[] => {
    const [before, now, point] = [placeOf(earlier[person.id] ?? noPlace), placeOf(person), points.get(person.id)];
    if (before === null || now === null || point === undefined || isSamePlace(before, now)) return [];
    return [{ id: person.id, before: pointOf(before, size), now: point }];
  });
  const lines = layLines(
    ties.filter((tie) => tie.layer === layer),
    { points, size, obstacles: moved.map(outlineOf) },
  );
  const named = people.flatMap(({ id, name }) => {
    const point = points.get(id);
    return point === undefined ? [] : [{ id, name, ...point }];
  });
  const sides = placeNames(named, {
    size,
    obstacles: [...corners(size), ...moved.map(outlineOf)],
    lines: [
      ...axesOf(size),
      ...lines.flatMap(stretchesOf),
      ...moved.map(({ before, now }) => ({ from: before, to: now })),
    ],
  });
  return { size, points, lines, moved, sides };
}

export const noPlace = { weight: null, support: null } as const;

/** Whether a tie has this person at one end; nobody has the id ''. */
export const isTieOf = ({ from, to }: PowerTie, id: string) => id !== '' && (from === id || to === id);

/** The lines of one person, whose stone is somewhere else for the moment. */
export function linesAround(id: string, point: Point, layout: GridLayout): TieLine[] {
  const { size, points, moved } = layout;
  return layLines(
    layout.lines.map(({ tie }) => tie).filter((tie) => isTieOf(tie, id)),
    { points: new Map([...points, [id, point]]), size, obstacles: moved.map(outlineOf) },
  );
}

const outlineOf = ({ before }: EarlierPlace): Box => boxAround(before, earlierSize);

/** Through the middle, down and across. */
const axesOf = ({ width, height }: Size): Stretch[] => [
  { from: { x: width / 2, y: 0 }, to: { x: width / 2, y: height } },
  { from: { x: 0, y: height / 2 }, to: { x: width, y: height / 2 } },
];

function corners({ width, height }: Size): Box[] {
  return quadrants.map(({ x, y }) => ({
    ...cornerSize,
    x: x * (width - cornerSize.width),
    y: y * (height - cornerSize.height),
  }));
}
