/** A goal that says what, how much, why and by when, and is kept, revised or retired every quarter. */
import { facts } from '../export/document-parts.ts';
import { formatDate } from './calendar-date.ts';
import { drivers } from './driver.ts';
import { choice, day, group, links, markdown, number, paragraph, rows, text } from './field.ts';
import { firstLine } from './first-line.ts';
import { formatMeasure, formatMove } from './metric.ts';
import { milestoneRows, milestoneShape, nextMilestoneDue } from './milestone.ts';
import { firstDayOfQuarter, isQuarter, nextQuarter, quarterOf } from './quarter.ts';
import { defineKind, type Due } from './record-kind.ts';
import { titlesOf } from './titles-of.ts';

export const goalStates = [
  { value: 'open', label: 'Open' },
  { value: 'reached', label: 'Reached' },
  { value: 'retired', label: 'Retired' },
] as const;

export const quarterlyChoices = [
  { value: 'keep', label: 'Keep' },
  { value: 'revise', label: 'Revise' },
  { value: 'retire', label: 'Retire' },
] as const;

/** What the goal is counted by. A number may have to fall: `to` below `from`. */
export const measureShape = {
  counted: text({ label: 'What is counted', help: 'For example "Slot rounds I led".' }),
  unit: text({ label: 'Unit', help: 'For example rounds, days, %.' }),
  from: number({ label: 'At the start' }),
  to: number({ label: 'At the end', help: 'The number that means it is reached.' }),
  now: number({ label: 'Now', help: 'Change it whenever you count again.' }),
};

export const quarterlyDecisionShape = {
  quarter: text({ label: 'Quarter', help: 'As 2026-Q4.' }),
  choice: choice('Decision', quarterlyChoices),
  why: paragraph('Why'),
  day: day('On'),
};

interface Reviewed {
  readonly startOn: string;
  readonly decisions: readonly { readonly quarter: string; readonly day: string }[];
}

/**
 * The first day of the quarter after the last one that was decided on, or after the one it started in: on and after
 * that day no decision has been taken in the current quarter. None where neither is known.
 */
function quarterlyDue({ startOn, decisions }: Reviewed): Due[] {
  const quarters = [
    ...decisions.flatMap(({ quarter, day }) => (isQuarter(quarter) ? [quarter] : day ? [quarterOf(day)] : [])),
    ...(startOn ? [quarterOf(startOn)] : []),
  ];
  const last = quarters.sort().at(-1);
  if (last === undefined) return [];
  const reason = 'A new quarter: keep this goal, revise it or retire it.';
  return [{ day: firstDayOfQuarter(nextQuarter(last)), reason, field: 'decisions' }];
}

