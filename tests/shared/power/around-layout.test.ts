/** The neighbourhood of one person, and where its people stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { powerLayers } from '../../../shared/domain/tie-kinds.ts';
import { aroundMe } from '../../../shared/power/around-me.ts';
import { layoutAround } from '../../../shared/power/layout-around.ts';
import { aLine, aNetwork, aPerson, aTie } from '../../builders/networks.ts';
import { anyNetwork } from './any-network.ts';

const layers = powerLayers.map(({ value }) => value);
const all = { me: 'me', layers, steps: null };
const sizes = { box: { width: 100, height: 60 }, room: { width: 900, height: 600 } };

describe('around me', () => {
  const network = aNetwork([
    aTie('me', 'Ada'),
    aLine('Ben', 'Ada', 'reports-to'),
    aTie('Ben', 'Cem', { kind: 'tension' }),
    aLine('Dag', 'me', 'controls'),
    aTie('Eva', 'Fay'),
  ]);

  it('counts steps along ties whatever their direction and kind', () => {
    const { rings, apart, beyond } = aroundMe(network, all);
    expect(rings).toEqual([['me'], ['Ada', 'Dag'], ['Ben'], ['Cem']]);
    expect(apart).toEqual(['Eva', 'Fay']);
    expect(beyond).toEqual([]);
  });

  it('ends after so many steps', () => {
    const { rings, apart, beyond, ties } = aroundMe(network, { ...all, steps: 1 });
    expect(rings).toEqual([['me'], ['Ada', 'Dag']]);
    expect(beyond).toEqual(['Ben', 'Cem']);
    expect(apart).toEqual(['Eva', 'Fay']);
    expect(ties.map(({ id }) => id)).toEqual(['me-Ada-knows', 'Dag-me-controls']);
  });

  it('walks the chosen layers only', () => {
    expect(aroundMe(network, { ...all, layers: ['resources'] })).toMatchObject({
      rings: [['me'], ['Dag']],
      apart: ['Ada', 'Ben', 'Cem', 'Eva', 'Fay'],
    });
  });

  it('holds nobody where I am not on the map', () => {
    expect(aroundMe(network, { ...all, me: 'Zoe' }).rings).toEqual([]);
  });
});

describe('the layout', () => {
  it('puts those who have ties to each other side by side', () => {
    const names = ['Ada', 'Ben', 'Cem', 'Dag', 'Eva', 'Fay'];
    const pairs = [
      ['Ada', 'Dag'],
      ['Ben', 'Eva'],
      ['Cem', 'Fay'],
    ] as const;
    const network = aNetwork([
      ...names.map((name) => aTie('me', name)),
      ...pairs.map(([one, other]) => aTie(one, other)),
    ]);
    const { places, center } = layoutAround(aroundMe(network, all), sizes);
    const turn = (name: string) => Math.atan2(places.get(name)!.y - center.y, places.get(name)!.x - center.x);
    const inOrder = names.toSorted((a, b) => turn(a) - turn(b));
    for (const [one, other] of pairs) {
      expect([1, names.length - 1]).toContain(Math.abs(inOrder.indexOf(one) - inOrder.indexOf(other)));
    }
  });

  it('puts somebody two steps away on the side of whoever leads to them', () => {
    const network = aNetwork([aTie('me', 'Ada'), aTie('me', 'Ben'), aTie('Ada', 'Cem'), aTie('Ben', 'Dag')]);
    const { places, center } = layoutAround(aroundMe(network, all), sizes);
    const from = (name: string) => ({ x: places.get(name)!.x - center.x, y: places.get(name)!.y - center.y });
    const along = (a: string, b: string) => from(a).x * from(b).x + from(a).y * from(b).y;
    expect(along('Ada', 'Cem')).toBeGreaterThan(0);
    expect(along('Ben', 'Dag')).toBeGreaterThan(0);
    expect(along('Ada', 'Dag')).toBeLessThan(0);
  });

  it('fills the room there is, and is larger where that is too small', () => {
    const alone = aNetwork([], { people: [aPerson('me')] });
    expect(layoutAround(aroundMe(alone, all), sizes)).toMatchObject({ ...sizes.room, center: { x: 450, y: 300 } });
    const many = aNetwork(Array.from({ length: 120 }, (_, index) => aTie('me', `p${index}`)));
    const layout = layoutAround(aroundMe(many, all), sizes);
    expect(layout.width).toBeGreaterThan(sizes.room.width);
    expect(layout.height).toBeGreaterThan(sizes.room.height);
  });

  it('lets nobody overlap or leave the picture, ring after ring, the same each time', () => {
    fc.assert(
      fc.property(anyNetwork(40), fc.constantFrom(1, 2, null), (network, steps) => {
        const neighbourhood = aroundMe(network, { me: 'p0', layers, steps });
        const layout = layoutAround(neighbourhood, sizes);
        const shown = neighbourhood.rings.flat();
        expect([...layout.places.keys()].toSorted()).toEqual(shown.toSorted());
        expect([...shown, ...neighbourhood.beyond, ...neighbourhood.apart].toSorted()).toEqual(
          network.people.map(({ id }) => id).toSorted(),
        );
        expect(layout.places.get('p0')).toEqual(layout.center);
        const points = [...layout.places.values()];
        const { width, height } = sizes.box;
        for (const [index, one] of points.entries()) {
          expect(one.x - width / 2).toBeGreaterThan(-0.01);
          expect(one.y - height / 2).toBeGreaterThan(-0.01);
          expect(one.x + width / 2).toBeLessThan(layout.width + 0.01);
          expect(one.y + height / 2).toBeLessThan(layout.height + 0.01);
          for (const other of points.slice(index + 1)) {
            const isFree = Math.abs(one.x - other.x) > width - 0.01 || Math.abs(one.y - other.y) > height - 0.01;
            expect(isFree).toBe(true);
          }
        }
        for (const [ring, ids] of neighbourhood.rings.slice(1).entries()) {
          const edge = (at: number) => layout.reaches[at] ?? { width: 0, height: 0 };
          for (const id of ids) {
            const { x, y } = layout.places.get(id)!;
            const within = (size: { width: number; height: number }) =>
              Math.hypot((x - layout.center.x) / size.width, (y - layout.center.y) / size.height);
            expect(within(edge(ring))).toBeLessThan(1);
            if (ring > 0) expect(within(edge(ring - 1))).toBeGreaterThan(1);
          }
        }
        expect(layoutAround(neighbourhood, sizes)).toEqual(layout);
      }),
    );
  });
});
