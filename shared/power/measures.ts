/** Every measure of a network at once, as a page of it needs them. */
import { findBrokers, type Brokers } from './brokers.ts';
import { influenceFrom, type InfluenceChain } from './influence-chain.ts';
import type { PowerLayer } from '../domain/tie-kinds.ts';
import type { PeopleAndTies, PowerNetwork } from './power-network.ts';
import { findSilos, type Silos } from './silos.ts';
import { compareStandings, type StandingGaps } from './standing-gaps.ts';

export interface PowerMeasures {
  readonly brokers: Brokers;
  readonly silos: Silos;
  readonly standings: StandingGaps;
  /** The way from me to whoever decides, by the id of the decision right. */
  readonly chains: ReadonlyMap<string, InfluenceChain>;
}

/**
 * `layers` as in {@link findBrokers}; standings compare layers with each other and always take all. Brokers are looked for
 * without me: on a map of those I know, I stand between most of them.
 */
export function measureNetwork(network: PowerNetwork, layers: readonly PowerLayer[] | null = null): PowerMeasures {
  const chainTo = influenceFrom(network, layers);
  return {
    brokers: findBrokers(withoutMe(network), layers),
    silos: findSilos(network, layers),
    standings: compareStandings(network),
    chains: new Map(network.decisions.map(({ id, decides }) => [id, chainTo(decides)])),
  };
}

function withoutMe({ me, people, ties }: PowerNetwork): PeopleAndTies {
  return {
    people: people.filter(({ id }) => id !== me),
    ties: ties.filter(({ from, to }) => from !== me && to !== me),
  };
}
