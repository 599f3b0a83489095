import { describe, expect, it } from 'vitest';
import { tieKinds, tieKindMeta, type TieKind } from '../../../shared/domain/tie-kinds.ts';
import type { PowerTie } from '../../../shared/power/power-network.ts';
import { drawTie, drawTies, layTies } from '../../../shared/power/layer-lines.ts';

const stone = { width: 38, height: 26 };
const points = new Map([
  ['a', { x: 100, y: 100 }],
  ['b', { x: 300, y: 100 }],
  ['c', { x: 110, y: 100 }],
]);

function aTie(kind: TieKind, from: string, to: string): PowerTie {
  const { layer, isMutual } = tieKindMeta(kind);
  return { id: `${kind} ${from} ${to}`, from, to, kind, layer, isMutual, weight: null };
}

describe('ties as lines', () => {
  it('run from the edge of one stone to the edge of the other', () => {
    const [line] = layTies([aTie('advises', 'a', 'b')], 'informal', points, stone);
    expect(line!.start).toEqual({ x: 100 + 19 + 4, y: 100 });
    expect(line!.end).toEqual({ x: 300 - 19 - 4, y: 100 });
  });

  it('are those of the layer, between people who stand somewhere and not on each other', () => {
    const ties = [aTie('reports-to', 'a', 'b'), aTie('advises', 'a', 'nobody'), aTie('knows', 'a', 'c')];
    expect(layTies(ties, 'informal', points, stone)).toEqual([]);
    expect(layTies(ties, 'formal', points, stone).map(({ tie }) => tie.kind)).toEqual(['reports-to']);
  });

  it('between the same two run side by side, whichever way they point', () => {
    const lines = layTies([aTie('advises', 'a', 'b'), aTie('advises', 'b', 'a')], 'informal', points, stone);
    expect(lines.map(({ start }) => start.y).sort((a, b) => a - b)).toEqual([96.5, 103.5]);
  });

  it('point at whoever listens', () => {
    const [line] = layTies([aTie('advises', 'b', 'a')], 'informal', points, stone);
    expect(drawTie(line!).heads).toMatch(/^M123 100L/);
  });

  it('are drawn so that no two kinds look alike, even without colour', () => {
    const start = { x: 0, y: 0 };
    const end = { x: 100, y: 0 };
    const strokes = tieKinds.map(({ value }) => drawTie({ tie: aTie(value, 'a', 'b'), start, end }));
    // Two of them differ in their dashes only.
    const [knows, controls] = [tieKinds, tieKinds].map((kinds, index) =>
      kinds.findIndex(({ value }) => value === (index === 0 ? 'knows' : 'controls')),
    );
    expect(new Set(strokes.filter((_, index) => index !== controls).map((one) => JSON.stringify(one))).size).toBe(5);
    expect(strokes[knows!]!.heads).toBe('');
  });

  it('of one kind are one path', () => {
    const lines = layTies([aTie('advises', 'a', 'b'), aTie('advises', 'c', 'b')], 'informal', points, stone);
    const drawn = drawTies(lines);
    expect([...drawn.keys()]).toEqual(['advises']);
    expect(drawn.get('advises')!.line.match(/M/g)).toHaveLength(2);
  });
});
