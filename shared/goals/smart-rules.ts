/**
 * What the letters of SMART ask of a goal: one table of rules, each with examples that prove it. The word is G. T.
 * Doran's ("There's a S.M.A.R.T. way to write management's goals and objectives", Management Review 70(11), 1981); its
 * letters are read here as most do today: specific, measurable, achievable, relevant, time-bound. What counts as enough
 * for a letter is ours.
 */
import { countAnyWords } from '../domain/count-words.ts';
import type { Fields } from '../domain/record.ts';
import type { Goal } from './read-goal.ts';

export const smartLetters = [
  { letter: 'S', name: 'Specific' },
  { letter: 'M', name: 'Measurable' },
  { letter: 'A', name: 'Achievable' },
  { letter: 'R', name: 'Relevant' },
  { letter: 'T', name: 'Time-bound' },
] as const;
export type SmartLetter = (typeof smartLetters)[number]['letter'];

export interface SmartRule {
  readonly id: string;
  readonly letter: SmartLetter;
  /** The field to go to. */
  readonly field: string;
  /** True while the goal lacks it; `today` is YYYY-MM-DD. */
  readonly isOpen: (goal: Goal, today: string) => boolean;
  /** What is lacking, and what closes it. */
  readonly sentence: string;
  /** Goals that lack it and that do not, looked at on {@link exampleDay}. */
  readonly fires: readonly Fields[];
  readonly passes: readonly Fields[];
}

/** The day on which the examples are looked at. */
export const exampleDay = '2026-10-08';

/** Fewer words leave open who does what, and where. */
const fewestWords = 5;
/** A reason takes a few words at least. */
const fewestReasonWords = 3;
/** Steps that tell how far one is, where no number does. */
const fewestMilestones = 2;

/** Openings that want more of something without saying how much; each is asked for a number. */
const vagueOpening =
  /^(?:i (?:want|would like) to )?(?:be(?:come)?|get|do|learn|know|have) (?:better|more)\b|^(?:i (?:want|would like) to )?(?:improve|work on|try to|strengthen)\b/i;

const hasNumber = ({ specific, measure }: Goal) => measure.to !== null || /\d/.test(specific);

