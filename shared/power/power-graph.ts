/** The network as graphs to measure: nodes are numbered by name, so that the same people give the same answer in any order. */
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { compareText } from '../compare-text.ts';
import { type PowerLayer } from '../domain/tie-kinds.ts';
import { hearingOf, weightOf, type PeopleAndTies, type PowerPerson, type PowerTie } from './power-network.ts';

/** The tie that an edge stands for is the strongest of those that run the same way. */
export interface HearingEdge {
  readonly tie: PowerTie;
}

/** Sum of the strengths of all ties between two people. */
export interface BondEdge {
  readonly weight: number;
}

/** People and ties in one order whatever order they came in. Nodes of the graphs are indices into `people`. */
export interface NumberedNetwork {
  /** By name, then by id. */
  readonly people: readonly PowerPerson[];
  /** Ties of the layers between two different people of the network, by their ends. */
  readonly ties: readonly NumberedTie[];
  readonly indexOf: (id: string) => number | undefined;
}

export interface NumberedTie {
  readonly tie: PowerTie;
  readonly from: number;
  readonly to: number;
}

/** `layers` null takes all of them. Of people with one id the first counts. */
export function numberNetwork({ people, ties }: PeopleAndTies, layers: readonly PowerLayer[] | null): NumberedNetwork {
  const byId = new Map<string, PowerPerson>();
  for (const person of people) if (!byId.has(person.id)) byId.set(person.id, person);
  const sorted = [...byId.values()].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  const numbers = new Map(sorted.map(({ id }, index) => [id, index]));
  const numbered = ties.flatMap((tie): NumberedTie[] => {
    const [from, to] = [numbers.get(tie.from), numbers.get(tie.to)];
    const isCounted = from !== undefined && to !== undefined && from !== to && (layers?.includes(tie.layer) ?? true);
    return isCounted ? [{ tie, from, to }] : [];
  });
  return { people: sorted, ties: numbered.sort(byEnds), indexOf: (id) => numbers.get(id) };
}

function byEnds(a: NumberedTie, b: NumberedTie): number {
  return (
    a.from - b.from ||
    a.to - b.to ||
    weightOf(b.tie) - weightOf(a.tie) ||
    compareText(a.tie.layer, b.tie.layer) ||
    compareText(a.tie.kind, b.tie.kind) ||
    compareText(a.tie.id, b.tie.id)
  );
}

/** Who has to do with whom, whichever way. Ties that nothing passes along, tensions, are not in it. */
export function bondGraph({ people, ties }: NumberedNetwork): UndirectedGraph<object, BondEdge> {
  const graph = new UndirectedGraph<object, BondEdge>();
  for (const index of people.keys()) graph.addNode(index);
  // Two ties between two people may run opposite ways: edges are made in the order of their ends all the same.
  const pairs = new Map<number, { readonly low: number; readonly high: number; weight: number }>();
  for (const { tie, from, to } of ties) {
    if (!hearingOf(tie).includes(true)) continue;
    const [low, high] = from < to ? [from, to] : [to, from];
    const key = low * people.length + high;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, { low, high, weight: weightOf(tie) });
    else pair.weight += weightOf(tie);
  }
  const inOrder = [...pairs.values()].sort((a, b) => a.low - b.low || a.high - b.high);
  for (const { low, high, weight } of inOrder) graph.addEdge(low, high, { weight });
  return graph;
}

/** Who is heard by whom: an edge leads from the one who speaks to the one who listens. */
export function hearingGraph({ people, ties }: NumberedNetwork): DirectedGraph<object, HearingEdge> {
  const graph = new DirectedGraph<object, HearingEdge>();
  for (const index of people.keys()) graph.addNode(index);
  const strongest = new Map<number, { readonly speaker: number; readonly listener: number; readonly tie: PowerTie }>();
  for (const { tie, from, to } of ties) {
    const [isForward, isBackward] = hearingOf(tie);
    const ways = [...(isForward ? [[from, to] as const] : []), ...(isBackward ? [[to, from] as const] : [])];
    for (const [speaker, listener] of ways) {
      const key = speaker * people.length + listener;
      const known = strongest.get(key);
      if (known === undefined || weightOf(tie) > weightOf(known.tie)) strongest.set(key, { speaker, listener, tie });
    }
  }
  const inOrder = [...strongest.values()].sort((a, b) => a.speaker - b.speaker || a.listener - b.listener);
  for (const { speaker, listener, tie } of inOrder) graph.addEdge(speaker, listener, { tie });
  return graph;
}
