/** People and ties as a snapshot keeps them, and back: a copy of its own, which later edits of the records do not touch. */
import { z } from 'zod';
import { mapSnapshot } from '../domain/map-snapshot.ts';
import { personCategories } from '../domain/person.ts';
import { powerLayers, tieKinds } from '../domain/tie-kinds.ts';
import type { Fields } from '../domain/record.ts';
import type { MapNetwork, MapPerson } from './read-network.ts';
import type { PowerTie } from './power-network.ts';

const valuesOf = <const Value extends string>(rows: readonly { readonly value: Value }[]) =>
  rows.map((one) => one.value);
const text = z.string().default('');
const standing = z.number().nullable().default(null);

const networkSchema = z.object({
  people: z.array(
    z.object({
      ...{ id: z.string(), name: text, department: text, role: text, organisation: text },
      seat: z.enum(['', ...valuesOf(personCategories)]).default(''),
      ...{ authority: standing, influence: standing, resources: standing, weight: standing, support: standing },
    }),
  ),
  ties: z.array(
    z.object({
      ...{ id: z.string(), from: z.string(), to: z.string() },
      kind: z.enum(valuesOf(tieKinds)),
      layer: z.enum(valuesOf(powerLayers)),
      isMutual: z.boolean(),
      weight: z.number().nullable(),
    }),
  ),
});

export interface KeptNetwork {
  readonly people: readonly MapPerson[];
  readonly ties: readonly PowerTie[];
}

/** What the `network` field of a snapshot takes. */
export function networkToKeep({ people, ties }: Pick<MapNetwork, 'people' | 'ties'>): Fields {
  return networkSchema.parse({ people, ties });
}

const snapshotFields = z.object(mapSnapshot.shape);

/** `network` is null where the snapshot holds none that can be read. */
export function keptNetwork(fields: Fields): { day: string; note: string; network: KeptNetwork | null } {
  const { day, note, network } = snapshotFields.parse(fields);
  return { day, note, network: networkSchema.safeParse(network).data ?? null };
}
