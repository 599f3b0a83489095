/**
 * What the story of an achievement can lack. The one list behind its stones, behind "Still missing" and behind the bullet
 * coach: each gap with its weight, why it matters, the question that closes it, and examples that prove the rule.
 */
import { metricsOf, scopeOf } from './achievement-parts.ts';
import { numberOf, textOf } from './field-values.ts';
import type { Fields } from './record.ts';

export type StoryPart = 'situation' | 'my-role' | 'action' | 'number' | 'result';

/** What gaps are read from. */
export interface Story {
  readonly title: string;
  readonly situation: string;
  readonly myRole: string;
  readonly action: string;
  readonly result: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly metrics: readonly { readonly baseline: number | null; readonly result: number | null }[];
  readonly scope: Readonly<Record<'teamSize' | 'budget' | 'users', number | null>>;
}

interface StoryGap {
  readonly id: string;
  /** Points of 100 that the story loses by it. */
  readonly weight: number;
  /** The stone it takes away, or leaves as an outline; null when no stone stands for it. */
  readonly part: StoryPart | null;
  readonly leaves: 'missing' | 'outline';
  /** The field that answers the question. */
  readonly field: string;
  /** Left out of "Still missing": nice to have, never a reason to come back. */
  readonly isOptional?: true;
  readonly isOpen: (story: Story) => boolean;
  readonly reason: string;
  readonly question: string;
  /** Stories that have the gap, and that do not. */
  readonly fires: readonly Fields[];
  readonly passes: readonly Fields[];
}

const isBlank = (text: string) => text.trim() === '';
const measured = (story: Story) => story.metrics.filter((metric) => metric.result !== null);

/** In the order in which the questions are asked. The weights of an empty achievement add up to 100. */
export const storyGaps: readonly StoryGap[] = [
  {
    id: 'no-title',
    weight: 25,
    part: null,
    leaves: 'missing',
    field: 'title',
    isOpen: (story) => isBlank(story.title),
    reason: 'Without a title there is no line to read.',
    question: 'What did you do, in one line?',
    fires: [{ title: ' ' }],
    passes: [{ title: 'Moved the night shift to two gates' }],
  },
  {
    id: 'no-metric',
    weight: 20,
    part: 'number',
    leaves: 'missing',
    field: 'metrics',
    isOpen: (story) => measured(story).length === 0,
    reason: 'A number is what a reader remembers and what proves the rest.',
    question: 'How much, how many or how fast?',
    fires: [{ metrics: [] }, { metrics: [{ baseline: 4, result: null }] }],
    passes: [{ metrics: [{ result: 0 }] }],
  },
  {
    id: 'no-metric-baseline',
    weight: 10,
    part: 'number',
    leaves: 'outline',
    field: 'metrics',
    isOpen: (story) => measured(story).length > 0 && measured(story).every((metric) => metric.baseline === null),
    reason: 'A number alone could be good or bad.',
    question: 'Compared with what? Add the number before.',
    fires: [{ metrics: [{ baseline: null, result: 14 }] }],
    passes: [{ metrics: [] }, { metrics: [{ result: 3 }, { baseline: 0, result: 14 }] }],
  },
  {
    id: 'no-outcome',
    weight: 18,
    part: 'result',
    leaves: 'missing',
    field: 'result',
    isOpen: (story) => isBlank(story.result),
    reason: 'What you did counts by what came of it.',
    question: 'What is different now?',
    fires: [{ result: '' }],
    passes: [{ result: 'Lorries leave within the hour.' }],
  },
  {
    id: 'no-action',
    weight: 12,
    part: 'action',
    leaves: 'missing',
    field: 'action',
    isOpen: (story) => isBlank(story.action),
    reason: 'A result without a deed could be anybody’s.',
    question: 'What did you do yourself?',
    fires: [{ action: '' }],
    passes: [{ action: 'Timed forty arrivals and redrew the yard plan.' }],
  },
  {
    id: 'no-role',
    weight: 10,
    part: 'my-role',
    leaves: 'missing',
    field: 'myRole',
    isOpen: (story) => isBlank(story.myRole),
    reason: 'Readers ask which part of it was yours.',
    question: 'What were you answerable for?',
    fires: [{ myRole: '' }],
    passes: [{ myRole: 'I ran the pilot.' }],
  },
  {
    id: 'no-situation',
    weight: 10,
    part: 'situation',
    leaves: 'missing',
    field: 'situation',
    isOpen: (story) => isBlank(story.situation),
    reason: 'Without the problem, nobody sees why it was worth solving.',
    question: 'What was the problem, and for whom?',
    fires: [{ situation: '' }],
    passes: [{ situation: 'Lorries waited at one gate.' }],
  },
  {
    id: 'no-date',
    weight: 5,
    part: null,
    leaves: 'missing',
    field: 'endDate',
    isOpen: (story) => isBlank(story.startDate) && isBlank(story.endDate),
    reason: 'Undated, it belongs to no job and no period.',
    question: 'When was it?',
    fires: [{}],
    passes: [{ startDate: '2024' }, { endDate: '2024-03' }],
  },
  {
    id: 'no-scope',
    weight: 3,
    part: null,
    leaves: 'missing',
    field: 'scope',
    isOptional: true,
    isOpen: ({ scope, metrics }) =>
      metrics.length > 0 && scope.teamSize === null && scope.budget === null && scope.users === null,
    reason: 'The same number means more with forty people than with four.',
    question: 'How many people, how much money, how many users?',
    fires: [{ metrics: [{ result: 3 }], scope: {} }],
    passes: [{ metrics: [] }, { metrics: [{ result: 3 }], scope: { teamSize: 4 } }],
  },
];

/** The fields as a story, whatever an older or newer Cairn has written. Read for every row of a list, so without a schema. */
export function readStory(fields: Fields): Story {
  const scope = scopeOf(fields);
  return {
    title: textOf(fields['title']),
    situation: textOf(fields['situation']),
    myRole: textOf(fields['myRole']),
    action: textOf(fields['action']),
    result: textOf(fields['result']),
    startDate: textOf(fields['startDate']),
    endDate: textOf(fields['endDate']),
    metrics: metricsOf(fields),
    scope: { teamSize: numberOf(scope.teamSize), budget: numberOf(scope.budget), users: numberOf(scope.users) },
  };
}

/** The gaps these fields have, in the order in which they are asked about. */
export function openGaps(fields: Fields): readonly StoryGap[] {
  const story = readStory(fields);
  return storyGaps.filter((gap) => gap.isOpen(story));
}
