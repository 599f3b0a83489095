/** The sample vault: a fictional planner's two years, so that every page can be seen finished before it is begun. */
import { addDays } from '../domain/calendar-date.ts';
import { rowsOf, textOf } from '../domain/field-values.ts';
import { findKind } from '../domain/registry.ts';
import type { Fields, JournalRecord, RecordId } from '../domain/record.ts';
import { networkToKeep } from '../power/kept-network.ts';
import { readNetwork } from '../power/read-network.ts';
import { achievements } from './achievements.ts';
import { employment } from './employment.ts';
import { sampleGoals } from './goals.ts';
import { lenses, type SampleLens } from './lenses.ts';
import {
  presentRole,
  sampleDecision,
  sampleModels,
  sampleMoves,
  samplePlan,
  sampleRoles,
  sampleScenarios,
  sampleTopics,
} from './path.ts';
import { sampleCultureNotes, sampleDecisionRights, samplePeople, sampleRelations, sampleTies } from './people.ts';
import { sampleStandings, sampleTargets } from './targets.ts';
import { latest, lines, longer, yearAgo, type SampleEntry } from './entries.ts';

export interface NewRecord {
  readonly kind: string;
  readonly id: RecordId;
  readonly fields: Fields;
}

/** Ids are fixed, so that the same day always gives the same vault; version and variant bits make them UUIDs. */
function sampleId(group: number, index: number): RecordId {
  const tail = index.toString(16).padStart(12, '0');
  return `5a4d9c1e-${group.toString(16).padStart(4, '0')}-4ca1-8a12-${tail}` as RecordId;
}

/** Repeatable numbers in [0, 1): a small linear congruential generator (constants of Numerical Recipes, 2nd ed., 7.1). */
function repeatable(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function entryFields(entry: SampleEntry, day: string, time: string): Fields {
  return {
    writtenAt: `${day}T${time}:00Z`,
    title: entry.title ?? '',
    body: entry.body,
    tags: entry.tags ?? [],
    mood: entry.mood ?? null,
    energy: entry.energy ?? null,
    people: entry.people ?? [],
  };
}

/** Spreads the older texts over two years, keeping their order, denser towards the present and empty in July. */
function spreadEntries(today: string): Fields[] {
  const random = repeatable(1974);
  const all: { entry: SampleEntry; position: number }[] = [
    ...longer.map((entry, index) => ({ entry, position: (index + 0.5) / longer.length })),
    ...lines.map((body, index) => ({
      entry: { body, mood: 3 + Math.floor(random() * 6), energy: 3 + Math.floor(random() * 5) },
      position: (index + 0.3) / lines.length,
    })),
  ];
  return all.map(({ entry, position }) => {
    const daysAgo = Math.round(11 + 719 * (1 - position) ** 1.35);
    const day = toWorkday(addDays(today, -daysAgo));
    const hour = String(7 + Math.floor(random() * 14)).padStart(2, '0');
    const minute = String(Math.floor(random() * 60)).padStart(2, '0');
    return entryFields(entry, day, `${hour}:${minute}`);
  });
}

/** Sarah writes about work on working days: a weekend moves to the Friday before it. */
function toWorkday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 ? addDays(day, -2) : weekday === 6 ? addDays(day, -1) : day;
}

/** Everything in the sample vault as of `today` (YYYY-MM-DD), valid for the schemas and linked both ways. */
export function sampleRecords(today: string): NewRecord[] {
  const employmentIds = new Map(employment.map((one, index) => [one.key, sampleId(1, index)]));
  const entries = [
    ...latest.map((entry) => entryFields(entry, addDays(today, -entry.daysAgo), entry.time)),
    entryFields(yearAgo, addDays(today, -365), yearAgo.time),
    ...spreadEntries(today),
  ];
  const boardEntry = sampleId(3, 0);
  const figureEntry = sampleId(3, 2);
  return [
    ...employment.map((one, index) =>
      validated(one.kind, sampleId(1, index), {
        ...withReminder(one.kind, one.key, one.fields, today),
        ...standingOf(one.key),
      }),
    ),
    ...achievements.map((one, index) =>
      validated('achievement', sampleId(2, index), {
        ...one.fields,
        employer: employmentIds.get(one.employer),
        ...(index === 0
          ? {
              links: [boardEntry, figureEntry],
              sources: [
                { entry: boardEntry, sentence: 'September closed at 18.1 % empty running, against 23.4 % in January.' },
              ],
            }
          : {}),
      }),
    ),
    ...entries.map((fields, index) => validated('journal-entry', sampleId(3, index), fields)),
    ...sampleGoals(today).map((fields, index) => validated('goal', sampleId(5, index), fields)),
    ...pathRecords(today),
    ...peopleRecords(today),
    ...lenses.map((one, index) => validated('lens', sampleId(4, index), lensFields(one, today))),
  ];
}

