/** Through whom a word gets from me to somebody who decides. */
import dijkstra from 'graphology-shortest-path/dijkstra.js';
import { commonLimit, type Measured } from './measure.ts';
import { hearingGraph, numberNetwork, type HearingEdge, type NumberedNetwork } from './power-graph.ts';
import { tieWeightRange, type PowerLayer } from '../domain/tie-kinds.ts';
import { weightOf, type PowerNetwork, type PowerTie } from './power-network.ts';

export interface InfluenceStep {
  /** Ids: `from` is heard by `to`. */
  readonly from: string;
  readonly to: string;
  /** The strongest tie by which they are. */
  readonly tie: PowerTie;
}

export interface InfluenceChain extends Measured {
  /** From me to the decision-maker; empty where there is no way, or where it is me who decides. */
  readonly steps: readonly InfluenceStep[];
  /** Sum of {@link costOf} over the steps; null where there is no way. */
  readonly cost: number | null;
}

const chainLimit = `${commonLimit} The way is open to be tried: nobody on it has agreed to pass anything on.`;

/** What a step costs: 1 over the strongest tie, 5 over the weakest, so that two strong steps are better than one weak one. */
export function costOf(tie: Pick<PowerTie, 'weight'>): number {
  return tieWeightRange.most + 1 - weightOf(tie);
}

/** The way from me to the nearest of some people, by their ids. */
export type InfluenceChains = (targets: readonly string[]) => InfluenceChain;

/**
 * The cheapest ways along ties by which somebody is heard, over `layers` or all of them where it is null. Of the people
 * who decide alike the nearest is reached, of equally near ones the first by name; of ways with equal costs the one with
 * fewer steps is taken.
 */
export function influenceFrom(network: PowerNetwork, layers: readonly PowerLayer[] | null = null): InfluenceChains {
  const numbered = numberNetwork(network, layers);
  const me = numbered.indexOf(network.me);
  if (me === undefined) return () => noWay('You are not on this map, so no way leads from you.');
  const graph = hearingGraph(numbered);
  // No way has as many steps as there are people: a step counts for less than any difference of costs.
  const costOfEdge = (_edge: unknown, { tie }: HearingEdge) => costOf(tie) * numbered.people.length + 1;
  const paths = dijkstra.singleSource(graph, String(me), costOfEdge);
  return (targets) => {
    const goals = [...new Set(targets.flatMap((id) => numbered.indexOf(id) ?? []))].sort((a, b) => a - b);
    if (goals.length === 0) return noWay('Nobody on this map decides it.');
    if (goals.includes(me)) return { steps: [], cost: 0, sentence: 'It is you who decides.', limits: chainLimit };
    const ways = goals.flatMap((goal): Way[] => followPath(numbered, graph, paths[goal]));
    const [first, ...others] = ways;
    if (first === undefined) {
      const who = goals.map((goal) => numbered.people[goal]?.name ?? '').join(' or ');
      return noWay(`No tie you wrote down leads from you to ${who}.`);
    }
    const best = others.reduce((kept, way) => (isBetter(way, kept) ? way : kept), first);
    return { ...best, sentence: tell(best.steps, numbered), limits: chainLimit };
  };
}

interface Way {
  readonly steps: readonly InfluenceStep[];
  readonly cost: number;
}

const isBetter = (a: Way, b: Way) => a.cost < b.cost || (a.cost === b.cost && a.steps.length < b.steps.length);

function noWay(sentence: string): InfluenceChain {
  return { steps: [], cost: null, sentence, limits: chainLimit };
}

/** None or one. */
function followPath(
  numbered: NumberedNetwork,
  graph: ReturnType<typeof hearingGraph>,
  path: readonly string[] | undefined,
): Way[] {
  if (path === undefined) return [];
  const steps = path.slice(1).map((listener, index): InfluenceStep => {
    const speaker = path[index] ?? '';
    const { tie } = graph.getEdgeAttributes(graph.edge(speaker, listener));
    return { from: idOf(numbered, speaker), to: idOf(numbered, listener), tie };
  });
  return [{ steps, cost: steps.reduce((sum, { tie }) => sum + costOf(tie), 0) }];
}

const idOf = ({ people }: NumberedNetwork, node: string) => people[Number(node)]?.id ?? '';

function tell(steps: readonly InfluenceStep[], { people }: NumberedNetwork): string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const named = (id: string) => names.get(id) ?? '';
  const last = steps.at(-1);
  if (last === undefined) return '';
  const strength = ({ tie }: InfluenceStep) =>
    tie.weight === null ? 'its strength is not written down' : `strength ${tie.weight} of ${tieWeightRange.most}`;
  if (steps.length === 1) return `${named(last.to)} hears you directly (${strength(last)}).`;
  const between = steps.slice(0, -1).map(({ to }) => named(to));
  const weakest = steps.reduce((kept, step) => (weightOf(step.tie) < weightOf(kept.tie) ? step : kept));
  const from = weakest === steps[0] ? 'you' : named(weakest.from);
  const end = `the weakest tie on it is that between ${from} and ${named(weakest.to)} (${strength(weakest)}).`;
  return `Your shortest way to ${named(last.to)} is through ${between.join(', then ')}; ${end}`;
}
