/** The map in words: what its marks say to those who do not see them, or point at them. */
import { careerRoleStates } from '../../../shared/domain/career-role.ts';
import type { MoveMonths } from '../../../shared/path/career-map.ts';
import { moveKinds } from '../../../shared/path/classify-move.ts';
import type { MapMove, MapRole } from '../../../shared/path/path-overview.ts';
import { formatDate } from '../../../shared/domain/calendar-date.ts';

/** "14 mo", "? mo" while nobody has said. */
export const shortMonths = ({ likely }: MoveMonths) => `${likely ?? '?'} mo`;

/** "8 to 26 months, likely 14", as much of it as is known. */
export function longMonths({ fast, likely, slow }: MoveMonths): string {
  const range = fast !== null && slow !== null && fast !== slow ? `${fast} to ${slow} months` : '';
  if (likely === null) return range || 'Months not said';
  return range === '' ? `${likely} ${likely === 1 ? 'month' : 'months'}, likely` : `${range}, likely ${likely}`;
}

/** Below the title of a role that has no stones; '' for none. */
export function roleNote({ state, since }: MapRole): string {
  if (state === 'current') return since === '' ? 'now' : `now, since ${formatDate(since)}`;
  return state === 'past' ? 'held before' : '';
}

export function describeRole({ title, level, domain, state, isGoal, evidence }: MapRole): string {
  const parts = [
    title,
    level === null ? 'level not said' : `level ${level}`,
    domain || 'no domain yet',
    state === 'possible' && isGoal
      ? 'a scenario ends here'
      : (careerRoleStates.find((one) => one.value === state)?.label.toLowerCase() ?? ''),
    evidence.asked === 0 ? '' : `my evidence: ${evidence.proven} of ${evidence.asked} skills proven`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** `letters` of the scenarios that take it. */
export function describeMove({ title, kind, months }: MapMove, letters: readonly string[]): string {
  const name = moveKinds.find((one) => one.value === kind)?.label ?? '';
  const ways = letters.length === 0 ? 'in no scenario' : `scenario ${letters.join(', ')}`;
  return [`Move: ${title || 'Untitled move'}`, name, longMonths(months), ways].filter(Boolean).join(', ');
}
