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
 * ring before first, until those who stay are few enough. `keep` stay in any case.
 */
export function keepNearest(
  around: Neighbourhood,
  {
    isEnough,
    keep,
  }: { readonly isEnough: (rings: Neighbourhood['rings']) => boolean; readonly keep: ReadonlySet<string> },
): Neighbourhood {
  const rings = around.rings.map((ring, steps) => (steps === 0 ? [...ring] : byStrength(ring, steps, around)));
  const left: string[] = [];
  for (let outermost = rings.length - 1; outermost > 0 && !isEnough(withoutEmpty(rings));) {
    const ring = rings[outermost]!;
    const last = ring.findLastIndex((id) => !keep.has(id));
    if (last === -1) outermost -= 1;
    else left.push(...ring.splice(last, 1));
  }
  if (left.length === 0) return around;
  const shown = new Set(rings.flat());
  return {
    ...around,
    // In the order in which they came.
    rings: withoutEmpty(around.rings.map((ring) => ring.filter((id) => shown.has(id)))),
    left,
    ties: around.ties.filter(({ from, to }) => shown.has(from) && shown.has(to)),
  };
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

const withoutEmpty = (rings: Neighbourhood['rings']) => rings.filter((ring) => ring.length > 0);
