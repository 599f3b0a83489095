/** How warm it is between two people, by a rule that can be read: the days since the last contact against the rhythm. */
import { daysBetween } from '../domain/calendar-date.ts';

export interface Warmth {
  readonly state: 'warm' | 'cooling' | 'cold' | 'unknown';
  /** The rule as it came out, in one sentence. */
  readonly sentence: string;
}

/** Where nobody has set a rhythm: about once a quarter. */
export const usualCadence = 90;

interface Contact {
  /** YYYY-MM-DD, '' while unknown. */
  readonly lastContact: string;
  readonly cadenceDays: number | null;
}

/** Warm within the rhythm, cooling until twice as long, cold after. */
export function warmthOf({ lastContact, cadenceDays }: Contact, today: string): Warmth {
  if (lastContact === '') return { state: 'unknown', sentence: 'No contact is written down.' };
  const days = Math.max(0, daysBetween(lastContact, today));
  const rhythm = cadenceDays !== null && cadenceDays >= 1 ? cadenceDays : usualCadence;
  const state = days <= rhythm ? 'warm' : days <= 2 * rhythm ? 'cooling' : 'cold';
  const own = rhythm === cadenceDays ? 'your rhythm is' : 'without a rhythm of your own it is';
  const ago = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
  return { state, sentence: `Last contact ${ago}; ${own} ${rhythm} days.` };
}
