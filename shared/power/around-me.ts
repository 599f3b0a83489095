/** Who is how near to me: the steps it takes from me to others along the ties of some layers. */
import type { PowerLayer } from '../domain/tie-kinds.ts';
import type { PeopleAndTies, PowerTie } from './power-network.ts';

export interface Neighbourhood {
  /** Ids by the number of steps: the first holds me alone, each further one those a step further, as they come. */
  readonly rings: readonly (readonly string[])[];
  /** Ids of those to whom more steps lead than were asked for. */
  readonly beyond: readonly string[];
  /** Ids of those to whom no tie leads. */
  readonly apart: readonly string[];
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
    apart: [...neighbours.keys()].filter((id) => !stepsTo.has(id)),
    ties: walked.filter(({ from, to }) => from !== to && shown.has(from) && shown.has(to)),
  };
}
