/** People at one place: side by side, or in a pile that is laid out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, isInside, isOverlapping } from '../../../shared/power/boxes.ts';
import { nameBox, widestName } from '../../../shared/power/grid-names.ts';
import { openPile, pileHeadHeight, placeStones } from '../../../shared/power/grid-piles.ts';
import { placeAt, pointOf, stoneBox, stoneSize } from '../../../shared/power/grid-places.ts';
import { aPlaced } from './a-placed.ts';

/** Plots of the window at its usual and at its smallest size. */
const plots = [
  { width: 598, height: 535 },
  { width: 806, height: 340 },
];
const value = fc.integer({ min: 0, max: 10 });
const anyPlace = fc.record({ weight: value, support: value });
const crowdAt = (count: number, place: { weight: number; support: number }) =>
  Array.from({ length: count }, (_, index) => aPlaced(`p${index}`, place));

describe('stones', () => {
  it('of people without a place in both directions are not on the plot', () => {
    const { points, piles } = placeStones([aPlaced('a', { weight: 3 }), aPlaced('b', { support: 3 })], plots[0]!);
    expect([...points.keys()]).toEqual([]);
    expect(piles).toEqual([]);
  });

  it('stand alone on their place', () => {
    const { points, piles } = placeStones([aPlaced('a', { weight: 3, support: 9 })], plots[0]!);
    expect(points.get('a')).toEqual(pointOf({ weight: 3, support: 9 }, plots[0]!));
    expect(piles).toEqual([]);
  });

  it.each(plots)('of two to four at one place stand side by side on a plot of $width by $height', (plot) => {
    for (const count of [2, 3, 4]) {
      const { points, piles } = placeStones(crowdAt(count, { weight: 6, support: 4 }), plot);
      expect(piles).toEqual([]);
      expect(new Set([...points.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
    }
  });

  it.each(plots)('of many are a pile on a plot of $width by $height', (plot) => {
    const crowd = crowdAt(20, { weight: 6, support: 4 });
    const { points, piles } = placeStones([aPlaced('a', { weight: 6, support: 5 }), ...crowd], plot);
    const point = pointOf({ weight: 6, support: 4 }, plot);
    expect(piles).toEqual([{ id: '6 4', place: { weight: 6, support: 4 }, point, people: crowd.map(({ id }) => id) }]);
    expect(crowd.every(({ id }) => points.get(id) === piles[0]!.point)).toBe(true);
  });

  it('never cover each other, and are nearer to their own place than to the next', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { maxLength: 60, size: 'max' }), fc.constantFrom(...plots), (places, plot) => {
        const people = places.map((place, index) => aPlaced(`p${index}`, place));
        const { points, piles } = placeStones(people, plot);
        const piled = new Set(piles.flatMap((pile) => pile.people));
        expect([...points.keys()].toSorted()).toEqual(people.map(({ id }) => id).toSorted());
        const single = [...points].filter(([id]) => !piled.has(id));
        const boxes = [
          ...single.map(([id, point]) => stoneBox(point, id)),
          ...piles.map(({ point }) => boxAround(point, stoneSize)),
        ];
        for (const [index, box] of boxes.entries()) {
          expect(isInside(box, plot)).toBe(true);
          expect(boxes.slice(index + 1).some((other) => isOverlapping(box, other))).toBe(false);
        }
        for (const [index, { weight, support }] of places.entries()) {
          expect(placeAt(points.get(`p${index}`)!, plot)).toEqual({ weight, support });
        }
      }),
    );
  });
});

describe('a pile that is open', () => {
  it('shows everybody with their name within the grid, none over another', () => {
    const anyName = fc.constantFrom('Jo', 'Marit Vos', 'Wilhelmina van der Berg', 'Wilhelmina van der Berg-Oosterhout');
    const anyNames = fc.array(anyName, { minLength: 2, maxLength: 20, size: 'max' });
    fc.assert(
      fc.property(anyNames, anyPlace, fc.constantFrom(...plots), (names, place, plot) => {
        const people = names.map((_, index) => `p${index}`);
        const pile = { id: '', place, point: pointOf(place, plot), people };
        const { box, points, hasNames } = openPile(pile, names, plot);
        expect(hasNames).toBe(true);
        expect(isInside(box, plot)).toBe(true);
        const drawn = people.flatMap((id, index) => {
          const point = points.get(id)!;
          return [stoneBox(point, id), nameBox({ id, name: names[index]!, ...point }, 'right')];
        });
        for (const [index, one] of drawn.entries()) {
          expect(isInside({ ...one, x: one.x - box.x, y: one.y - box.y - pileHeadHeight }, box)).toBe(true);
          expect(drawn.slice(index + 1).some((other) => isOverlapping(one, other))).toBe(false);
        }
      }),
    );
  });

  it('leaves names away where there is no room for all of them', () => {
    for (const plot of plots) {
      const people = Array.from({ length: 90 }, (_, index) => `p${index}`);
      const point = pointOf({ weight: 10, support: 0 }, plot);
      const names = people.map(() => 'W'.repeat(widestName));
      const { box, points, hasNames } = openPile(
        { id: '', place: { weight: 10, support: 0 }, point, people },
        names,
        plot,
      );
      expect(hasNames).toBe(false);
      expect(isInside(box, plot)).toBe(true);
      const stones = [...points].map(([id, at]) => stoneBox(at, id));
      for (const [index, one] of stones.entries()) {
        expect(isInside(one, plot)).toBe(true);
        expect(stones.slice(index + 1).some((other) => isOverlapping(one, other))).toBe(false);
      }
    }
  });
});