export const goal = defineKind({
  name: 'goal',
  label: { one: 'goal', many: 'Goals' },
  place: 'goals',
  shape: {
    title: text({ label: 'Name', help: 'A few words, such as "Lead a slot round".' }),
    specific: paragraph({ label: 'What exactly', help: 'Who does what, where, and how you know that it is this.' }),
    measure: group('Measure', measureShape),
    milestones: rows({ label: 'Milestones', rowLabel: 'milestone' }, milestoneShape),
    achievable: paragraph({ label: 'Why it can be done', help: 'Time, people, money and skills you have or can get.' }),
    relevance: paragraph({ label: 'Why it matters', help: 'What it brings you closer to.' }),
    relevantTo: links({ label: 'It leads to', help: 'Roles and skills of yours.' }, 'career-role', 'skill'),
    startOn: day({ label: 'Start', help: 'Quarterly decisions count from here.' }),
    dueOn: day({ label: 'End', help: 'Today reminds you.' }),
    driver: choice({ label: 'Driver', help: 'The side of your career it strengthens most.' }, drivers),
    state: choice('State', goalStates, 'open'),
    decisions: rows({ label: 'Quarterly decisions', rowLabel: 'decision' }, quarterlyDecisionShape),
    evidence: links({ label: 'Evidence', help: 'Achievements that show how far it has come.' }, 'achievement'),
    notes: markdown('Notes'),
  },
  title: (goal) => goal.title || firstLine(goal.specific),
  summary: (goal) => {
    const { counted, unit, from, to } = goal.measure;
    if (from === null || to === null) return goal.title ? firstLine(goal.specific) : counted;
    return [counted, formatMove(from, to, { unit, currency: '' })].filter(Boolean).join(': ');
  },
  date: (goal) => goal.dueOn,
  missing: (goal) => [
    ...(goal.title || goal.specific ? [] : [{ field: 'specific', sentence: 'What exactly do you want to reach?' }]),
    ...(goal.measure.to !== null || goal.milestones.length > 0
      ? []
      : [{ field: 'measure', sentence: 'How will you know? Name a number, or milestones.' }]),
    ...(goal.startOn ? [] : [{ field: 'startOn', sentence: 'When does it start?' }]),
    ...(goal.dueOn ? [] : [{ field: 'dueOn', sentence: 'By when?' }]),
  ],
  due: (goal) => {
    if (goal.state !== 'open') return [];
    const end = { day: goal.dueOn, reason: 'This goal ends. Is it reached?', field: 'dueOn' };
    return [...nextMilestoneDue(goal.milestones), ...(goal.dueOn ? [end] : []), ...quarterlyDue(goal)];
  },
  document: (goal, lookup) => [
    { kind: 'heading', level: 2, text: goal.title || 'Goal' },
    { kind: 'paragraph', text: goal.specific },
    facts([
      ['State', goalStates.find((one) => one.value === goal.state)?.label ?? ''],
      ['Measure', goal.measure.counted],
      ['At the start', describeNumber(goal.measure.from, goal.measure.unit)],
      ['At the end', describeNumber(goal.measure.to, goal.measure.unit)],
      ['Now', describeNumber(goal.measure.now, goal.measure.unit)],
      ['Why it can be done', goal.achievable],
      ['Why it matters', goal.relevance],
      ['It leads to', titlesOf(lookup, goal.relevantTo).join(', ')],
      ['Start', formatDate(goal.startOn)],
      ['End', formatDate(goal.dueOn)],
      ['Driver', drivers.find((one) => one.value === goal.driver)?.label ?? ''],
      ['Evidence', titlesOf(lookup, goal.evidence).join(', ')],
    ]),
    ...(goal.milestones.length === 0
      ? []
      : [{ kind: 'table' as const, head: ['Milestone', 'By', 'Done on'], body: milestoneRows(goal.milestones) }]),
    {
      kind: 'bullets',
      items: goal.decisions.map(({ quarter, choice, why }) =>
        [quarter, quarterlyChoices.find((one) => one.value === choice)?.label, why].filter(Boolean).join(': '),
      ),
    },
    { kind: 'markdown', text: goal.notes },
  ],
  sample: {
    title: 'Lead a slot round across both depots',
    specific: 'Lead the quarterly slot round with Moerdijk and Venlo from the first list to the signed plan, alone.',
    measure: { counted: 'Slot rounds led alone', unit: 'rounds', from: 0, to: 2, now: 1 },
    milestones: [
      { what: 'Shadow Jonas through the summer round', by: '2026-07-31', doneOn: '2026-07-29' },
      { what: 'Lead the autumn round with Jonas in the room', by: '2026-10-14' },
      { what: 'Lead the winter round alone', by: '2027-01-20' },
    ],
    achievable: 'Jonas gives me the chair; both depots have agreed to one list.',
    relevance: 'A planning lead settles slots where interests collide; I have done it only once.',
    startOn: '2026-07-01',
    dueOn: '2027-01-31',
    driver: 'leadership',
    decisions: [{ quarter: '2026-Q4', choice: 'keep', why: 'The autumn round is on.', day: '2026-10-05' }],
  },
});

function describeNumber(value: number | null, unit: string): string {
  return value === null ? '' : formatMeasure(value, { unit, currency: '' });
}
