/**
 * Where topics lie on their radar: three rings for what a person does about them, and clockwise from the top by the
 * months until they matter, each as far from the next as from the one before. A sector is as wide as it has topics.
 *
 * Neighbours lie on two tracks of a ring in turn, so that up to `mostNumbered` discs never touch, however the topics
 * spread over the rings: the tracks of one parity are two steps apart, and tracks are further apart than a disc is wide.
 */
import type { topicStances } from '../../../shared/domain/emerging-topic.ts';

export type Stance = (typeof topicStances)[number]['value'];

export interface TopicPlace {
  readonly stance: Stance;
  /** null while nobody has said. */
  readonly horizonMonths: number | null;
}

export const discRadius = 11;
/** More discs than this would lie over each other: they are drawn as points without a number. */
export const mostNumbered = 30;
/** Up to here neighbours have room on one track. */
const mostOnOneTrack = 16;

interface Ring {
  readonly stance: Stance;
  /** Distance of its outer edge from the centre, in pixels. */
  readonly edge: number;
  /** Where the discs of few topics lie, and the two tracks of many. */
  readonly middle: number;
  readonly tracks: readonly [number, number];
}

/** From the inside out. */
export const rings: readonly Ring[] = [
  { stance: 'adopt', edge: 97, middle: 68, tracks: [60, 84] },
  { stance: 'trial', edge: 147, middle: 122, tracks: [110, 134] },
  { stance: 'watch', edge: 197, middle: 172, tracks: [160, 184] },
];

export const radarEdge = 197;
/** Room for the words around the rim. */
export const radarHalf = 240;
const rimWords = 218;

/** At the top stand the names of the rings: degrees left free on either side of it. */
const freeDegrees = 15;
/** From the edge of a ring to the middle of its name. */
export const nameBelowEdge = 8;

export const sectors = [
  { upTo: 6, label: '0–6' },
  { upTo: 18, label: '7–18' },
  { upTo: 24, label: '19–24' },
  { upTo: Infinity, label: '25+' },
] as const;
const unknownSector = 'open';

/** "0–6": the months until a topic matters, "open" while nobody has said. */
export function sectorOf(horizonMonths: number | null): string {
  if (horizonMonths === null) return unknownSector;
  return sectors.find(({ upTo }) => horizonMonths <= upTo)?.label ?? unknownSector;
}

/** The soonest first, those without a horizon last; equals keep their order. */
export function orderTopics<Topic extends TopicPlace>(topics: readonly Topic[]): Topic[] {
  const months = (topic: Topic) => topic.horizonMonths ?? Infinity;
  return [...topics].sort((a, b) => (months(a) === months(b) ? 0 : months(a) - months(b)));
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TopicRadar {
  /** One for each topic, in their order; the centre is 0, y grows downwards, pixels. */
  readonly points: readonly Point[];
  /** The middles of sectors at the rim, with their words. */
  readonly labels: readonly (Point & { readonly label: string })[];
  /** Ends of the lines between two sectors, at the rim. */
  readonly dividers: readonly Point[];
}

/** `topics` as `orderTopics` gives them. */
export function layTopics(topics: readonly TopicPlace[]): TopicRadar {
  const step = (360 - 2 * freeDegrees) / Math.max(1, topics.length);
  const angleAt = (rank: number) => freeDegrees + rank * step;
  const points = topics.map(({ stance }, index) => at(angleAt(index + 0.5), trackOf(stance, index, topics.length)));
  const starts = topics.flatMap(({ horizonMonths }, index) => {
    const label = sectorOf(horizonMonths);
    return index > 0 && label === sectorOf(topics[index - 1]?.horizonMonths ?? null) ? [] : [{ label, index }];
  });
  return {
    points,
    labels: starts.map(({ label, index }, place) => {
      const end = starts[place + 1]?.index ?? topics.length;
      return { label, ...at(angleAt((index + end) / 2), rimWords) };
    }),
    dividers: starts.slice(1).map(({ index }) => at(angleAt(index), radarEdge)),
  };
}

function trackOf(stance: Stance, index: number, count: number): number {
  const ring = rings.find((one) => one.stance === stance);
  if (ring === undefined) return radarEdge;
  if (count <= mostOnOneTrack) return ring.middle;
  return ring.tracks[index % 2 === 0 ? 0 : 1];
}

function at(degrees: number, distance: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: round(Math.sin(angle) * distance), y: round(-Math.cos(angle) * distance) };
}

/** Adding 0 turns -0 into 0. */
const round = (value: number) => Math.round(value * 100) / 100 + 0;
