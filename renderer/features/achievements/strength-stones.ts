/** The five parts of an achievement as stones, from the ground up. */
import type { StoneState, StrengthPart } from '../../../shared/domain/achievement-strength.ts';
import type { Stone } from '../../components/stone-stack.tsx';

const stones: Readonly<Record<StoneState, Stone>> = { solid: 'solid', outline: 'outline', missing: 'dashed' };
const partNames = ['Situation', 'My role', 'Action', 'Number', 'Result'];

export function stonesOf(states: readonly StoneState[]): readonly Stone[] {
  return states.map((state) => stones[state]);
}

/** "Complete", or what is missing: "Missing: Number, Result. Begun: Action". */
export function describeStrength(states: readonly StoneState[]): string {
  const named = (wanted: StoneState) => partNames.filter((_, index) => states[index] === wanted).join(', ');
  const [missing, begun] = [named('missing'), named('outline')];
  if (missing === '' && begun === '') return 'Complete';
  return [missing && `Missing: ${missing}`, begun && `Begun: ${begun}`].filter(Boolean).join('. ');
}

/** What a stone's label adds when it is not solid. */
export function partNote(part: StrengthPart): string {
  if (part.state === 'solid') return part.label;
  if (part.state === 'outline') return `${part.label}: the number before is missing`;
  return `${part.label} is missing`;
}
