/**
 * Who keeps to themselves: groups with more ties inside than chance would give them, found with the method of Louvain
 * (V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, "Fast unfolding of communities in large networks", 2008).
 */
import louvain from 'graphology-communities-louvain';
import { commonLimit, settle, type Measured } from './measure.ts';
import { bondGraph, numberNetwork, type NumberedNetwork } from './power-graph.ts';
import { type PowerLayer } from '../domain/tie-kinds.ts';
import { listNames, type PeopleAndTies, type PowerPerson } from './power-network.ts';

export interface Group {
  /** Ids, those with most ties inside first, then by name. */
  readonly people: readonly string[];
  /** Pairs of people with a tie, both in the group. */
  readonly inside: number;
  /** Pairs of people with a tie, one of them in the group. */
  readonly outside: number;
  /** Ids of those in the group with a tie out of it, in the same order. */
  readonly bridges: readonly string[];
  /** Three people or more, others beside them, and few ties to those: see {@link siloIndex}. */
  readonly isSilo: boolean;
  readonly sentence: string;
}

export interface Silos extends Measured {
  /** Every person is in exactly one; the largest first, then by the first of its names. */
  readonly groups: readonly Group[];
  /** How much more of the ties lies inside the groups than by chance, −0.5 to 1; 0 where there are no ties. */
  readonly modularity: number;
}

/** Two people are no silo. */
const smallestSilo = 3;
/**
 * The E-I index of D. Krackhardt and R. N. Stern ("Informal networks and organizational crises", 1988): ties that leave
 * the group less those that stay, over all of them. At −0.5 three of four ties stay inside.
 */
const siloIndex = -0.5;

const siloLimit = `${commonLimit} Strong ties bind more than weak ones, tensions do not bind; a group that has no ties to others here may have them elsewhere.`;

/** The method begins at a person drawn by chance; of so many beginnings the best is kept. */
const attempts = 10;

/** Groups over the ties of `layers` taken together, or of all layers where it is null. The same network gives the same groups. */
export function findSilos(network: PeopleAndTies, layers: readonly PowerLayer[] | null = null): Silos {
  const numbered = numberNetwork(network, layers);
  const graph = bondGraph(numbered);
  let best = { modularity: 0, groupOf: (index: number) => index };
  if (graph.size > 0) {
    const rng = fixedRandom();
    const found = Array.from({ length: attempts }, () => louvain.detailed(graph, { getEdgeWeight: 'weight', rng }));
    const [first, ...others] = found.map(({ communities, modularity }) => ({
      modularity: settle(modularity),
      groupOf: (index: number) => communities[index] ?? index,
    }));
    best = others.reduce((kept, one) => (one.modularity > kept.modularity ? one : kept), first!);
  }
  const groups = gather(numbered, graph, best.groupOf);
  return { groups, modularity: best.modularity, sentence: tellAll(groups, numbered), limits: siloLimit };
}

/** The generator of S. K. Park and K. W. Miller (1988) from a fixed seed. */
function fixedRandom(): () => number {
  const modulus = 2 ** 31 - 1;
  let state = 1988;
  return () => {
    state = (state * 48_271) % modulus;
    return (state - 1) / (modulus - 1);
  };
}

interface Member {
  readonly person: PowerPerson;
  /** Others with whom they have a tie. */
  readonly inside: number;
  readonly outside: number;
}

function gather(
  { people }: NumberedNetwork,
  graph: ReturnType<typeof bondGraph>,
  groupOf: (index: number) => number,
): Group[] {
  const groups = new Map<number, Member[]>();
  for (const [index, person] of people.entries()) {
    const others = graph.neighbors(index);
    const inside = others.filter((other) => groupOf(Number(other)) === groupOf(index)).length;
    const member = { person, inside, outside: others.length - inside };
    const group = groups.get(groupOf(index));
    if (group === undefined) groups.set(groupOf(index), [member]);
    else group.push(member);
  }
  // Groups came up by the first of their names; sorting keeps that order among equals, as it does among members.
  return [...groups.values()]
    .map((group) => close(group, people.length))
    .sort((a, b) => b.people.length - a.people.length);
}

function close(group: readonly Member[], everybody: number): Group {
  const members = group.toSorted((a, b) => b.inside - a.inside);
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  // A tie inside is met from both its ends.
  const inside = sum(members.map((one) => one.inside)) / 2;
  const outside = sum(members.map((one) => one.outside));
  const isPart = members.length >= smallestSilo && members.length < everybody;
  const people = members.map(({ person }) => person);
  const bridges = members.filter((one) => one.outside > 0).map(({ person }) => person);
  return {
    people: people.map(({ id }) => id),
    inside,
    outside,
    bridges: bridges.map(({ id }) => id),
    isSilo: isPart && (outside - inside) / (outside + inside) <= siloIndex,
    sentence: tell({ people, inside, outside, bridges }),
  };
}

interface TellableGroup extends Pick<Group, 'inside' | 'outside'> {
  readonly people: readonly PowerPerson[];
  readonly bridges: readonly PowerPerson[];
}

function tell({ people, inside, outside, bridges }: TellableGroup): string {
  const names = listNames(people.map(({ name }) => name));
  if (people.length === 1 && outside === 0) return `${names} has no tie to anybody.`;
  if (people.length === 1) return `${names} belongs to no group.`;
  if (outside === 0) return `${names} have ties among themselves only.`;
  const leads = bridges.length === 1 ? 'leads' : 'lead';
  const out = listNames(bridges.map(({ name }) => name));
  return `Of the ${inside + outside} ties of ${names}, ${inside} stay among them; ${out} ${leads} out of the group.`;
}

function tellAll(groups: readonly Group[], { people }: NumberedNetwork): string {
  const silos = groups.filter(({ isSilo }) => isSilo);
  const [largest] = silos;
  if (largest === undefined) return `No group of ${smallestSilo} or more keeps to itself.`;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const list = listNames(largest.people.map((id) => names.get(id) ?? ''));
  if (silos.length === 1) return `One group keeps mostly to itself: ${list}.`;
  return `${silos.length} groups keep mostly to themselves; the largest is ${list}.`;
}
