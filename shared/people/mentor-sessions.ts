/** The sessions of a mentorship in their order, and what they leave open. */
import { z } from 'zod';
import { mentorSession } from '../domain/mentor-session.ts';
import type { PromiseRow } from '../domain/promise.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { JournalRecord, RecordId, Revision } from '../domain/record.ts';

const sessionFields = z.object(mentorSession.shape);

export interface Session extends z.infer<typeof sessionFields> {
  readonly id: RecordId;
  readonly revision: Revision;
}

export function readSession({ id, revision, fields }: JournalRecord): Session {
  return { ...sessionFields.parse(fields), id, revision };
}

/** Newest first; those without a day, which are still ahead, come before all others. */
export function sessionsOf(lookup: RecordLookup, mentorship: string): readonly Session[] {
  const records = lookup.ofKind(mentorSession.name).filter(({ fields }) => fields['mentorship'] === mentorship);
  const rank = ({ fields, createdAt }: JournalRecord) => `${String(fields['day'] || '9999')} ${createdAt}`;
  return [...records].sort((a, b) => (rank(a) < rank(b) ? 1 : -1)).map(readSession);
}

/** The sessions before one of them, newest first. */
export function sessionsBefore(sessions: readonly Session[], id: string): readonly Session[] {
  return sessions.slice(sessions.findIndex((one) => one.id === id) + 1);
}

/** What nobody has kept yet, the one that falls due first at the beginning, those without a day at the end. */
export function openCommitments(sessions: readonly Session[]): readonly PromiseRow[] {
  const open = sessions.flatMap(({ commitments }) => commitments).filter((one) => one.doneOn === '' && one.what !== '');
  const rank = ({ by }: PromiseRow) => by || '9999';
  return open.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** Assumptions that nothing has tested yet. */
export function openAssumptions(sessions: readonly Session[]): readonly Session['assumptions'][number][] {
  return sessions.flatMap(({ assumptions }) => assumptions).filter((one) => one.outcome === 'open' && one.what !== '');
}
