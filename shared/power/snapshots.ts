/** What moved in the network between two days on which it was kept. */
import { compareText } from '../compare-text.ts';
import { personCategories } from '../domain/person.ts';
import { formatDate } from '../domain/calendar-date.ts';
import { tieKindMeta } from '../domain/tie-kinds.ts';
import { listNames, type PeopleAndTies, type PowerPerson, type PowerTie, type Seat } from './power-network.ts';

export interface NetworkSnapshot extends PeopleAndTies {
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** In the order in which they are listed. */
export const movements = [
  'place-changed',
  'person-came',
  'person-left',
  'seat-changed',
  'tie-new',
  'tie-gone',
  'tie-stronger',
  'tie-weaker',
] as const;

export interface Movement {
  readonly what: (typeof movements)[number];
  /** Ids of the people concerned, those of a tie in its order. */
  readonly people: readonly string[];
  readonly sentence: string;
}

export interface SnapshotComparison {
  readonly moved: readonly Movement[];
  /** All of it in one sentence. */
  readonly sentence: string;
}

/**
 * The earlier snapshot is `before`. A tie is the same while its people, kind and layer are; one that changed its kind is
 * gone and new. Ties of somebody who came or left are told with them. A strength that was or became unknown is no change.
 */
export function compareSnapshots(before: NetworkSnapshot, after: NetworkSnapshot): SnapshotComparison {
  const [old, now] = [indexNetwork(before), indexNetwork(after)];
  const isKept = ({ from, to }: PowerTie) => [from, to].every((id) => old.people.has(id) && now.people.has(id));
  const moved = [
    ...missingFrom(old.people, now.people).map((person) => tellArrival(person, now)),
    ...missingFrom(now.people, old.people).map((person) => tellLeaving(person, old)),
    ...[...now.people.values()].flatMap((person) => tellSeat(person, old.people.get(person.id))),
    ...missingFrom(old.ties, now.ties)
      .filter(isKept)
      .map((tie) => tellTie('tie-new', tie, now, 'New')),
    ...missingFrom(now.ties, old.ties)
      .filter(isKept)
      .map((tie) => tellTie('tie-gone', tie, old, 'No longer')),
    ...[...now.ties].flatMap(([key, tie]) => tellStrength(tie, old.ties.get(key), now)),
  ];
  const inOrder = moved.sort(
    (a, b) => movements.indexOf(a.what) - movements.indexOf(b.what) || compareText(a.sentence, b.sentence),
  );
  return { moved: inOrder, sentence: countMoved(inOrder.length, before.day, after.day) };
}

interface Indexed {
  readonly people: ReadonlyMap<string, PowerPerson>;
  readonly ties: ReadonlyMap<string, PowerTie>;
  readonly nameOf: (id: string) => string;
}

/** Of ties that are the same twice the stronger counts; ties to nobody do not. */
function indexNetwork({ people, ties }: PeopleAndTies): Indexed {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byKey = new Map<string, PowerTie>();
  for (const tie of ties) {
    if (!byId.has(tie.from) || !byId.has(tie.to)) continue;
    const ends = tie.isMutual ? [tie.from, tie.to].sort(compareText) : [tie.from, tie.to];
    const key = JSON.stringify([...ends, tie.isMutual, tie.layer, tie.kind]);
    if ((byKey.get(key)?.weight ?? 0) <= (tie.weight ?? 0)) byKey.set(key, tie);
  }
  return { people: byId, ties: byKey, nameOf: (id) => byId.get(id)?.name ?? '' };
}

/** What `others` has and `known` has not. */
function missingFrom<Value>(known: ReadonlyMap<string, Value>, others: ReadonlyMap<string, Value>): Value[] {
  return [...others].flatMap(([key, value]) => (known.has(key) ? [] : [value]));
}

/** Names of those who have a tie to somebody, each once and in order. */
function namesAround(id: string, { ties, nameOf }: Indexed): string[] {
  const others = [...ties.values()].flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return [...new Set(others)].map(nameOf).sort(compareText);
}

function tellArrival({ id, name }: PowerPerson, network: Indexed): Movement {
  const around = namesAround(id, network);
  const ties = around.length === 0 ? '' : `, with ties to ${listNames(around)}`;
  return { what: 'person-came', people: [id], sentence: `${name} came${ties}.` };
}

function tellLeaving({ id, name }: PowerPerson, network: Indexed): Movement {
  const around = namesAround(id, network);
  const ties = around.length === 0 ? '' : `, and the ties to ${listNames(around)} with them`;
  return { what: 'person-left', people: [id], sentence: `${name} left${ties}.` };
}

function tellSeat({ id, name, seat }: PowerPerson, before: PowerPerson | undefined): Movement[] {
  if (before === undefined || before.seat === seat) return [];
  const [old, now] = [labelOf(before.seat), labelOf(seat)];
  const sentence =
    now === ''
      ? `${name} is no longer ${old}.`
      : old === ''
        ? `${name} is now ${now}.`
        : `${name} was ${old} and is now ${now}.`;
  return [{ what: 'seat-changed', people: [id], sentence }];
}

/** As part of a sentence: "a direct report", "an external contact"; '' where there is none. */
function labelOf(seat: Seat): string {
  const label = personCategories.find(({ value }) => value === seat)?.label.toLowerCase() ?? '';
  if (label === '') return '';
  return seat === 'external' ? 'an external contact' : `a ${label}`;
}

function tellTie(what: Movement['what'], tie: PowerTie, { nameOf }: Indexed, lead: string): Movement {
  const statement = tieKindMeta(tie.kind).tell(nameOf(tie.from), nameOf(tie.to));
  return { what, people: [tie.from, tie.to], sentence: `${lead}: ${statement}.` };
}

function tellStrength(tie: PowerTie, before: PowerTie | undefined, network: Indexed): Movement[] {
  if (before === undefined || before.weight === null || tie.weight === null || before.weight === tie.weight) return [];
  const isStronger = tie.weight > before.weight;
  const lead = `${isStronger ? 'Stronger' : 'Weaker'}, ${tie.weight} after ${before.weight}`;
  return [tellTie(isStronger ? 'tie-stronger' : 'tie-weaker', tie, network, lead)];
}

/** "3 things moved between 30 Jun 2026 and 22 Nov 2026." */
export function countMoved(count: number, from: string, to: string): string {
  const time = `between ${formatDate(from)} and ${formatDate(to)}`;
  if (count === 0) return `Nothing moved ${time}.`;
  return `${count === 1 ? 'One thing' : `${count} things`} moved ${time}.`;
}
