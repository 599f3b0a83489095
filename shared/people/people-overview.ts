/** Everybody around you in one value: how warm it is, which seats are empty, what is promised. */
import { z } from 'zod';
import { compareText } from '../compare-text.ts';
import { withLastContact } from '../domain/last-contact.ts';
import { person } from '../domain/person.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import { readNetwork } from '../power/read-network.ts';
import { readCoverage, type Coverage } from './coverage.ts';
import type { SeatedPerson } from './seats.ts';
import { warmthOf } from './warmth.ts';

export interface PersonView extends SeatedPerson {
  readonly role: string;
  /** What asks for attention first: the next talk or a promise, late or to come; null for nothing. */
  readonly due: { readonly day: string; readonly what: 'talk' | 'promise' } | null;
}

export interface PeopleOverview {
  /** In the order of their names. `lastContact` is the later of their record's and of the interactions with them. */
  readonly people: readonly PersonView[];
  readonly coverage: Coverage;
}

const personFields = z.object(person.shape);

export function peopleOverview(lookup: RecordLookup, today: string): PeopleOverview {
  const readFields = withLastContact(lookup, today);
  const people = lookup.ofKind(person.name).map((record): PersonView => {
    const { id } = record;
    const fields = readFields(record);
    const { name, category, role, organisation, department, lastContact, cadenceDays, ...rest } =
      personFields.parse(fields);
    const { authority, influence, weight, support } = rest;
    const [due] = person
      .due(fields)
      .map(({ day, field }) => ({ day, what: field === 'promises' ? ('promise' as const) : ('talk' as const) }))
      .sort((a, b) => compareText(a.day, b.day));
    return {
      ...{ id, name: name.trim() || person.title(fields), category, role, organisation, department },
      ...{ authority, influence, weight, support, lastContact },
      warmth: warmthOf({ lastContact, cadenceDays }, today),
      due: due ?? null,
    };
  });
  people.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return { people, coverage: readCoverage(lookup, people, readNetwork(lookup)) };
}
