import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOverlapping } from '../../../shared/power/boxes.ts';
import { nameBox, placeNames, widestName } from '../../../shared/power/grid-names.ts';
import { stoneBox } from '../../../shared/power/grid-places.ts';

const size = { width: 640, height: 560 };
const free = { size, obstacles: [], lines: [] };

describe('names beside their stones', () => {
  it('stand below where nothing is in the way', () => {
    const sides = placeNames([{ id: 'a', name: 'Jonas Adeyemi', x: 300, y: 200 }], free);
    expect(sides.get('a')).toBe('below');
  });

  it('go to another side at the edge, beside an obstacle and off a line', () => {
    const stone = { id: 'a', name: 'Jonas Adeyemi', x: 300, y: 200 };
    expect(placeNames([{ ...stone, y: size.height - 20 }], free).get('a')).toBe('above');
    expect(placeNames([stone], { ...free, obstacles: [nameBox(stone, 'below')] }).get('a')).toBe('above');
    const down = { from: { x: 300, y: 215 }, to: { x: 300, y: 500 } };
    expect(placeNames([stone], { ...free, lines: [down] }).get('a')).toBe('above');
  });

  it('go on in another line where they are long', () => {
    const stone = { id: 'a', x: 300, y: 200 };
    const [short, long] = ['Jo', 'Wilhelmina van der Berg-Oosterhout'].map((name) =>
      nameBox({ ...stone, name }, 'below'),
    );
    expect(long!.width).toBe(widestName);
    expect(long!.height).toBe(2 * short!.height);
  });

  it('are left out where no side has room', () => {
    const stone = { id: 'a', name: 'Jonas Adeyemi', x: 300, y: 200 };
    const everywhere = { x: 0, y: 0, ...size };
    expect(placeNames([stone], { ...free, obstacles: [everywhere] }).get('a')).toBeNull();
  });

  it('never lie over a stone, an obstacle or each other, nor beyond the plot', () => {
    const anyStone = fc.record({
      name: fc.constantFrom('Jo', 'Marit Vos', 'Wilhelmina van der Berg'),
      x: fc.integer({ min: 20, max: 620 }),
      y: fc.integer({ min: 20, max: 540 }),
    });
    fc.assert(
      fc.property(fc.array(anyStone, { maxLength: 60 }), (found) => {
        const stones = found.map((one, index) => ({ id: String(index), ...one }));
        const obstacles = [{ x: 0, y: 0, width: 118, height: 34 }];
        const sides = placeNames(stones, { ...free, obstacles });
        const boxes = stones.flatMap((stone) => {
          const side = sides.get(stone.id) ?? null;
          return side === null ? [] : [nameBox(stone, side)];
        });
        for (const [index, box] of boxes.entries()) {
          const others = [...boxes.slice(0, index), ...stones.map((stone) => stoneBox(stone, stone.id)), ...obstacles];
          expect(others.some((other) => isOverlapping(box, other))).toBe(false);
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width).toBe(true);
          expect(box.y + box.height <= size.height).toBe(true);
        }
        expect(sides.size).toBe(stones.length);
      }),
    );
  });
});
