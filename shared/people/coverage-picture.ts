/** Where everybody stands in the picture of coverage: me in the centre, nearer is warmer, empty seats at the edge. */
import { daysBetween } from '../domain/calendar-date.ts';
import type { Seat, SeatedPerson } from './seats.ts';
import type { Warmth } from './warmth.ts';

/** In units of the drawing. */
export const pictureSize = { width: 720, height: 460 } as const;
export const pictureCentre = { x: pictureSize.width / 2, y: pictureSize.height / 2 } as const;

/** More would stand on each other; whoever is left out is in the list of seats. */
export const mostPeople = 18;
export const mostEmptySeats = 8;

export interface Spot {
  /** Unique in the picture. */
  readonly key: string;
  /** Of the person; '' for an empty seat. */
  readonly id: string;
  /** The person's name or the seat's. */
  readonly name: string;
  /** Of the middle. */
  readonly x: number;
  readonly y: number;
  /** Of the stone: an empty seat carries its name, somebody their initials. */
  readonly width: number;
  /** Of the line to me: thicker where you spoke more recently; 0 for an empty seat. */
  readonly thickness: number;
  readonly state: Warmth['state'] | 'empty';
}

/** Parts of the half width and half height of the drawing. */
const distanceOf = { warm: 0.42, cooling: 0.64, cold: 0.86, unknown: 0.86, empty: 0.86 } as const;
/** Halfway between them: within the first it is warm, within the second cooling, outside cold. */
export const rings = [(distanceOf.warm + distanceOf.cooling) / 2, (distanceOf.cooling + distanceOf.cold) / 2] as const;
/** Where many are drawn, neighbours stand a little nearer and farther in turn, so that names have room; less than it takes to a ring. */
const stagger = 0.07;
/** So few have room without. */
const fewMarks = 8;

interface Mark {
  readonly key: string;
  readonly name: string;
  /** None for an empty seat. */
  readonly person?: SeatedPerson;
}

const stoneWidth = 38;
/** The letters of the interface at 12 px: on the wide side of what they need. */
const letterWidth = 6.2;

/** Seats go round from the top, in their order; of each, those spoken to last are drawn before anybody's second. */
export function coveragePicture(
  seats: readonly Seat[],
  people: readonly SeatedPerson[],
  today: string,
): readonly Spot[] {
  const byId = new Map(people.map((one) => [one.id, one]));
  const drawn = chooseDrawn(seats);
  const marks = seats.flatMap((seat): readonly Mark[] => {
    if (seat.people.length === 0) return drawn.has(seat.key) ? [{ key: seat.key, name: seat.label }] : [];
    const sitting = seat.people.filter((id) => drawn.has(id)).flatMap((id) => byId.get(id) ?? []);
    return sitting.map((person) => ({ key: person.id, name: person.name, person }));
  });
  return marks.map(({ key, name, person }, index) => {
    const state = person?.warmth.state ?? 'empty';
    const angle = (index / marks.length) * 2 * Math.PI - Math.PI / 2;
    const shift = marks.length <= fewMarks ? 0 : index % 2 === 0 ? stagger : -stagger;
    const radius = distanceOf[state] + shift;
    const width = person === undefined ? name.length * letterWidth + 20 : stoneWidth;
    return {
      ...{ key, id: person?.id ?? '', name, state },
      x: keepInside(Math.round(pictureCentre.x + Math.cos(angle) * radius * pictureCentre.x), width),
      y: Math.round(pictureCentre.y + Math.sin(angle) * radius * pictureCentre.y),
      width,
      thickness: person === undefined ? 0 : thicknessOf(person.lastContact, today),
    };
  });
}

function keepInside(x: number, width: number): number {
  const margin = width / 2 + 2;
  return Math.min(pictureSize.width - margin, Math.max(margin, x));
}

/** Keys of empty seats and ids of people, as many of each as there is room for. */
function chooseDrawn(seats: readonly Seat[]): ReadonlySet<string> {
  const empty = seats.filter((seat) => seat.people.length === 0).slice(0, mostEmptySeats);
  const longest = Math.max(0, ...seats.map((seat) => seat.people.length));
  const people: string[] = [];
  for (let turn = 0; turn < longest && people.length < mostPeople; turn += 1) {
    people.push(...seats.flatMap((seat) => seat.people[turn] ?? []));
  }
  return new Set([...empty.map(({ key }) => key), ...people.slice(0, mostPeople)]);
}

/** Within a week, a month, a quarter, longer ago. */
function thicknessOf(lastContact: string, today: string): number {
  if (lastContact === '') return 0.8;
  const days = daysBetween(lastContact, today);
  if (days <= 7) return 3;
  if (days <= 30) return 2.2;
  return days <= 90 ? 1.5 : 0.8;
}
