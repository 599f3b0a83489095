/** A fork in the path: the question, what it hangs on, and the day by which it is decided. */
import { facts } from '../export/document-parts.ts';
import { formatDate } from './calendar-date.ts';
import { day, link, markdown, paragraph, rows, text } from './field.ts';
import { defineKind } from './record-kind.ts';

/** Neither what was decided nor the day is written down. */
export const isOpenDecision = ({ decided, decidedOn }: { readonly decided: string; readonly decidedOn: string }) =>
  decided === '' && decidedOn === '';

export const decisionPoint = defineKind({
  name: 'decision-point',
  label: { one: 'decision point', many: 'Decision points' },
  place: 'path',
  shape: {
    question: text({ label: 'Question', help: 'For example "Ask for the lead role now, or move to data first?"' }),
    role: link({ label: 'At which role', help: 'Where the paths part.' }, 'career-role'),
    criteria: rows(
      { label: 'What it hangs on', rowLabel: 'criterion' },
      {
        what: text({ label: 'What', help: 'For example "Is the lead post in the 2027 budget?"' }),
        answer: text({ label: 'Answer', help: 'Empty until you know.' }),
      },
    ),
    decideBy: day({ label: 'Decide by', help: 'Today reminds you.' }),
    decided: paragraph({ label: 'What I decided', help: 'And why, in a sentence.' }),
    decidedOn: day('Decided on'),
    notes: markdown('Notes'),
  },
  title: (point) => point.question,
  summary: (point) => {
    if (point.decided) return point.decided;
    const answered = point.criteria.filter((one) => one.answer !== '').length;
    return point.criteria.length === 0 ? '' : `${answered} of ${point.criteria.length} answered`;
  },
  date: (point) => point.decidedOn || point.decideBy,
  missing: (point) => [
    ...(point.question ? [] : [{ field: 'question', sentence: 'What is to be decided?' }]),
    ...(point.role ? [] : [{ field: 'role', sentence: 'At which role do the paths part?' }]),
    ...(point.criteria.length > 0 ? [] : [{ field: 'criteria', sentence: 'What does the decision hang on?' }]),
    ...(isOpenDecision(point) && !point.decideBy ? [{ field: 'decideBy', sentence: 'By when do you decide?' }] : []),
    ...(point.decidedOn && !point.decided ? [{ field: 'decided', sentence: 'What did you decide?' }] : []),
  ],
  due: (point) =>
    point.decideBy && isOpenDecision(point)
      ? [{ day: point.decideBy, reason: `Decide: ${point.question || 'a fork in your path'}`, field: 'decideBy' }]
      : [],
  document: (point, lookup) => [
    { kind: 'heading', level: 2, text: point.question || 'Decision point' },
    facts([
      ['At which role', lookup.title(point.role) ?? ''],
      ['Decide by', formatDate(point.decideBy)],
      ['What I decided', point.decided],
      ['Decided on', formatDate(point.decidedOn)],
    ]),
    {
      kind: 'bullets',
      items: point.criteria.map(({ what, answer }) => (answer === '' ? what : `${what} ${answer}`)),
    },
    { kind: 'markdown', text: point.notes },
  ],
  sample: {
    question: 'Ask for the lead role now, or move to data first?',
    criteria: [
      { what: 'Is the lead post in the 2027 budget?' },
      { what: 'Has the board accepted the model?', answer: 'Yes, on 1 October.' },
      { what: 'Would Priya open a senior seat by spring?' },
    ],
    decideBy: '2026-12-15',
  },
});
