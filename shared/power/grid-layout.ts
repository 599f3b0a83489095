/** Everything of the grid that stays the same while a stone is dragged: stones, lines, names, earlier places. */
import type { Box, Point } from '../draw/svg.ts';
import type { PowerLayer } from '../domain/tie-kinds.ts';
import type { PowerTie } from './power-network.ts';
import type { MapPerson, Standings } from './read-network.ts';
import { nameBox, placeNames, type NameSide } from './grid-names.ts';
import { stretchesOf, type Obstacle } from './bend-lines.ts';
import { boxAround, findEntry, widen, type Size, type Stretch } from './boxes.ts';
import { pileBox, placeStones, type Pile } from './grid-piles.ts';
import { isSamePlace, placeOf, pointOf, quadrants } from './grid-places.ts';
import { layLines, outline, type TieLine } from './layer-lines.ts';

/** What the grid shows. */
export interface GridContent {
  /** Without me. */
  readonly people: readonly MapPerson[];
  readonly ties: readonly PowerTie[];
  readonly layer: PowerLayer;
  /** Where people stood on the day that is compared with, by their ids. */
  readonly earlier: Readonly<Record<string, Standings>>;
}

/** Somebody's place on an earlier day, and where the trail from there ends: at their stone, or before their name. */
export interface EarlierPlace {
  readonly id: string;
  readonly before: Point;
  readonly now: Point;
}

export interface GridLayout {
  readonly size: Size;
  /** The middle of each stone, of the pile for those in one; people without a place have none. */
  readonly points: ReadonlyMap<string, Point>;
  readonly piles: readonly Pile[];
  /** Of the layer. */
  readonly ties: readonly PowerTie[];
  /** What lines go round. */
  readonly outlines: readonly Obstacle[];
  readonly lines: readonly TieLine[];
  /** Those who stood elsewhere. */
  readonly moved: readonly EarlierPlace[];
  /** Where names stand, null where there is no room; nothing for those in a pile. */
  readonly sides: ReadonlyMap<string, NameSide | null>;
}

/** The outline of a stone on an earlier day. */
export const earlierSize = { width: 19, height: 13 } as const;

/** Generous boxes in the corners of the plot, for the corners' own names. */
const cornerSize = { width: 118, height: 34 } as const;

export function layGrid({ people, ties, layer, earlier }: GridContent, size: Size): GridLayout {
  const { points, piles } = placeStones(people, size);
  const moved = people.flatMap((person): EarlierPlace[] => {
    const [before, now, point] = [placeOf(earlier[person.id] ?? noPlace), placeOf(person), points.get(person.id)];
    if (before === null || now === null || point === undefined || isSamePlace(before, now)) return [];
    return [{ id: person.id, before: pointOf(before, size), now: point }];
  });
  const earlierBoxes = moved.map(({ before }) => boxAround(before, earlierSize));
  const outlines = outline({ points, piles }, earlierBoxes);
  const drawn = ties.filter((tie) => tie.layer === layer);
  const lines = layLines(drawn, { points, size, outlines });
  const piled = new Set(piles.flatMap((pile) => pile.people));
  const named = people.flatMap(({ id, name }) => {
    const point = points.get(id);
    return point === undefined || piled.has(id) ? [] : [{ id, name, ...point }];
  });
  const sides = placeNames(named, {
    size,
    obstacles: [...corners(size), ...earlierBoxes, ...piles.map(({ point }) => widen(pileBox(point), 2))],
    lines: [
      ...axesOf(size),
      ...lines.flatMap(stretchesOf),
      ...moved.map(({ before, now }) => ({ from: before, to: now })),
    ],
  });
  const nameOf = new Map(named.map((stone) => [stone.id, stone]));
  return {
    ...{ size, points, piles, ties: drawn, outlines, lines, sides },
    moved: moved.map((one) => {
      const [stone, side] = [nameOf.get(one.id), sides.get(one.id) ?? null];
      return stone === undefined || side === null ? one : endBefore(nameBox(stone, side), one);
    }),
  };
}

/** Dots that end beneath a name are read as a part of it. */
function endBefore(box: Box, { id, before, now }: EarlierPlace): EarlierPlace {
  const entry = findEntry(widen(box, 1), { from: before, to: now });
  if (entry === null) return { id, before, now };
  const [dx, dy] = [now.x - before.x, now.y - before.y];
  return { id, before, now: { x: before.x + dx * entry, y: before.y + dy * entry } };
}

export const noPlace = { weight: null, support: null } as const;

/** Whether a tie has this person at one end; nobody has the id ''. */
export const isTieOf = ({ from, to }: PowerTie, id: string) => id !== '' && (from === id || to === id);

/** The lines of one person, whose stone is somewhere else for the moment. */
export function linesAround(id: string, point: Point, layout: GridLayout): TieLine[] {
  const { size, points, ties } = layout;
  return layLines(
    ties.filter((tie) => isTieOf(tie, id)),
    { points: new Map([...points, [id, point]]), size, outlines: outlinesWithout(id, layout.outlines) },
  );
}

/** All of these lines end at that stone, so that none goes round it. */
function outlinesWithout(lifted: string, outlines: readonly Obstacle[]): Obstacle[] {
  return outlines.flatMap((one) => {
    if (!one.ids.includes(lifted)) return [one];
    const ids = one.ids.filter((id) => id !== lifted);
    return ids.length === 0 ? [] : [{ ...one, ids }];
  });
}

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