/** Roles, moves, ways, a fork, people ahead, a plan and topics; the targets come first, and their keys are their titles. */
function pathRecords(today: string): NewRecord[] {
  const roles = [
    ...sampleTargets(today).map((fields) => ({ key: String(fields['title']), fields })),
    ...sampleRoles,
  ].map(({ key, fields }, index) => ({ key, fields, id: sampleId(6, index) }));
  const roleIds = new Map(roles.map(({ key, id }) => [key, id]));
  const moveIds = new Map(sampleMoves.map(({ from, to }, index) => [`${from}>${to}`, sampleId(7, index)]));
  const skillId = (key: string) =>
    sampleId(
      1,
      employment.findIndex((one) => one.key === key),
    );
  const fork = { ...sampleDecision(today), role: roleIds.get(presentRole) };
  return [
    ...roles.map(({ id, fields }) => validated('career-role', id, fields)),
    ...sampleMoves.map(({ from, to, fields }, index) =>
      validated('career-move', sampleId(7, index), { ...fields, from: roleIds.get(from), to: roleIds.get(to) }),
    ),
    ...sampleScenarios.map(({ fields, moves }, index) => {
      const way = { startsAt: roleIds.get(presentRole), moves: moves.map((one) => moveIds.get(one)) };
      return validated('scenario', sampleId(8, index), { ...fields, ...way });
    }),
    validated('decision-point', sampleId(9, 0), fork),
    ...sampleModels.map((fields, index) => validated('role-model', sampleId(10, index), fields)),
    validated('skill-plan', sampleId(11, 0), samplePlan(today, skillId)),
    ...sampleTopics(today).map((fields, index) => validated('emerging-topic', sampleId(12, index), fields)),
  ];
}

/** People, their ties, what is decided by whom, one earlier state of it all, and how she goes about them. */
function peopleRecords(today: string): NewRecord[] {
  const people = samplePeople(today).map((one, index) => ({ ...one, id: sampleId(13, index) }));
  const ids = new Map(people.map(({ key, id }) => [key, id]));
  const idOf = (key: string) => ids.get(key) ?? '';
  const idsOf = (keys: readonly string[]) => keys.map(idOf);
  const { sponsor, mentorship, sessions, feedback, interactions, strategy } = sampleRelations(today);
  const goals = sampleGoals(today);
  const goalId = (title: string) =>
    sampleId(
      5,
      goals.findIndex((one) => one['title'] === title),
    );
  const introduced = (fields: Fields) =>
    rowsOf(fields['introductions']).map((row) => ({ ...row, to: idOf(textOf(row['to'])) }));
  const now = [
    ...people.map(({ id, fields }) => validated('person', id, { ...fields, introductions: introduced(fields) })),
    ...sampleTies.map(({ from, to, fields }, index) =>
      validated('tie', sampleId(14, index), { ...fields, from: idOf(from), to: idOf(to) }),
    ),
  ];
  const before = people.map(({ id, fields, before: place }) => {
    const [weight, support] = place ?? [fields['weight'], fields['support']];
    return validated('person', id, { ...fields, introductions: [], weight, support });
  });
  // The tension came later.
  const earlier = [...before, ...now.filter(({ kind, fields }) => kind === 'tie' && fields['type'] !== 'tension')];
  const kept = readNetwork({
    ofKind: (kind) => earlier.filter((one) => one.kind === kind) as unknown as readonly JournalRecord[],
  });
  return [
    ...now,
    ...sampleDecisionRights.map(({ decides, asked, fields }, index) =>
      validated('decision-right', sampleId(15, index), { ...fields, decides: idsOf(decides), asked: idsOf(asked) }),
    ),
    validated('map-snapshot', sampleId(16, 0), { day: addDays(today, -145), network: networkToKeep(kept) }),
    ...sampleCultureNotes(today).map((one, index) =>
      validated('culture-note', sampleId(17, index), { ...one.fields, people: idsOf(one.people) }),
    ),
    validated('sponsor-plan', sampleId(18, 0), { ...sponsor.fields, person: idOf(sponsor.person) }),
    validated('mentorship', sampleId(19, 0), {
      ...{ ...mentorship.fields, person: idOf(mentorship.person), goals: mentorship.goals.map(goalId) },
    }),
    ...sessions.map((fields, index) =>
      validated('mentor-session', sampleId(20, index), { ...fields, mentorship: sampleId(19, 0) }),
    ),
    ...feedback.map(({ from, fields }, index) =>
      validated('feedback', sampleId(21, index), { ...fields, from: idOf(from) }),
    ),
    ...interactions.map(({ people: who, fields }, index) =>
      validated('interaction', sampleId(22, index), { ...fields, people: idsOf(who) }),
    ),
    validated('political-strategy', sampleId(23, 0), {
      ...strategy.fields,
      stakeholders: strategy.stakeholders.map((one) => ({ ...one, person: idOf(one.person) })),
    }),
  ];
}

function achievementId(title: string): RecordId {
  return sampleId(
    2,
    achievements.findIndex((one) => one.fields['title'] === title),
  );
}

function standingOf(key: string): Fields {
  const standing = sampleStandings[key];
  if (standing === undefined) return {};
  const { ownLevel, evidence } = standing;
  return { ownLevel, evidence: evidence.map(([title, level]) => ({ record: achievementId(title), level })) };
}

function lensFields({ fields, chosen, uses }: SampleLens, today: string): Fields {
  return {
    ...fields,
    chosen: chosen.map(({ title, ...words }) => ({ achievement: achievementId(title), ...words })),
    uses: uses.map(({ daysAgo, file, told }) => ({
      date: addDays(today, -daysAgo),
      document: fields['document'],
      format: 'docx',
      file,
      achievements: chosen.slice(0, told).map(({ title }) => achievementId(title)),
    })),
  };
}

/** One credential runs out soon, so that Today has something to say. */
function withReminder(kind: string, key: string, fields: Fields, today: string): Fields {
  if (kind !== 'certification') return fields;
  return { ...fields, expiresOn: addDays(today, key === 'timetable' ? 57 : 64) };
}

function validated(kindName: string, id: RecordId, fields: Fields): NewRecord {
  const kind = findKind(kindName);
  if (kind === undefined) throw new Error(`Unknown kind: ${kindName}`);
  return { kind: kindName, id, fields: kind.schema.parse(fields) };
}
