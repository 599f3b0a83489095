/** The seats around a career: a sponsor, a mentor, a peer in each department, a direct report, somebody outside. */
import { compareText } from '../compare-text.ts';
import { personCategories } from '../domain/person.ts';
import type { Standings } from '../power/read-network.ts';
import type { Warmth } from './warmth.ts';

export type SeatKind = (typeof personCategories)[number]['value'];

/** What the rules of coverage read of a person. */
export interface SeatedPerson extends Pick<Standings, 'authority' | 'influence' | 'weight' | 'support'> {
  readonly id: string;
  readonly name: string;
  /** One of {@link personCategories}, '' for somebody who has no seat yet. */
  readonly category: string;
  readonly organisation: string;
  readonly department: string;
  /** YYYY-MM-DD, '' while unknown. */
  readonly lastContact: string;
  readonly warmth: Warmth;
}

export interface Seat {
  /** Unique among the seats. */
  readonly key: string;
  readonly kind: SeatKind;
  /** Of a peer, in the spelling met first; '' for all others. */
  readonly department: string;
  /** "Sponsor", "Peer in Finance". */
  readonly label: string;
  /** Ids, those spoken to last first; nobody sits in an empty seat. */
  readonly people: readonly string[];
}

/** Names are compared without regard to case and the space around them. */
export const fold = (name: string): string => name.trim().toLowerCase();

/**
 * Those whose departments make seats: the people of the organisations I work for; everybody, where no department of
 * those organisations is written down.
 */
export function colleagues(people: readonly SeatedPerson[], organisations: readonly string[]): readonly SeatedPerson[] {
  const mine = new Set(organisations.map(fold).filter((name) => name !== ''));
  const there = people.filter(({ organisation }) => mine.has(fold(organisation)));
  return there.some(({ department }) => fold(department) !== '') ? there : people;
}

/**
 * One seat for each category, and for peers one for each department of the {@link colleagues}. Peers of other places
 * share one seat, which is there only if somebody sits in it or no department is known. Everybody with a category sits
 * in exactly one seat.
 * @param organisations Where I work now; empty while unknown.
 */
export function seatsAround(people: readonly SeatedPerson[], organisations: readonly string[]): readonly Seat[] {
  const near = colleagues(people, organisations);
  const nearIds = new Set(near.map(({ id }) => id));
  const departments = departmentsOf(near);
  return personCategories.flatMap(({ value, label }): readonly Seat[] => {
    const all = people.filter(({ category }) => category === value).sort(compareContact);
    if (value !== 'peer') return [seatOf(value, '', label, all)];
    const departmentOf = ({ id, department }: SeatedPerson) => (nearIds.has(id) ? fold(department) : '');
    const placed = departments.map((department) => {
      const there = all.filter((one) => departmentOf(one) === fold(department));
      return seatOf(value, department, `Peer in ${department}`, there);
    });
    const others = all.filter((one) => departmentOf(one) === '');
    if (placed.length === 0) return [seatOf(value, '', label, others)];
    return others.length === 0 ? placed : [...placed, seatOf(value, '', 'Peer elsewhere', others)];
  });
}

/** Each once, in the spelling met first, in the order of their names. */
function departmentsOf(people: readonly SeatedPerson[]): readonly string[] {
  const known = new Map<string, string>();
  for (const { department } of people) {
    const name = fold(department);
    if (name !== '' && !known.has(name)) known.set(name, department.trim());
  }
  return [...known].sort(([a], [b]) => compareText(a, b)).map(([, department]) => department);
}

function seatOf(kind: SeatKind, department: string, label: string, people: readonly SeatedPerson[]): Seat {
  const key = kind === 'peer' ? `${kind} ${fold(department)}` : kind;
  return { key, kind, department, label, people: people.map(({ id }) => id) };
}

const compareContact = (a: SeatedPerson, b: SeatedPerson) =>
  compareText(b.lastContact, a.lastContact) || compareText(a.name, b.name) || compareText(a.id, b.id);
