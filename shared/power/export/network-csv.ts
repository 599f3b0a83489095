/** The network as two tables, which Gephi, Kumu and spreadsheets open: people, and ties between their ids. */
import { writeCells } from '../../export/csv-cell.ts';
import type { GraphKey } from '../../export/graphml-text.ts';
import type { PeopleAndTies } from '../power-network.ts';
import { personKeys, tieKeys } from './network-keys.ts';

const columnOf = ({ id }: GraphKey<never>) => id.charAt(0).toUpperCase() + id.slice(1);

/** The first row of the table of people. */
export const ownPeopleColumns: readonly string[] = ['Id', ...personKeys.map(columnOf)];
/** The first row of the table of ties. */
export const ownTieColumns: readonly string[] = ['Id', 'Source', 'Target', 'Direction', ...tieKeys.map(columnOf)];

export interface NetworkTables {
  readonly people: string;
  readonly ties: string;
}

export function writeNetworkCsv({ people, ties }: PeopleAndTies): NetworkTables {
  const personRows = people.map((person) => [person.id, ...personKeys.map(({ valueOf }) => valueOf(person))]);
  const tieRows = ties.map((tie) => {
    const direction = tie.isMutual ? 'Undirected' : 'Directed';
    return [tie.id, tie.from, tie.to, direction, ...tieKeys.map(({ valueOf }) => valueOf(tie))];
  });
  return { people: writeCells([ownPeopleColumns, ...personRows]), ties: writeCells([ownTieColumns, ...tieRows]) };
}
