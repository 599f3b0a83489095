import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieKinds, tieKindMeta, type TieKind } from '../../../shared/domain/tie-kinds.ts';
import type { PowerTie } from '../../../shared/power/power-network.ts';
import type { Box, Point } from '../../../shared/draw/svg.ts';
import { stretchesOf } from '../../../shared/power/bend-lines.ts';
import { isCrossed, widen } from '../../../shared/power/boxes.ts';
import { layGrid, linesAround } from '../../../shared/power/grid-layout.ts';
import { stoneBox } from '../../../shared/power/grid-places.ts';
import { aPlaced } from './a-placed.ts';
import { nameBox } from '../../../shared/power/grid-names.ts';
import { drawTie, drawTies, layLines, outline, type Ground, type TieLine } from '../../../shared/power/layer-lines.ts';

const size = { width: 400, height: 300 };
const points = new Map([
  ['a', { x: 100, y: 100 }],
  ['b', { x: 300, y: 100 }],
  ['c', { x: 110, y: 100 }],
]);

type Given = Partial<Pick<Ground, 'points' | 'size'>> & { readonly obstacles?: readonly Box[] };

const lay = (ties: readonly PowerTie[], { obstacles = [], ...more }: Given = {}) => {
  const ground = { points, size, ...more };
  return layLines(ties, { ...ground, outlines: outline(ground, obstacles) });
};

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

describe('the grid', () => {
  const plot = { width: 640, height: 560 };
  const value = fc.integer({ min: 0, max: 10 });
  const kinds = tieKinds.map(({ value: kind }) => kind);
  const anyContent = fc
    .record({
      places: fc.array(fc.record({ weight: value, support: value }), { minLength: 2, maxLength: 24 }),
      ends: fc.array(fc.tuple(fc.nat(23), fc.nat(23), fc.constantFrom(...kinds)), { maxLength: 30 }),
      before: fc.array(fc.record({ weight: value, support: value }), { maxLength: 4 }),
    })
    .map(({ places, ends, before }) => {
      const people = places.map((place, index) => aPlaced(`p${index}`, place));
      const ties = ends
        .filter(([from, to]) => from !== to)
        .map(([from, to, kind], index) => ({
          ...aTie(kind, `p${from}`, `p${to}`),
          id: `t${index}`,
          layer: 'informal' as const,
        }));
      const earlier = Object.fromEntries(before.map((place, index) => [`p${index}`, aPlaced('', place)]));
      return { people, ties, layer: 'informal' as const, earlier };
    });

  it('draws the lines of a stone that is dragged as a layout made anew would', () => {
    const anyPoint = fc.record({ x: fc.integer({ min: 0, max: 640 }), y: fc.integer({ min: 0, max: 560 }) });
    fc.assert(
      fc.property(anyContent, fc.nat(23), anyPoint, (content, index, point) => {
        const id = `p${index % content.people.length}`;
        const layout = layGrid(content, plot);
        const points = new Map([...layout.points, [id, point]]);
        const piles = layout.piles
          .map((pile) => ({ people: pile.people.filter((one) => one !== id) }))
          .filter(({ people }) => people.length > 0);
        const own = content.ties.filter(({ from, to }) => from === id || to === id);
        const earlierBoxes = layout.outlines.filter(({ ids }) => ids.length === 0).map(({ box }) => widen(box, -6));
        const anew = layLines(own, { points, size: plot, outlines: outline({ points, piles }, earlierBoxes) });
        expect(linesAround(id, point, layout)).toEqual(anew);
        // Those of the layout that nothing moved away from are the same values.
        expect(layout.lines).toEqual(
          layLines(content.ties, { points: layout.points, size: plot, outlines: layout.outlines }),
        );
      }),
    );
  });

  it('ends the trail from an earlier place at the stone, or before the name where that lies in its way', () => {
    const priya = { ...aPlaced('a', { weight: 6, support: 7 }), name: 'Priya Raman' };
    const content = { ties: [], layer: 'informal' as const, earlier: { a: aPlaced('', { weight: 3, support: 7 }) } };
    const free = layGrid({ ...content, people: [priya] }, plot);
    expect(free.sides.get('a')).toBe('above');
    expect(free.moved[0]!.now).toEqual(free.points.get('a'));
    // On each other side somebody stands, or a line passes.
    const others = [
      aPlaced('b', { weight: 6, support: 6 }),
      aPlaced('c', { weight: 6, support: 8 }),
      aPlaced('d', { weight: 10, support: 7 }),
    ];
    const full = layGrid({ ...content, people: [priya, ...others], ties: [aTie('knows', 'a', 'd')] }, plot);
    expect(full.sides.get('a')).toBe('below');
    const [{ before, now }] = full.moved as [(typeof full.moved)[number]];
    const name = nameBox({ ...priya, ...full.points.get('a')! }, 'below');
    expect(isCrossed(name, { from: before, to: now })).toBe(false);
    expect(now.y - name.y - name.height).toBeCloseTo(1);
  });

  it('lets ties of a pile come out of the pile, none of them within it', () => {
    const crowd = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const people = [
      ...crowd.map((id) => aPlaced(id, { weight: 5, support: 5 })),
      aPlaced('z', { weight: 5, support: 1 }),
    ];
    const ties = [aTie('advises', 'a', 'b'), aTie('advises', 'c', 'z'), aTie('advises', 'z', 'h')];
    const { lines, piles } = layGrid({ people, ties, layer: 'informal', earlier: {} }, plot);
    expect(piles.map((pile) => pile.people)).toEqual([crowd]);
    expect(lines.map(({ tie, bend }) => ({ id: tie.id, bend }))).toEqual([
      { id: 'advises c z', bend: null },
      { id: 'advises z h', bend: null },
    ]);
    // Each from its own end, side by side.
    expect(lines[0]!.start.x).toBeGreaterThan(lines[0]!.end.x);
    expect(lines[1]!.start.x).toBeLessThan(lines[1]!.end.x);
    expect(lines[0]!.start.y).not.toBe(lines[1]!.end.y);
  });
});
