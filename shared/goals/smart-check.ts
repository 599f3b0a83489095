/** Looks at each letter of a goal and says what it finds there, in the goal’s own words and numbers. */
import { formatDate } from '../domain/calendar-date.ts';
import { formatMeasure, formatMove } from '../domain/metric.ts';
import type { Fields } from '../domain/record.ts';
import { readGoal, type Goal } from './read-goal.ts';
import { smartLetters, smartRules, type SmartLetter } from './smart-rules.ts';

export interface SmartCheck {
  readonly letter: SmartLetter;
  /** "Specific". */
  readonly name: string;
  readonly isMet: boolean;
  /** What is there, or what is lacking. */
  readonly sentence: string;
  /** The field to go to. */
  readonly field: string;
  /** Id of the rule that is open, or null. */
  readonly rule: string | null;
}

/** One line for each letter, in the order of the word. `today` is YYYY-MM-DD. */
export function smartCheck(fields: Fields, today: string): readonly SmartCheck[] {
  const goal = readGoal(fields);
  return smartLetters.map(({ letter, name }) => {
    const open = smartRules.find((rule) => rule.letter === letter && rule.isOpen(goal, today));
    if (open === undefined) return { letter, name, isMet: true, rule: null, ...found[letter](goal) };
    return { letter, name, isMet: false, sentence: open.sentence, field: open.field, rule: open.id };
  });
}

type Found = Pick<SmartCheck, 'sentence' | 'field'>;

/** What a letter rests on where none of its rules is open. */
const found: Readonly<Record<SmartLetter, (goal: Goal) => Found>> = {
  S: () => ({ sentence: 'It says what exactly.', field: 'specific' }),
  M: ({ measure, milestones }) => {
    const { counted, unit, from, to } = measure;
    if (to === null) return { sentence: `${milestones.length} milestones tell how far it is.`, field: 'milestones' };
    const measured = { unit, currency: '' };
    const way = from === null ? formatMeasure(to, measured) : formatMove(from, to, measured);
    return { sentence: `It counts: ${counted}, ${way}.`, field: 'measure' };
  },
  A: () => ({ sentence: 'It says why it can be done.', field: 'achievable' }),
  R: ({ relevance }) =>
    relevance === ''
      ? { sentence: 'It is linked to where it leads.', field: 'relevantTo' }
      : { sentence: 'It says what it brings you closer to.', field: 'relevance' },
  T: ({ startOn, dueOn }) => {
    const start = startOn === '' ? '' : `from ${formatDate(startOn)} `;
    return { sentence: `It runs ${start}until ${formatDate(dueOn)}.`, field: 'dueOn' };
  },
};
