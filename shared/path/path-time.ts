/**
 * When a way through the map arrives: the estimates of its moves added up (`month-distribution.ts` gives the method and
 * its sources), read off at 10, 50 and 90 in a hundred, and counted from a day. Estimates, never forecasts: they are as
 * good as the months that somebody wrote down.
 */
import { addMonths } from '../domain/calendar-date.ts';
import { moveMonthsRange } from '../domain/career-move.ts';
import type { CareerMove, MoveMonths } from './career-map.ts';
import { addDistributions, distributeMonths, monthsWithin, type MonthDistribution } from './month-distribution.ts';

/** Beyond so many moves nobody plans, and the sum takes long. */
export const mostMoves = 20;

/** Chances at which dates are read off. */
export const credibleShares = { earliest: 0.1, likely: 0.5, late: 0.9 } as const;

export interface ArrivalDate {
  /** Whole months from the start. */
  readonly months: number;
  /** YYYY-MM. */
  readonly month: string;
}

export interface Arrival {
  /** Id of the role arrived at. */
  readonly role: string;
  /** One chance in ten to be there by then. */
  readonly earliest: ArrivalDate;
  /** As likely before as after. */
  readonly likely: ArrivalDate;
  /** Nine chances in ten to be there by then. */
  readonly late: ArrivalDate;
  /** For drawing. */
  readonly distribution: MonthDistribution;
}

/** Something that keeps a way from being a way, or its time from being known. */
export interface PathProblem {
  /** Index of the move it lies at, from 0. */
  readonly at: number;
  readonly code:
    | 'too-many-moves'
    | 'missing-move'
    | 'missing-role'
    | 'disconnected'
    | 'cycle'
    | 'months-unknown'
    | 'months-order';
  /** One sentence. */
  readonly sentence: string;
}

export interface PathTime {
  /** One for each move; null from the first move on whose time is not known, or where the way is broken. */
  readonly arrivals: readonly (Arrival | null)[];
  /** Where the way ends; null when that is not known. */
  readonly end: Arrival | null;
  readonly problems: readonly PathProblem[];
}

/**
 * `moves` in their order, undefined for one that is gone; `startsAt` is the id of the first role, '' to take the first
 * move's word for it; `start` is the day counted from.
 */
export function estimatePath(
  moves: readonly (Pick<CareerMove, 'from' | 'to' | 'months'> | undefined)[],
  startsAt: string,
  start: string,
): PathTime {
  const problems = findProblems(moves, startsAt);
  const arrivals: (Arrival | null)[] = [];
  let elapsed: MonthDistribution | null = { first: 0, probabilities: [1] };
  for (const [at, move] of moves.entries()) {
    const months = move === undefined || problems.some((one) => one.at === at) ? null : knownMonths(move.months);
    elapsed = elapsed === null || months === null ? null : addDistributions(elapsed, distributeMonths(...months));
    arrivals.push(elapsed === null || move === undefined ? null : arriveAt(move.to, elapsed, start));
  }
  return { arrivals, end: arrivals.at(-1) ?? null, problems };
}

function arriveAt(role: string, distribution: MonthDistribution, start: string): Arrival {
  const at = (share: number): ArrivalDate => {
    const months = monthsWithin(distribution, share);
    return { months, month: addMonths(start, months).slice(0, 7) };
  };
  const { earliest, likely, late } = credibleShares;
  return { role, earliest: at(earliest), likely: at(likely), late: at(late), distribution };
}

/** Null unless all three are there, within bounds and in order. */
function knownMonths({ fast, likely, slow }: MoveMonths): [number, number, number] | null {
  if (fast === null || likely === null || slow === null) return null;
  const { least, most } = moveMonthsRange;
  const isWhole = [fast, likely, slow].every((one) => Number.isInteger(one) && one >= least && one <= most);
  return isWhole && fast <= likely && likely <= slow ? [fast, likely, slow] : null;
}

const problem = (at: number, code: PathProblem['code'], sentence: string): PathProblem => ({ at, code, sentence });

function findProblems(
  moves: readonly (Pick<CareerMove, 'from' | 'to' | 'months'> | undefined)[],
  startsAt: string,
): PathProblem[] {
  const problems: PathProblem[] = [];
  const passed = new Set<string>([startsAt].filter(Boolean));
  let here = startsAt;
  for (const [at, move] of moves.entries()) {
    const nth = `Move ${at + 1}`;
    if (at >= mostMoves) {
      problems.push(problem(at, 'too-many-moves', `More than ${mostMoves} moves cannot be added up.`));
      break;
    }
    if (move === undefined) {
      problems.push(problem(at, 'missing-move', `${nth} is gone. Take it out, or choose another.`));
      here = '';
      continue;
    }
    if (move.from === '' || move.to === '') {
      problems.push(problem(at, 'missing-role', `${nth} does not say from which role to which it leads.`));
    } else if (here !== '' && move.from !== here) {
      problems.push(problem(at, 'disconnected', `${nth} does not start at the role where the way has come to.`));
    } else if (passed.has(move.to) || move.from === move.to) {
      problems.push(problem(at, 'cycle', `${nth} leads back to a role that the way has passed.`));
    }
    passed.add(move.from).add(move.to);
    here = move.to;
    const { fast, likely, slow } = move.months;
    if (fast === null || likely === null || slow === null) {
      problems.push(problem(at, 'months-unknown', `${nth} has no fast, likely and slow months yet.`));
    } else if (knownMonths(move.months) === null) {
      problems.push(
        problem(at, 'months-order', `The months of move ${at + 1} do not grow from fast to likely to slow.`),
      );
    }
  }
  return problems;
}
