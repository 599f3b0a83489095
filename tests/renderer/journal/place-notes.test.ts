import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes } from '../../../renderer/features/journal/place-notes.ts';

describe('placeNotes', () => {
  it('leaves notes at their sentence where there is room', () => {
    const tops = placeNotes([
      { id: 'a', wanted: 300, height: 40 },
      { id: 'b', wanted: 20, height: 60 },
    ]);
    expect([...tops]).toEqual([
      ['b', 20],
      ['a', 300],
    ]);
  });

  it('never lets two notes touch, and never moves one up', () => {
    const wish = fc.record({ wanted: fc.integer({ min: 0, max: 2000 }), height: fc.integer({ min: 1, max: 200 }) });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 20 }), (wishes) => {
        const named = wishes.map((one, index) => ({ ...one, id: String(index) }));
        const tops = placeNotes(named, 10);
        let free = Number.NEGATIVE_INFINITY;
        for (const [id, top] of tops) {
          const one = named[Number(id)];
          expect(top).toBeGreaterThanOrEqual(one?.wanted ?? Infinity);
          expect(top).toBeGreaterThanOrEqual(free);
          free = top + (one?.height ?? 0) + 10;
        }
        expect(tops.size).toBe(named.length);
      }),
    );
  });
});
