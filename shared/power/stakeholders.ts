/** Stakeholders of a strategy as the power map knows them. */
import { stakeholderShape, type stances } from '../domain/political-strategy.ts';
import { textOf } from '../domain/field-values.ts';
import type { Fields } from '../domain/record.ts';
import { z } from 'zod';
import { meId, type MapPerson } from './read-network.ts';

/** From here up on the grid of 0 to 10, somebody has a say that a strategy should not overlook. */
export const leastWeight = 5;

/** Support of 0 to 10 within which somebody is taken for undecided. */
const undecided = { least: 4, most: 6 } as const;

type Stance = (typeof stances)[number]['value'];

/** '' while nobody has said where they stand. */
export function stanceAt(support: number | null): Stance | '' {
  if (support === null) return '';
  return support < undecided.least ? 'against' : support > undecided.most ? 'ally' : 'undecided';
}

const stakeholder = z.object(stakeholderShape);

/** One person of the map as a stakeholder: their stance from where they stand, the rest still to be written. */
export function stakeholderFrom({ id, support }: Pick<MapPerson, 'id' | 'support'>): Fields {
  return stakeholder.parse({ person: id, stance: stanceAt(support) });
}

/** The people who weigh {@link leastWeight} or more and are not among `rows` yet, the weightiest first. */
export function stakeholdersToTake(people: readonly MapPerson[], rows: readonly Fields[]): readonly MapPerson[] {
  const present = new Set(rows.map((row) => textOf(row['person'])));
  return people
    .filter(({ id, weight }) => id !== meId && !present.has(id) && weight !== null && weight >= leastWeight)
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
}
