/** What the views of people read of the declarations. */
import { interaction } from '../../../shared/domain/interaction.ts';
import { person, personCategories } from '../../../shared/domain/person.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';

export const personKind: RecordKind = person;
export const interactionKind: RecordKind = interaction;

/** "Sponsor"; '' for somebody without a seat. */
export function categoryLabel(category: string): string {
  return personCategories.find(({ value }) => value === category)?.label ?? '';
}
