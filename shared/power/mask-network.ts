/** The network under other names: what is said of people is masked, and what the vault calls them by is left behind. */
import type { NameMask } from '../people/mask-names.ts';
import { meId, type MapNetwork, type MapPerson } from './read-network.ts';

type Masked = Pick<MapNetwork, 'people' | 'ties'>;

/** Ids are numbered anew, so that two files with other names cannot be laid side by side. */
export function maskNetwork({ people, ties }: Masked, { mask }: NameMask): Masked {
  const ids = new Map(people.map(({ id }, index) => [id, id === meId ? meId : `p${index}`]));
  return {
    people: people.map((one): MapPerson => ({
      ...one,
      id: ids.get(one.id)!,
      name: one.id === meId ? one.name : mask(one.name),
      department: mask(one.department),
      role: mask(one.role),
      organisation: mask(one.organisation),
    })),
    ties: ties.map((one, index) => ({ ...one, id: `t${index + 1}`, from: ids.get(one.from)!, to: ids.get(one.to)! })),
  };
}
