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

/** The network that a snapshot keeps; null where it holds none that can be read. */
export function keptNetwork(fields: Fields): KeptNetwork | null {
  return networkSchema.safeParse(fields['network']).data ?? null;
}

const { day, note } = mapSnapshot.shape;
const aboutSchema = z.object({ day, note });
const listed = z.array(z.unknown());
const listsSchema = z.object({ people: listed, ties: listed });

/** What a snapshot says of itself, its people and ties counted but not read; null for both where it holds no lists. */
export function describeKept(fields: Fields) {
  const lists = listsSchema.safeParse(fields['network']).data;
  return {
    ...aboutSchema.parse(fields),
    people: lists?.people.length ?? null,
    ties: lists?.ties.length ?? null,
  };
}
