/**
 * What became of it, to send to a mentor. It holds words of the sessions and titles of the goals, nothing of any other
 * record, and of the sessions neither the notes nor how an assumption was to be tested: those are for oneself.
 */
import { formatDate } from '../domain/calendar-date.ts';
import { assumptionOutcomes } from '../domain/mentor-session.ts';
import type { PromiseRow } from '../domain/promise.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { JournalRecord } from '../domain/record.ts';
import { wordsOf } from '../domain/field-values.ts';
import { bullets, heading, paragraph, section } from '../export/document-parts.ts';
import type { DocumentBlock } from '../export/document.ts';
import { readSession, sessionsBefore, sessionsOf, type Session } from './mentor-sessions.ts';

export const progressReportTitle = 'Progress report';

/**
 * The sessions that a report after one of them speaks of, newest first: it, and those before that were reported together
 * with it, or like it not yet.
 */
export function sessionsReported(session: JournalRecord, lookup: RecordLookup): readonly Session[] {
  const last = readSession(session);
  const before = sessionsBefore(sessionsOf(lookup, last.mentorship), last.id);
  return [last, ...before.filter((one) => one.reportedOn === last.reportedOn)];
}

/** `session` is a record of the kind mentor-session. */
export function progressReport(session: JournalRecord, lookup: RecordLookup): readonly DocumentBlock[] {
  const sessions = [...sessionsReported(session, lookup)].reverse();
  const { mentorship, reportedOn } = readSession(session);
  const commitments = sessions.flatMap((one) => one.commitments).filter(({ what }) => what !== '');
  const goals = wordsOf(lookup.get(mentorship)?.fields['goals']).flatMap((id) => lookup.title(id) ?? []);
  const tested = sessions.flatMap((one) => one.assumptions).filter(({ what, outcome }) => what && outcome !== 'open');
  return [
    heading(1, progressReportTitle),
    { kind: 'paragraph', text: formatDate(reportedOn), style: 'period' },
    ...section('What it is for', goals.length === 0 ? [] : [bullets(goals)]),
    ...section('What became of it', sessions.flatMap(tellProgress)),
    ...listPromises(
      'Kept',
      commitments.filter((one) => one.doneOn !== ''),
    ),
    ...listPromises(
      'Still open',
      commitments.filter((one) => one.doneOn === ''),
    ),
    ...section(
      'What we took for granted',
      tested.length === 0 ? [] : [bullets(tested.map(({ what, outcome }) => `${what}: ${tellOutcome(outcome)}`))],
    ),
  ];
}

function tellProgress({ day, progress }: Session): DocumentBlock[] {
  if (progress.trim() === '') return [];
  return [...(day === '' ? [] : [heading(3, `Since ${formatDate(day)}`)]), paragraph(progress)];
}

function listPromises(title: string, promises: readonly PromiseRow[]): DocumentBlock[] {
  const items = promises.map(({ what, side, by, doneOn }) => {
    const when = doneOn !== '' ? formatDate(doneOn) : by === '' ? '' : `by ${formatDate(by)}`;
    return [what, side === 'theirs' ? 'with you' : '', when].filter(Boolean).join(', ');
  });
  return section(title, items.length === 0 ? [] : [bullets(items)]);
}

const tellOutcome = (outcome: string) =>
  (assumptionOutcomes.find(({ value }) => value === outcome)?.label ?? '').toLowerCase();
