/** Coverage as the records of the vault say it: the seats around me, and what is missing. */
import { z } from 'zod';
import { employer } from '../domain/employer.ts';
import { goal } from '../domain/goal.ts';
import { interaction } from '../domain/interaction.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import { tieKindMeta } from '../domain/tie-kinds.ts';
import type { MapNetwork } from '../power/read-network.ts';
import { coverageGaps, type CoverageGap, type Plan } from './coverage-gaps.ts';
import { seatsAround, type Seat, type SeatedPerson } from './seats.ts';

export interface Coverage {
  /** Sponsor, mentor, peers by department, direct report, external. */
  readonly seats: readonly Seat[];
  /** The most significant first. */
  readonly gaps: readonly CoverageGap[];
}

const employerFields = z.object(employer.shape);
const goalFields = z.object(goal.shape);
const interactionFields = z.object(interaction.shape);

/** @param people Everybody, with their warmth. */
export function readCoverage(
  lookup: Pick<RecordLookup, 'ofKind'>,
  people: readonly SeatedPerson[],
  network: MapNetwork,
): Coverage {
  const organisations = currentEmployers(lookup);
  const seats = seatsAround(people, organisations);
  const contacts = network.ties
    .filter(({ kind }) => tieKindMeta(kind).hearing !== 'none')
    .map(({ from, to }) => [from, to] as const);
  return { seats, gaps: coverageGaps(seats, { people, organisations, contacts, plans: readPlans(lookup) }) };
}

/** Employers with a role that has begun and not ended. */
function currentEmployers(lookup: Pick<RecordLookup, 'ofKind'>): readonly string[] {
  return lookup.ofKind(employer.name).flatMap(({ fields }) => {
    const { name, roles } = employerFields.parse(fields);
    return roles.some(({ startDate, endDate }) => startDate !== '' && endDate === '') ? [name.trim()] : [];
  });
}

/** Contacts that are still to come, and goals that are open. */
function readPlans(lookup: Pick<RecordLookup, 'ofKind'>): readonly Plan[] {
  const contacts = lookup.ofKind(interaction.name).flatMap(({ id, fields }): Plan[] => {
    const { about, day, nextOn } = interactionFields.parse(fields);
    return day === '' && nextOn !== '' ? [{ id, kind: 'interaction', title: about, day: nextOn }] : [];
  });
  const goals = lookup.ofKind(goal.name).flatMap(({ id, fields }): Plan[] => {
    const { title, state, dueOn } = goalFields.parse(fields);
    return state === 'open' ? [{ id, kind: 'goal', title, day: dueOn }] : [];
  });
  return [...contacts, ...goals];
}
