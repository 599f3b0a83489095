/** The five stones of an achievement: what is told, what is only begun, what is missing. */
import { openGaps, type StoryPart } from './achievement-gaps.ts';
import type { Fields } from './record.ts';

export type StoneState = 'solid' | 'outline' | 'missing';
export interface StrengthPart {
  readonly part: StoryPart;
  readonly label: string;
  readonly state: StoneState;
}

const parts = [
  { part: 'situation', label: 'Situation' },
  { part: 'my-role', label: 'My role' },
  { part: 'action', label: 'Action' },
  { part: 'number', label: 'Number' },
  { part: 'result', label: 'Result' },
] as const satisfies readonly { readonly part: StoryPart; readonly label: string }[];

/** From the base upwards. A part without a gap stands; a number without a baseline is only begun. */
export function achievementStrength(fields: Fields): readonly StrengthPart[] {
  const gaps = openGaps(fields);
  return parts.map((one) => ({ ...one, state: gaps.find((gap) => gap.part === one.part)?.leaves ?? 'solid' }));
}
