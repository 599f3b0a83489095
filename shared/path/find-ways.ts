/** Which ways the moves of the map offer from one role to another. */
import type { CareerMove } from './career-map.ts';
import { mostMoves } from './path-time.ts';

/** So many are a choice, more would be a list to search. */
export const mostWays = 20;

type Leading = Pick<CareerMove, 'from' | 'to'>;

interface Beginning<Move> {
  readonly moves: readonly Move[];
  /** Moves of the shortest way that begins like this. */
  readonly least: number;
}

/**
 * Ways from one role to another, as moves in their order: none passes a role twice, and those with the fewest moves come
 * first. `mostWays` of them at the most, none longer than `mostMoves`; empty for a role to itself and for '' as a role.
 *
 * A best-first search as in J. Y. Yen, "Finding the K Shortest Loopless Paths in a Network", Management Science 17(11),
 * 1971: only beginnings from which the end can still be reached are followed, the most promising first, so that the work
 * grows with the ways that are returned and not with all that there are.
 */
export function findWays<Move extends Leading>(
  moves: readonly Move[],
  from: string,
  to: string,
): readonly (readonly Move[])[] {
  if (from === '' || to === '' || from === to) return [];
  const ways: (readonly Move[])[] = [];
  const open: Beginning<Move>[] = [{ moves: [], least: 0 }];
  while (ways.length < mostWays) {
    const best = takeBest(open);
    if (best === undefined) break;
    const here = best.moves.at(-1)?.to ?? from;
    if (here === to) {
      ways.push(best.moves);
      continue;
    }
    // '' is no role: two moves whose ends are not known do not meet there.
    const toGo = countMovesTo(to, moves, new Set(['', from, ...best.moves.map((move) => move.to)]));
    for (const move of moves) {
      const rest = move.from === here ? toGo.get(move.to) : undefined;
      if (rest === undefined) continue;
      const least = best.moves.length + 1 + rest;
      if (least <= mostMoves) open.push({ moves: [...best.moves, move], least });
    }
  }
  return ways;
}

/** Takes out the beginning of the shortest way; among equals the one that has come furthest, then the oldest. */
function takeBest<Move>(open: Beginning<Move>[]): Beginning<Move> | undefined {
  const isBetter = (a: Beginning<Move>, b: Beginning<Move>) =>
    a.least < b.least || (a.least === b.least && a.moves.length > b.moves.length);
  const best = open.reduce((index, one, at) => (isBetter(one, open[index] ?? one) ? at : index), 0);
  return open.splice(best, 1)[0];
}

/** Fewest moves to `to` by role, without passing any of `passed`; only roles that lead there. */
function countMovesTo(to: string, moves: readonly Leading[], passed: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map([[to, 0]]);
  // A map is walked in the order of insertion, also over what is added on the way: the nearest roles first.
  for (const [role, count] of counts) {
    for (const move of moves) {
      if (move.to === role && !passed.has(move.from) && !counts.has(move.from)) counts.set(move.from, count + 1);
    }
  }
  return counts;
}
