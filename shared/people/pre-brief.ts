/**
 * What to read before a session with a mentor, on one page: the agenda, what both have promised, where the goals stand,
 * what was said last time, and what is still taken for granted.
 */
import { z } from 'zod';
import { formatDate } from '../domain/calendar-date.ts';
import { mentorship } from '../domain/mentorship.ts';
import { promiseSides, type PromiseRow } from '../domain/promise.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { JournalRecord } from '../domain/record.ts';
import { bullets, heading, paragraph, section } from '../export/document-parts.ts';
import type { DocumentBlock } from '../export/document.ts';
import { clipWords } from './clip-words.ts';
import { mentorGoals } from './mentor-goals.ts';
import { openAssumptions, openCommitments, readSession, sessionsBefore, sessionsOf } from './mentor-sessions.ts';

/** Lines of a section and words of a line or a text: full lists of lines of usual length fit a page with them. */
export const preBriefLimits = { lines: 6, lineWords: 16, textWords: 50 } as const;

const mentorshipFields = z.object(mentorship.shape);

/** `session` is a record of the kind mentor-session; `today`: YYYY-MM-DD. */
export function preBrief(session: JournalRecord, lookup: RecordLookup, today: string): readonly DocumentBlock[] {
  const { id, day, agenda, mentorship: belongsTo } = readSession(session);
  const before = sessionsBefore(sessionsOf(lookup, belongsTo), id);
  const record = lookup.get(belongsTo);
  const { purpose, goals } = mentorshipFields.parse(record?.fields ?? {});
  const last = before.find(({ notes }) => notes !== '');
  return [
    heading(1, preBriefTitle(session, lookup)),
    { kind: 'paragraph', text: formatDate(day), style: 'period' },
    paragraph(clipWords(purpose, preBriefLimits.textWords)),
    ...listed('Agenda', agenda),
    ...listed('Open commitments', openCommitments(before).map(tellCommitment)),
    ...listed(
      'Where the goals stand',
      mentorGoals(goals, lookup, today).map(({ title, standing }) => [title, standing].filter(Boolean).join(': ')),
    ),
    ...section(
      last === undefined || last.day === '' ? 'Last time' : `Last time, ${formatDate(last.day)}`,
      last === undefined ? [] : [{ kind: 'markdown', text: clipWords(last.notes, preBriefLimits.textWords) }],
    ),
    ...listed(
      'Not tested yet',
      openAssumptions(before).map(({ what, test }) => [what, test].filter(Boolean).join('. Test: ')),
    ),
  ];
}

export function preBriefTitle({ fields }: JournalRecord, lookup: RecordLookup): string {
  const who = lookup.title(typeof fields['mentorship'] === 'string' ? fields['mentorship'] : '');
  return who === undefined ? 'Pre-brief' : `Pre-brief: ${who}`;
}

function listed(title: string, lines: readonly string[]): DocumentBlock[] {
  const { shown, more } = cut(lines.filter((line) => line.trim() !== ''));
  const items = shown.map((line) => clipWords(line, preBriefLimits.lineWords));
  return section(title, items.length === 0 ? [] : [bullets([...items, ...more])]);
}

/** "Write it down (mine, by 16 November 2026)". */
function tellCommitment({ what, side, by }: PromiseRow): string {
  const whose = promiseSides.find(({ value }) => value === side)?.label.toLowerCase() ?? '';
  const told = clipWords(what, preBriefLimits.lineWords - 6);
  return `${told} (${[whose, by === '' ? '' : `by ${formatDate(by)}`].filter(Boolean).join(', ')})`;
}

/** The first lines, and one that counts the others. */
function cut<Line>(lines: readonly Line[]): { readonly shown: readonly Line[]; readonly more: readonly string[] } {
  const over = lines.length - preBriefLimits.lines;
  return { shown: lines.slice(0, preBriefLimits.lines), more: over > 0 ? [`and ${over} more`] : [] };
}
