import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWays, mostWays } from '../../../shared/path/find-ways.ts';
import { mostMoves } from '../../../shared/path/path-time.ts';

interface Move {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

const between = (...pairs: readonly string[]): Move[] =>
  pairs.map((pair) => ({ id: pair, from: pair.charAt(0), to: pair.charAt(1) }));
const idsOf = (ways: readonly (readonly Move[])[]) => ways.map((way) => way.map((move) => move.id).join(' '));

/** Every way without a repetition, by trying all moves everywhere. */
function allWays(moves: readonly Move[], from: string, to: string, way: readonly Move[] = []): (readonly Move[])[] {
  const passed = new Set([from, ...way.map((move) => move.to)]);
  const here = way.at(-1)?.to ?? from;
  if (here === to) return [way];
  if (way.length === mostMoves) return [];
  return moves
    .filter((move) => move.from === here && !passed.has(move.to))
    .flatMap((move) => allWays(moves, from, to, [...way, move]));
}

const smallMap = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { maxLength: 14 })
  .map((pairs) => pairs.map(([from, to], index): Move => ({ id: `m${index}`, from: `r${from}`, to: `r${to}` })));

describe('the ways from one role to another', () => {
  it('have the fewest moves first, and pass no role twice', () => {
    const moves = between('ab', 'bc', 'cd', 'bd', 'ba', 'ad', 'cb');
    expect(idsOf(findWays(moves, 'a', 'd'))).toEqual(['ad', 'ab bd', 'ab bc cd']);
  });

  it('are none from a role to itself, from nowhere, to nowhere, or where no move leads', () => {
    const moves = [...between('ab', 'ba'), { id: 'open', from: 'a', to: '' }, { id: 'lost', from: '', to: 'b' }];
    expect(findWays(moves, 'a', 'a')).toEqual([]);
    expect(findWays(moves, 'a', '')).toEqual([]);
    expect(findWays(moves, '', 'b')).toEqual([]);
    expect(findWays(moves, 'a', 'z')).toEqual([]);
    expect(idsOf(findWays(moves, 'a', 'b'))).toEqual(['ab']);
  });

  it('tell two moves between the same roles apart', () => {
    const moves = [...between('ab'), { id: 'other', from: 'a', to: 'b' }];
    expect(idsOf(findWays(moves, 'a', 'b'))).toEqual(['ab', 'other']);
  });

  it('are connected, without repetition, and none is missing', () => {
    fc.assert(
      fc.property(smallMap, (moves) => {
        const ways = findWays(moves, 'r0', 'r1');
        for (const way of ways) {
          const roles = ['r0', ...way.map((move) => move.to)];
          expect(way.map((move) => move.from)).toEqual(roles.slice(0, -1));
          expect(roles.at(-1)).toBe('r1');
          expect(new Set(roles).size).toBe(roles.length);
        }
        const all = allWays(moves, 'r0', 'r1');
        const lengths = all.map((way) => way.length).sort((a, b) => a - b);
        expect(new Set(idsOf(ways)).size).toBe(ways.length);
        expect(ways.map((way) => way.length)).toEqual(lengths.slice(0, mostWays));
        if (all.length <= mostWays) expect(new Set(idsOf(ways))).toEqual(new Set(idsOf(all)));
      }),
    );
  });

  it('are found at once on a map where every role leads to every other', () => {
    const roles = Array.from({ length: 40 }, (_role, index) => `r${index}`);
    const moves = roles.flatMap((from) =>
      roles.filter((to) => to !== from).map((to): Move => ({ id: `${from}-${to}`, from, to })),
    );
    const ways = findWays(moves, 'r0', 'r39');
    expect(ways.map((way) => way.length)).toEqual([1, ...Array<number>(mostWays - 1).fill(2)]);
    // Only one move leads to the end, from a role that no way may pass twice: all else leads nowhere.
    const gated = [...moves.filter(({ to }) => to !== 'r39'), { id: 'gate', from: 'r0', to: 'r39' }];
    expect(idsOf(findWays(gated, 'r0', 'r39'))).toEqual(['gate']);
  });

  it('are no longer than a scenario may be', () => {
    const line = Array.from({ length: mostMoves + 1 }, (_move, index): Move => ({
      id: `m${index}`,
      from: `r${index}`,
      to: `r${index + 1}`,
    }));
    expect(findWays(line, 'r0', `r${mostMoves}`)).toHaveLength(1);
    expect(findWays(line, 'r0', `r${mostMoves + 1}`)).toEqual([]);
  });
});
