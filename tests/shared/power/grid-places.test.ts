import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAt, placeBeside, pointOf, quadrantOf, stoneBox, toneOf } from '../../../shared/power/grid-places.ts';

const value = fc.integer({ min: 0, max: 10 });
const anyPlace = fc.record({ weight: value, support: value });
const anySize = fc.record({
  width: fc.integer({ min: 320, max: 1400 }),
  height: fc.integer({ min: 300, max: 900 }),
});
const size = { width: 640, height: 560 };

describe('places on the grid', () => {
  it('come back from their point, on a plot of any size', () => {
    fc.assert(
      fc.property(anyPlace, anySize, (place, plot) => {
        expect(placeAt(pointOf(place, plot), plot)).toEqual(place);
      }),
    );
  });

  it('put more weight higher up and more support further right, with room for the whole stone', () => {
    const [least, most] = [pointOf({ weight: 0, support: 0 }, size), pointOf({ weight: 10, support: 10 }, size)];
    expect(most.y).toBeLessThan(least.y);
    expect(most.x).toBeGreaterThan(least.x);
    expect(stoneBox(least, 'a').x).toBeGreaterThan(0);
    expect(stoneBox(most, 'a').x + stoneBox(most, 'a').width).toBeLessThan(size.width);
  });

  it('stay on the grid wherever a stone is let go', () => {
    const anywhere = fc.integer({ min: -3000, max: 3000 });
    fc.assert(
      fc.property(anywhere, anywhere, anySize, (x, y, plot) => {
        const { weight, support } = placeAt({ x, y }, plot);
        expect([weight, support].every((one) => Number.isInteger(one) && one >= 0 && one <= 10)).toBe(true);
      }),
    );
  });

  it('move by one, stop at the edge, and begin in the middle', () => {
    const up = { weight: 1, support: 0 };
    expect(placeBeside({ weight: 4, support: 7 }, up)).toEqual({ weight: 5, support: 7 });
    expect(placeBeside({ weight: 10, support: 7 }, up)).toEqual({ weight: 10, support: 7 });
    expect(placeBeside({ weight: null, support: null }, up)).toEqual({ weight: 5, support: 5 });
    expect(placeBeside({ weight: null, support: 8 }, up)).toEqual({ weight: 5, support: 8 });
  });

  it('have the colour and the corner of what they say', () => {
    expect([0, 3, 4, 5, 6, 10].map(toneOf)).toEqual([
      ...['against', 'against', 'undecided', 'undecided', 'for', 'for'],
    ]);
    expect(toneOf(null)).toBe('unknown');
    expect(quadrantOf({ weight: 9, support: 2 })).toBe('Win over');
    expect(quadrantOf({ weight: 9, support: 8 })).toBe('Keep close');
    expect(quadrantOf({ weight: 2, support: 2 })).toBe('Keep informed');
    expect(quadrantOf({ weight: 2, support: 8 })).toBe('Stay generous');
  });
});