/** In the order in which they are told: the first open one of a letter speaks for it. */
export const smartRules: readonly SmartRule[] = [
  {
    id: 'nothing-said',
    letter: 'S',
    field: 'specific',
    isOpen: ({ specific }) => specific === '',
    sentence: 'Nothing says yet what exactly you want to reach.',
    fires: [{}, { title: 'Slot round', specific: ' ' }],
    passes: [{ specific: 'Lead the slot round of both depots alone.' }],
  },
  {
    id: 'few-words',
    letter: 'S',
    field: 'specific',
    isOpen: ({ specific }) => specific !== '' && countAnyWords(specific) < fewestWords,
    sentence: 'So few words leave open who does what, and where. Say it in a whole sentence.',
    fires: [{ specific: 'Lead more rounds' }],
    passes: [{}, { specific: 'Lead the slot round of both depots alone.' }, { specific: '獨自主持兩個車站的排班會議' }],
  },
  {
    id: 'vague-wish',
    letter: 'S',
    field: 'specific',
    isOpen: (goal) => vagueOpening.test(goal.specific) && !hasNumber(goal),
    sentence:
      'It says that something should be better or more, not what will be there then. Name what others will see.',
    fires: [
      { specific: 'Improve my negotiation skills with the depots.' },
      { specific: 'I want to become better at talking to boards.' },
    ],
    passes: [
      { specific: 'Improve departures on time at Moerdijk from 82 to 90 %.' },
      { specific: 'Improve departures on time at Moerdijk a lot.', measure: { to: 90 } },
      { specific: 'Lead the slot round of both depots alone.' },
    ],
  },
  {
    id: 'no-measure',
    letter: 'M',
    field: 'measure',
    isOpen: ({ measure, milestones }) => measure.to === null && milestones.length < fewestMilestones,
    sentence: 'Nothing tells how far you are. Name a number to reach, or at least two milestones.',
    fires: [{}, { milestones: [{ what: 'First round' }] }, { measure: { counted: 'Rounds', from: 0 } }],
    passes: [{ measure: { to: 2 } }, { milestones: [{ what: 'First round' }, { what: 'Second round' }] }],
  },
  {
    id: 'nothing-counted',
    letter: 'M',
    field: 'measure',
    isOpen: ({ measure }) => measure.to !== null && measure.counted === '',
    sentence: 'There is a number, but nothing says what it counts.',
    fires: [{ measure: { to: 2, unit: 'rounds' } }],
    passes: [{}, { measure: { to: 2, counted: 'Rounds led alone' } }],
  },
  {
    id: 'no-beginning',
    letter: 'M',
    field: 'measure',
    isOpen: ({ measure }) => measure.to !== null && measure.from === null,
    sentence: 'Without the number at the start nobody can tell how far you have come.',
    fires: [{ measure: { counted: 'Rounds', to: 2 } }],
    passes: [{}, { measure: { counted: 'Rounds', from: 0, to: 2 } }],
  },
  {
    id: 'no-change',
    letter: 'M',
    field: 'measure',
    isOpen: ({ measure }) => measure.to !== null && measure.from === measure.to,
    sentence: 'The number at the end is the one at the start, so that nothing would have to happen.',
    fires: [{ measure: { counted: 'Rounds', from: 2, to: 2 } }],
    passes: [{ measure: { counted: 'Days for a round', from: 11, to: 6 } }, { measure: { to: 2 } }],
  },
  {
    id: 'no-means',
    letter: 'A',
    field: 'achievable',
    isOpen: ({ achievable }) => countAnyWords(achievable) < fewestReasonWords,
    sentence: 'Nothing says why it can be done: the time, people, money or skills you have or can get.',
    fires: [{}, { achievable: 'Why not' }],
    passes: [{ achievable: 'Jonas gives me the chair.' }],
  },
  {
    id: 'no-reason',
    letter: 'R',
    field: 'relevance',
    isOpen: ({ relevance, relevantTo }) => relevantTo.length === 0 && countAnyWords(relevance) < fewestReasonWords,
    sentence: 'Nothing says what it brings you closer to. Link a role or a skill, or write a sentence.',
    fires: [{}, { relevance: 'Important!' }],
    passes: [{ relevance: 'A planning lead settles slots.' }, { relevantTo: ['a-role'] }],
  },
  {
    id: 'no-end',
    letter: 'T',
    field: 'dueOn',
    isOpen: ({ dueOn }) => dueOn === '',
    sentence: 'It has no end. Name the day on which you will look whether it is reached.',
    fires: [{}, { startOn: '2026-07-01' }],
    passes: [{ dueOn: '2027-01-31' }],
  },
  {
    id: 'end-before-start',
    letter: 'T',
    field: 'dueOn',
    isOpen: ({ startOn, dueOn }) => startOn !== '' && dueOn !== '' && dueOn <= startOn,
    sentence: 'It ends before it has begun.',
    fires: [{ startOn: '2027-02-01', dueOn: '2027-01-31' }],
    passes: [{ startOn: '2026-07-01', dueOn: '2027-01-31' }, { dueOn: '2027-01-31' }],
  },
  {
    id: 'end-passed',
    letter: 'T',
    field: 'state',
    isOpen: ({ dueOn, state }, today) => state === 'open' && dueOn !== '' && dueOn < today,
    sentence: 'Its last day has passed and it is still open. Is it reached, retired, or does it need another day?',
    fires: [{ dueOn: '2026-10-07' }],
    passes: [{ dueOn: '2026-10-08' }, { dueOn: '2026-10-07', state: 'reached' }],
  },
  {
    id: 'milestone-outside',
    letter: 'T',
    field: 'milestones',
    isOpen: ({ milestones, startOn, dueOn }) =>
      milestones.some(({ by }) => by !== '' && ((startOn !== '' && by < startOn) || (dueOn !== '' && by > dueOn))),
    sentence: 'A milestone lies outside the time of the goal. Move it, or the end.',
    fires: [
      { dueOn: '2027-01-31', milestones: [{ what: 'Late', by: '2027-02-01' }] },
      { startOn: '2026-07-01', dueOn: '2027-01-31', milestones: [{ what: 'Early', by: '2026-06-30' }] },
    ],
    passes: [
      { dueOn: '2027-01-31', milestones: [{ what: 'On the day', by: '2027-01-31' }, { what: 'Some day' }] },
      { milestones: [{ what: 'Whenever', by: '2027-02-01' }] },
    ],
  },
];
