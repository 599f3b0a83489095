/** The mentorships in one value: what each is for, where its goals stand, its sessions and what they leave open. */
import { z } from 'zod';
import { mentorship } from '../domain/mentorship.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import { suggestAgenda } from './mentor-agenda.ts';
import { mentorGoals, type MentorGoal } from './mentor-goals.ts';
import { openCommitments, sessionsOf } from './mentor-sessions.ts';

export interface SessionView {
  readonly id: string;
  /** YYYY-MM-DD, '' while it is not fixed. */
  readonly day: string;
  readonly agenda: readonly string[];
  /** Notes have been taken. */
  readonly isWritten: boolean;
  readonly open: number;
  readonly reportedOn: string;
}

export interface MentorshipView {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly goals: readonly MentorGoal[];
  /** Newest first. */
  readonly sessions: readonly SessionView[];
  /** For the next session. */
  readonly suggested: readonly string[];
}

const mentorshipFields = z.object(mentorship.shape);

/** In the order of their titles. `today`: YYYY-MM-DD. */
export function mentoringOverview(lookup: RecordLookup, today: string): readonly MentorshipView[] {
  const views = lookup.ofKind(mentorship.name).map(({ id, fields }): MentorshipView => {
    const { purpose, goals: ids } = mentorshipFields.parse(fields);
    const sessions = sessionsOf(lookup, id);
    const goals = mentorGoals(ids, lookup, today);
    return {
      ...{ id, title: mentorship.title(fields), purpose, goals },
      suggested: suggestAgenda({ sessions, goals }),
      sessions: sessions.map((one) => ({
        ...{ id: one.id, day: one.day, agenda: one.agenda, reportedOn: one.reportedOn },
        isWritten: one.notes !== '',
        open: openCommitments([one]).length,
      })),
    };
  });
  return views.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
