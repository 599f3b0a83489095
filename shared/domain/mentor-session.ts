/** One meeting with a mentor: prepared, written down, and answered for afterwards. */
import { facts } from '../export/document-parts.ts';
import { formatDate } from './calendar-date.ts';
import { bullets, choice, day, link, markdown, paragraph, rows, text } from './field.ts';
import { promiseHead, promiseRows, promisesDue, promiseShape } from './promise.ts';
import { defineKind } from './record-kind.ts';

export const assumptionOutcomes = [
  { value: 'open', label: 'Not tested yet' },
  { value: 'held', label: 'It held' },
  { value: 'fell', label: 'It fell' },
] as const;

/** Something you took for granted, and what became of it. */
export const assumptionShape = {
  what: text({ label: 'Assumption', help: 'For example "The board wants a deck".' }),
  test: text({ label: 'How to test it', help: 'The smallest thing that would tell.' }),
  outcome: choice('Outcome', assumptionOutcomes, 'open'),
};

export const mentorSession = defineKind({
  name: 'mentor-session',
  label: { one: 'session', many: 'Mentor sessions' },
  place: 'people',
  shape: {
    mentorship: link('Mentorship', 'mentorship'),
    day: day({ label: 'On', help: 'Today reminds you while there are no notes.' }),
    agenda: bullets({ label: 'Agenda', help: 'What you want to have talked about, the most important first.' }),
    notes: markdown('Notes'),
    assumptions: rows({ label: 'Assumptions tested', rowLabel: 'assumption' }, assumptionShape),
    commitments: rows({ label: 'Commitments', rowLabel: 'commitment' }, promiseShape),
    progress: paragraph({ label: 'What became of it', help: 'For the report to your mentor.' }),
    reportedOn: day({ label: 'Reported on', help: 'When you told your mentor how it went.' }),
  },
  title: (session) => (session.day ? `Session on ${formatDate(session.day)}` : ''),
  summary: (session) => session.agenda.filter(Boolean).join(', '),
  date: (session) => session.day,
  missing: (session) => [
    ...(session.mentorship ? [] : [{ field: 'mentorship', sentence: 'Which mentorship does it belong to?' }]),
    ...(session.day ? [] : [{ field: 'day', sentence: 'When do you meet?' }]),
    ...(session.agenda.length > 0 ? [] : [{ field: 'agenda', sentence: 'What do you want to talk about?' }]),
  ],
  due: (session) => [
    ...(session.day && session.notes === ''
      ? [
          {
            day: session.day,
            reason: 'A session with your mentor: read the pre-brief, then write it down.',
            field: 'day',
          },
        ]
      : []),
    ...promisesDue(session.commitments, { name: '', instead: 'your mentor' }, 'commitments'),
  ],
  document: (session, lookup) => [
    { kind: 'heading', level: 2, text: session.day ? `Session on ${formatDate(session.day)}` : 'Session' },
    facts([
      ['Mentorship', lookup.title(session.mentorship) ?? ''],
      ['Reported on', formatDate(session.reportedOn)],
    ]),
    { kind: 'bullets', items: session.agenda },
    { kind: 'markdown', text: session.notes },
    ...(session.assumptions.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            head: ['Assumption', 'How to test it', 'Outcome'],
            body: session.assumptions.map(({ what, test, outcome }) => [
              what,
              test,
              assumptionOutcomes.find((one) => one.value === outcome)?.label ?? '',
            ]),
          },
        ]),
    ...(session.commitments.length === 0
      ? []
      : [{ kind: 'table' as const, head: [...promiseHead], body: promiseRows(session.commitments) }]),
    { kind: 'paragraph', text: session.progress },
  ],
  sample: {
    day: '2026-10-06',
    agenda: ['The talk with Marit about the lead post', 'Whether a year in data costs me the planners'],
    notes: 'She asked what I would stop doing. I had no answer, which is the answer.',
    assumptions: [
      { what: 'Finance says no to every new post', test: 'Ask Helene what the last yes was', outcome: 'open' },
    ],
    commitments: [{ what: 'Write down what I would stop doing', side: 'mine', by: '2026-10-20' }],
  },
});
