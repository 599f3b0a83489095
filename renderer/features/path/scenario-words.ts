/** What a scenario comes to, in words: the same in the margin, in the pictures of time and in the comparison. */
import type { EvidenceCount, PathOverview, ScenarioStep, ScenarioView } from '../../../shared/path/path-overview.ts';
import type { Arrival } from '../../../shared/path/path-time.ts';
import type { PayDifference } from '../../../shared/path/scenario-summary.ts';
import { lowerFirst } from '../../../shared/domain/first-letter.ts';
import { formatDate } from '../../lib/dates.ts';

type Range = Pick<Arrival, 'earliest' | 'late'>;

export const scenarioName = ({ name }: Pick<ScenarioView, 'name'>) => name.trim() || 'Untitled scenario';

/** "2 moves". */
export const countMoves = (count: number) => `${count} ${count === 1 ? 'move' : 'moves'}`;

/** "Dec 2028 to Apr 2032". The years stay on both: the two are read apart from each other. */
export function describeRange({ earliest, late }: Range): string {
  return earliest.month === late.month
    ? formatDate(late.month)
    : `${formatDate(earliest.month)} to ${formatDate(late.month)}`;
}

/** What the two ends of a range mean. */
export function explainRange({ earliest, late }: Range): string {
  return `One chance in ten to be there by ${formatDate(earliest.month)}, nine in ten by ${formatDate(late.month)}.`;
}

/** "Planning lead: likely Jan 2028, Sep 2027 to Jan 2029", for those who do not see the band. */
export function describeArrival(title: string, arrival: Arrival): string {
  return `${title}: likely ${formatDate(arrival.likely.month)}, ${describeRange(arrival)}`;
}

/** "about −9 % pay" in one piece, by the middle of what each role pays. */
export function describePay({ percent }: PayDifference): string {
  if (percent === 0) return 'about the same pay';
  return `about ${percent > 0 ? '+' : '−'}${Math.abs(percent)}\u00a0% pay`;
}

/** "3 of 10 proven"; '' for a role that asks for nothing yet. */
export function describeProven({ proven, asked }: EvidenceCount): string {
  return asked === 0 ? '' : `${proven} of ${asked} proven`;
}

/** "budget, hiring, a sponsor and 2 more"; '' for nothing. */
export function nameMissing({ missing }: EvidenceCount, most = 3): string {
  const named = missing.slice(0, most).map(lowerFirst);
  const rest = missing.length - named.length;
  return rest === 0 ? named.join(', ') : `${named.join(', ')} and ${rest} more`;
}

/** The first move of the way whose months cannot be reckoned with; undefined where all can. */
export function findUnreckoned({ steps }: Pick<ScenarioView, 'steps'>): ScenarioStep | undefined {
  return steps.find(({ move, months }) => {
    if (move === '' || months === null) return false;
    const { fast, likely, slow } = months;
    return fast === null || likely === null || slow === null || fast > likely || likely > slow;
  });
}

/** A thing in which scenarios are compared, and the word for leading in it. */
export const leadings = [
  { value: 'soonest', word: 'Soonest' },
  { value: 'fewestMoves', word: 'Fewest moves' },
  { value: 'bestPaid', word: 'Best paid' },
  { value: 'mostProven', word: 'Most proven' },
] as const satisfies readonly { readonly value: keyof PathOverview['leaders']; readonly word: string }[];
export type Leading = (typeof leadings)[number]['value'];
