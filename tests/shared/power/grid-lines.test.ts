import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieKinds, tieKindMeta, type TieKind } from '../../../shared/domain/tie-kinds.ts';
import type { PowerTie } from '../../../shared/power/power-network.ts';
import type { Point } from '../../../shared/draw/svg.ts';
import { stretchesOf } from '../../../shared/power/bend-lines.ts';
import { isCrossed } from '../../../shared/power/boxes.ts';
import { stoneBox } from '../../../shared/power/grid-places.ts';
import { drawTie, drawTies, layLines, type Ground, type TieLine } from '../../../shared/power/layer-lines.ts';

const size = { width: 400, height: 300 };
const points = new Map([
  ['a', { x: 100, y: 100 }],
  ['b', { x: 300, y: 100 }],
  ['c', { x: 110, y: 100 }],
]);

const lay = (ties: readonly PowerTie[], more: Partial<Ground> = {}) =>
  layLines(ties, { points, size, obstacles: [], ...more });

function aTie(kind: TieKind, from: string, to: string): PowerTie {
  const { layer, isMutual } = tieKindMeta(kind);
  return { id: `${kind} ${from} ${to}`, from, to, kind, layer, isMutual, weight: null };
}

describe('ties as lines', () => {
  it('run from the edge of one stone to the edge of the other', () => {
    const [line] = lay([aTie('advises', 'a', 'b')]);
    expect(line!.start).toEqual({ x: 100 + 19 + 4, y: 100 });
    expect(line!.end).toEqual({ x: 300 - 19 - 4, y: 100 });
  });

  it('are those between people who stand somewhere and not on each other', () => {
    const ties = [aTie('reports-to', 'a', 'b'), aTie('advises', 'a', 'nobody'), aTie('knows', 'a', 'c')];
    expect(lay(ties, { points: new Map([...points].filter(([id]) => id !== 'b')) })).toEqual([]);
    expect(lay(ties).map(({ tie }) => tie.kind)).toEqual(['reports-to']);
  });

  it('between the same two run side by side, whichever way they point', () => {
    const lines = lay([aTie('advises', 'a', 'b'), aTie('advises', 'b', 'a')]);
    expect(lines.map(({ start }) => start.y).sort((a, b) => a - b)).toEqual([96.5, 103.5]);
  });

  it('point at whoever listens', () => {
    const [line] = lay([aTie('advises', 'b', 'a')]);
    expect(drawTie(line!).heads).toMatch(/^M123 100L/);
  });

  it('are drawn so that no two kinds look alike, even without colour', () => {
    const start = { x: 0, y: 0 };
    const end = { x: 100, y: 0 };
    const strokes = tieKinds.map(({ value }) => drawTie({ tie: aTie(value, 'a', 'b'), start, end, bend: null }));
    // Two of them differ in their dashes only.
    const [knows, controls] = [tieKinds, tieKinds].map((kinds, index) =>
      kinds.findIndex(({ value }) => value === (index === 0 ? 'knows' : 'controls')),
    );
    expect(new Set(strokes.filter((_, index) => index !== controls).map((one) => JSON.stringify(one))).size).toBe(5);
    expect(strokes[knows!]!.heads).toBe('');
  });

  it('of one kind are one path', () => {
    const lines = lay([aTie('advises', 'a', 'b'), aTie('advises', 'c', 'b')]);
    const drawn = drawTies(lines);
    expect([...drawn.keys()]).toEqual(['advises']);
    expect(drawn.get('advises')!.line.match(/M/g)).toHaveLength(2);
  });
});

describe('a line with a stone in its way', () => {
  const inTheWay = new Map([
    ['a', { x: 60, y: 150 }],
    ['b', { x: 340, y: 150 }],
    ['between', { x: 200, y: 155 }],
  ]);
  const passesUnder = (line: TieLine, point: Point) =>
    stretchesOf(line).some((piece) => isCrossed(stoneBox(point, 'between'), piece));

  it('goes round it, on the shorter way', () => {
    const [line] = lay([aTie('knows', 'a', 'b')], { points: inTheWay });
    expect(passesUnder({ ...line!, bend: null }, inTheWay.get('between')!)).toBe(true);
    expect(passesUnder(line!, inTheWay.get('between')!)).toBe(false);
    expect(line!.bend!.y).toBeLessThan(150);
  });

  it('bends beside others that join the same two, whatever their direction', () => {
    const ties = [aTie('advises', 'a', 'b'), aTie('advises', 'b', 'a'), aTie('knows', 'a', 'b')];
    const lines = lay(ties, { points: inTheWay });
    expect(lines.map(({ bend }) => bend!.y - lines[2]!.bend!.y)).toEqual([-14, -7, 0]);
    expect(lines[1]!.start.x).toBeGreaterThan(lines[1]!.end.x);
  });

  it('goes round other things, stays in the picture, and stays straight where nothing is in its way', () => {
    const points = new Map([...inTheWay].filter(([id]) => id !== 'between'));
    const [straight] = lay([aTie('knows', 'a', 'b')], { points });
    expect(straight!.bend).toBeNull();
    const obstacle = { x: 190, y: 140, width: 20, height: 13 };
    expect(lay([aTie('knows', 'a', 'b')], { points, obstacles: [obstacle] })[0]!.bend).not.toBeNull();
    const low = { ...size, height: 182 };
    const above = { x: 150, y: 0, width: 100, height: 170 };
    expect(lay([aTie('knows', 'a', 'b')], { points, size: low, obstacles: [above] })[0]!.bend).toBeNull();
    const [below] = lay([aTie('knows', 'a', 'b')], { points, obstacles: [above] });
    expect(below!.bend!.y).toBeGreaterThan(170);
  });

  it('is drawn as a curve, whatever its kind', () => {
    for (const { value } of tieKinds) {
      const { line } = drawTie(lay([aTie(value, 'a', 'b')], { points: inTheWay })[0]!);
      if (value !== 'tension') expect(line).toContain('Q');
      else expect(Math.min(...[...line.matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y)))).toBeLessThan(135);
    }
  });

  it('never passes under a stone once it is bent', () => {
    const anyPoint = fc.record({ x: fc.integer({ min: 30, max: 370 }), y: fc.integer({ min: 30, max: 270 }) });
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 3, maxLength: 9 }), (places) => {
        const points = new Map(places.map((point, index) => [String(index), point]));
        for (const line of lay([aTie('knows', '0', '1')], { points })) {
          if (line.bend === null) continue;
          for (const point of places.slice(2)) expect(passesUnder(line, point)).toBe(false);
          for (const { to } of stretchesOf(line)) {
            expect(to.x > 0 && to.y > 0 && to.x < size.width && to.y < size.height).toBe(true);
          }
        }
      }),
    );
  });
});
