/** Who is how near to me: the steps it takes from me to others along the ties of some layers. */
import type { PowerLayer } from '../domain/tie-kinds.ts';
import { weightOf, type PeopleAndTies, type PowerTie } from './power-network.ts';

export interface Neighbourhood {
  /** Ids by the number of steps: the first holds me alone, each further one those a step further, as they come. */
  readonly rings: readonly (readonly string[])[];
  /** Ids of those to whom more steps lead than were asked for. */
  readonly beyond: readonly string[];
  /** Ids of those to whom no tie leads. */
  readonly apart: readonly string[];
  /** Ids of those who are near enough, but for whom a picture has no room. */
  readonly left: readonly string[];
  /** The ties between those in the rings. */
  readonly ties: readonly PowerTie[];
}

interface Reach {
  readonly me: string;
  /** Whose ties are walked along, whatever their kind and direction: a tension is near, too. */
  readonly layers: readonly PowerLayer[];
  /** The most steps from me, null for all. */
  readonly steps: number | null;
}

export function aroundMe({ people, ties }: PeopleAndTies, { me, layers, steps }: Reach): Neighbourhood {
  const walked = ties.filter(({ layer }) => layers.includes(layer));
  const neighbours = new Map(people.map(({ id }) => [id, [] as string[]]));
  for (const { from, to } of walked) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const stepsTo = new Map<string, number>(neighbours.has(me) ? [[me, 0]] : []);
  // What is added while it is walked is walked too.
  for (const [id, count] of stepsTo) {
    for (const next of neighbours.get(id) ?? []) {
      if (neighbours.has(next) && !stepsTo.has(next)) stepsTo.set(next, count + 1);
    }
  }
  const all: string[][] = [];
  for (const [id, count] of stepsTo) (all[count] ??= []).push(id);
  const rings = steps === null ? all : all.slice(0, steps + 1);
  const shown = new Set(rings.flat());
  return {
    rings,
    beyond: all.slice(rings.length).flat(),
    left: [],
    apart: [...neighbours.keys()].filter((id) => !stepsTo.has(id)),
    ties: walked.filter(({ from, to }) => from !== to && shown.has(from) && shown.has(to)),
  };
}

/**
 * The nearest and most strongly tied of them: people leave from the outermost ring inwards, the one least tied to the
 * ring before first, until those who stay are few enough. `keep` stay in any case. Where people are few enough, any
 * fewer of them have to be as well: not every number is tried.
 */
export function keepNearest(
  around: Neighbourhood,
  {
    isEnough,
    keep,
  }: { readonly isEnough: (rings: Neighbourhood['rings']) => boolean; readonly keep: ReadonlySet<string> },
): Neighbourhood {
  const inOrder = around.rings
    .map((ring, steps) => (steps === 0 ? [] : byStrength(ring, steps, around)))
    .toReversed()
    .flatMap((ring) => ring.toReversed().filter((id) => !keep.has(id)));
  const ringsWithout = (count: number) => {
    const gone = new Set(inOrder.slice(0, count));
    // In the order in which they came.
    return around.rings.map((ring) => ring.filter((id) => !gone.has(id))).filter((ring) => ring.length > 0);
  };
  const left = inOrder.slice(
    0,
    findFewest(inOrder.length, (count) => isEnough(ringsWithout(count))),
  );
  if (left.length === 0) return around;
  const rings = ringsWithout(left.length);
  const shown = new Set(rings.flat());
  return { ...around, rings, left, ties: around.ties.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}

/** By halves: the smallest number that is enough, `most` where none is. Whatever is above an enough is enough. */
function findFewest(most: number, isEnough: (count: number) => boolean): number {
  // Mostly nobody has to leave.
  if (most === 0 || isEnough(0)) return 0;
  let [short, enough] = [0, most];
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

/** The ids of a ring, those first whose ties to the ring before weigh most. */
function byStrength(ring: readonly string[], steps: number, { rings, ties }: Neighbourhood): string[] {
  const nearer = new Set(rings[steps - 1]);
  const strength = new Map(ring.map((id) => [id, 0]));
  for (const tie of ties) {
    for (const [one, other] of [
      [tie.from, tie.to],
      [tie.to, tie.from],
    ] as const) {
      const known = strength.get(one);
      if (known !== undefined && nearer.has(other)) strength.set(one, known + weightOf(tie));
    }
  }
  return ring.toSorted((a, b) => strength.get(b)! - strength.get(a)!);
}
