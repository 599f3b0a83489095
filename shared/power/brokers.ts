/** Who stands between others: betweenness after L. C. Freeman, "A set of measures of centrality based on betweenness", 1977. */
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { commonLimit, settle, type Measured } from './measure.ts';
import { bondGraph, numberNetwork } from './power-graph.ts';
import { type PowerLayer } from '../domain/tie-kinds.ts';
import { listNames, type PeopleAndTies } from './power-network.ts';

export interface Broker {
  readonly id: string;
  readonly name: string;
  /**
   * 0 to 1: of all pairs of other people, the share whose shortest ways lead through this person. Where a pair has
   * several shortest ways, each counts its part; a pair without a way counts as none.
   */
  readonly share: number;
}

export interface Brokers extends Measured {
  /** All people, the first broker first; those with equal shares by name. */
  readonly people: readonly Broker[];
}

const brokerLimit = `${commonLimit} Every tie counts alike, strong or weak, and tensions are left out.`;

/** Over the ties of `layers` taken together, or of all layers where it is null. Direction and strength do not count. */
export function findBrokers(network: PeopleAndTies, layers: readonly PowerLayer[] | null = null): Brokers {
  const numbered = numberNetwork(network, layers);
  if (numbered.people.length === 0) return { people: [], sentence: tell([]), limits: brokerLimit };
  const shares = betweenness(bondGraph(numbered), { getEdgeWeight: null, normalized: true });
  const people = numbered.people
    .map(({ id, name }, index): Broker => ({ id, name, share: settle(shares[index] ?? 0) }))
    // By name already; sorting keeps that order among equals.
    .sort((a, b) => b.share - a.share);
  return { people, sentence: tell(people), limits: brokerLimit };
}

function tell(people: readonly Broker[]): string {
  const [first, second] = people;
  if (first === undefined || first.share === 0) return 'Nobody stands between others: no two people depend on a third.';
  const equals = people.filter(({ share }) => share === first.share);
  const share = tellShare(first.share);
  if (equals.length > 1) {
    const names = listNames(equals.map(({ name }) => name));
    return `${names} stand between others most, alike: each is on the shortest way of ${share} of all pairs of other people.`;
  }
  const next =
    second === undefined || second.share === 0 ? '' : `; next is ${second.name} with ${tellShare(second.share)}`;
  return `${first.name} stands between others most: on the shortest way of ${share} of all pairs of other people${next}.`;
}

function tellShare(share: number): string {
  const percent = Math.round(share * 100);
  return percent < 1 ? 'less than 1%' : `${percent}%`;
}
