/** What is due with somebody, in a few words. */
import type { PersonView } from '../../../shared/people/people-overview.ts';
import { DueChip } from '../../components/due-chip.tsx';
import { daysBetween, formatDayNear } from '../../lib/dates.ts';

interface PersonDueProps {
  readonly due: NonNullable<PersonView['due']>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const words = { talk: 'Talk', promise: 'Promise' } as const;

export function PersonDue({ due, today }: PersonDueProps) {
  const distance = daysBetween(today, due.day);
  const when = distance < 0 ? 'late' : distance === 0 ? 'today' : 'later';
  const late = distance === -1 ? '1 day late' : `${String(-distance)} days late`;
  const day = formatDayNear(due.day, today);
  return (
    <DueChip when={when}>
      {words[due.what]} {distance < 0 ? late : distance <= 1 ? day.toLowerCase() : day}
    </DueChip>
  );
}
