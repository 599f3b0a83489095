/** The people of the sample and their ties as a network, for pages that have none of their own yet. */
import type { Fields, JournalRecord, RecordId, Revision } from '../domain/record.ts';
import { person } from '../domain/person.ts';
import { tie } from '../domain/tie.ts';
import { readNetwork, type MapNetwork } from '../power/read-network.ts';
import { samplePeople, sampleTies } from './people.ts';

/** `today` is YYYY-MM-DD. */
export function exampleNetwork(today: string): MapNetwork {
  const records = [
    ...samplePeople(today).map(({ key, fields }) => recordOf(person.name, key, fields)),
    ...sampleTies.map(({ from, to, fields }, index) => recordOf(tie.name, `tie ${index}`, { ...fields, from, to })),
  ];
  return readNetwork({ ofKind: (kind) => records.filter((one) => one.kind === kind) });
}

const recordOf = (kind: string, id: string, fields: Fields): JournalRecord => ({
  ...{ id: id as RecordId, kind, fields },
  ...{ revision: '' as Revision, createdAt: '', updatedAt: '' },
});
