/** The network as GraphML. */
import { writeGraphmlText } from '../../export/graphml-text.ts';
import type { PeopleAndTies } from '../power-network.ts';
import { personKeys, tieKeys } from './network-keys.ts';

/** Ties to people who are not among them have to be left out before. */
export function writeNetworkGraphml({ people, ties }: PeopleAndTies): string {
  return writeGraphmlText({
    id: 'power-map',
    nodes: people.map((person) => ({ id: person.id, value: person })),
    edges: ties.map((tie) => ({ id: tie.id, from: tie.from, to: tie.to, isDirected: !tie.isMutual, value: tie })),
    nodeKeys: personKeys,
    edgeKeys: tieKeys,
  });
}
