/** A first draft of an agenda, from what is open and what the mentorship is for. The person changes what does not fit. */
import type { MentorGoal } from './mentor-goals.ts';
import { openAssumptions, openCommitments, type Session } from './mentor-sessions.ts';

/** An hour holds no more. */
export const mostSuggested = 6;

interface AgendaSource {
  readonly sessions: readonly Session[];
  readonly goals: readonly MentorGoal[];
}

/** What I said I would do comes first, then their word, then what was taken for granted, then the goals. */
export function suggestAgenda({ sessions, goals }: AgendaSource): readonly string[] {
  const open = openCommitments(sessions);
  const of = (side: string) => open.filter((one) => one.side === side);
  const lines = [
    ...of('mine').map(({ what }) => `What became of: ${what}`),
    ...of('theirs').map(({ what }) => `You wanted to: ${what}`),
    ...openAssumptions(sessions).map(({ what }) => `Is it so? ${what}`),
    ...goals
      .filter(({ isReached }) => !isReached)
      .map(({ title, standing }) => `Next step: ${title}${standing === '' ? '' : ` (${standing})`}`),
  ];
  return [...new Set(lines)].slice(0, mostSuggested);
}
