/** Sessions with a mentor in few words. */
import type { SessionView } from '../../../shared/people/mentoring.ts';
import { formatDate } from '../../lib/dates.ts';

export const countSessions = (count: number) =>
  count === 0 ? 'No session yet' : `${String(count)} ${count === 1 ? 'session' : 'sessions'}`;

/** "Prepared", "2 commitments open", "Reported 3 Oct 2026". */
export function describeSession({ isWritten, agenda, open, reportedOn }: SessionView): string {
  if (open > 0) return `${String(open)} ${open === 1 ? 'commitment' : 'commitments'} open`;
  if (reportedOn !== '') return `Reported ${formatDate(reportedOn)}`;
  if (isWritten) return 'Written down';
  return agenda.length > 0 ? 'Prepared' : 'Not prepared yet';
}
