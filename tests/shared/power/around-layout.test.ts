/** The neighbourhood of one person, and where its people stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { powerLayers } from '../../../shared/domain/tie-kinds.ts';
import { aroundMe, keepNearest, type Neighbourhood } from '../../../shared/power/around-me.ts';
import { arrangeAround } from '../../../shared/power/arrange-around.ts';
import { stretchesOf } from '../../../shared/power/bend-lines.ts';
import { boxAround, isCrossed, isInside, isOverlapping } from '../../../shared/power/boxes.ts';
import { nameBox } from '../../../shared/power/grid-names.ts';
import { stoneBox } from '../../../shared/power/grid-places.ts';
import { hasRoom, layoutAround } from '../../../shared/power/layout-around.ts';
import { aLine, aNetwork, aPerson, aTie } from '../../builders/networks.ts';
import { anyNetwork } from './any-network.ts';

const layers = powerLayers.map(({ value }) => value);
const all = { me: 'me', layers, steps: null };
const sizes = { box: { width: 44, height: 32 }, room: { width: 900, height: 600 } };

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

  it('keeps those who are nearest and most strongly tied, and whoever has to stay', () => {
    const around = aroundMe(
      aNetwork([
        aTie('me', 'Ada', { weight: 1 }),
        aTie('me', 'Ben', { weight: 5 }),
        aTie('Ben', 'Cem', { weight: 5 }),
        aTie('Ben', 'Dag', { weight: 1 }),
        aTie('Ada', 'Dag', { weight: 2 }),
      ]),
      all,
    );
    const upTo = (most: number, ...kept: string[]) =>
      keepNearest(around, { isEnough: (rings) => rings.flat().length <= most, keep: new Set(kept) });
    expect(upTo(5)).toBe(around);
    expect(upTo(4)).toMatchObject({ rings: [['me'], ['Ada', 'Ben'], ['Cem']], left: ['Dag'] });
    expect(upTo(3).ties.map(({ id }) => id)).toEqual(['me-Ada-knows', 'me-Ben-knows']);
    expect(upTo(2)).toMatchObject({ rings: [['me'], ['Ben']], left: ['Dag', 'Cem', 'Ada'] });
    expect(upTo(2, 'Dag', 'Ada')).toMatchObject({ rings: [['me'], ['Ada'], ['Dag']], left: ['Cem', 'Ben'] });
    expect(upTo(0).rings).toEqual([['me']]);
  });

  it('leaves out as many as leaving them out one by one would, and asks for room few times', () => {
    const anyRoom = fc.record({
      width: fc.integer({ min: 60, max: 900 }),
      height: fc.integer({ min: 60, max: 700 }),
    });
    fc.assert(
      fc.property(anyNetwork(40), anyRoom, fc.nat(40), fc.array(fc.nat(39)), (network, room, most, kept) => {
        const around = aroundMe(network, { me: 'p0', layers, steps: null });
        const keep = new Set(kept.map((index) => `p${index}`));
        let asked = 0;
        const isEnough = (rings: Neighbourhood['rings']) => {
          asked += 1;
          return rings.flat().length <= most && hasRoom(rings, { ...sizes, room });
        };
        const found = keepNearest(around, { isEnough, keep });
        expect(asked).toBeLessThanOrEqual(1 + Math.ceil(Math.log2(network.people.length + 1)));
        const everybody = keepNearest(around, { isEnough: () => false, keep }).left;
        let gone = 0;
        const stay = () => {
          const left = new Set(everybody.slice(0, gone));
          return around.rings.map((ring) => ring.filter((id) => !left.has(id))).filter((ring) => ring.length > 0);
        };
        while (gone < everybody.length && !isEnough(stay())) gone += 1;
        expect(found.rings).toEqual(stay());
        expect(found.left).toEqual(everybody.slice(0, gone));
      }),
    );
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
    const many = aNetwork(Array.from({ length: 400 }, (_, index) => aTie('me', `p${index}`)));
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
        for (const [index, one] of points.entries()) {
          const { x, y, width, height } = stoneBox(one, 'anybody');
          expect(Math.min(x, y, layout.width - x - width, layout.height - y - height)).toBeGreaterThan(0);
          for (const other of points.slice(index + 1)) {
            const [dx, dy] = [(one.x - other.x) / sizes.box.width, (one.y - other.y) / sizes.box.height];
            expect(Math.hypot(dx, dy)).toBeGreaterThan(0.999);
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

describe('the picture around me', () => {
  /** Frames of the window at its usual and at its smallest size. */
  const frames = [
    { width: 638, height: 560 },
    { width: 856, height: 380 },
  ];

  /** So many people, a third of them one step from me, each of the others led to by one of those. */
  const someAround = (count: number) => {
    const near = Math.ceil(count / 3);
    return aNetwork(
      Array.from({ length: count }, (_, index) =>
        index < near ? aTie('me', `Person ${index}`) : aTie(`Person ${index % near}`, `Person ${index}`),
      ),
    );
  };

  it.each(frames)('has room for 2 to 60 people in a frame of $width by $height', (room) => {
    for (const count of [2, 3, 5, 8, 13, 21, 34, 45, 60]) {
      const around = aroundMe(someAround(count), all);
      expect(hasRoom(around.rings, { ...sizes, room })).toBe(true);
      const picture = arrangeAround(around, (id) => id, { ...sizes, room });
      expect(picture).toMatchObject(room);
      const stones = [...picture.places].map(([id, point]) => stoneBox(point, id));
      const names = [...picture.sides].flatMap(([id, side]) =>
        side === null ? [] : [nameBox({ id, name: id, ...picture.places.get(id)! }, side)],
      );
      const labels = picture.reaches.flatMap(({ at }) =>
        at === null ? [] : [boxAround(at, { width: 40, height: 14 })],
      );
      for (const [index, name] of names.entries()) {
        expect(isInside(name, room)).toBe(true);
        const others = [...stones, ...labels, ...names.slice(index + 1)];
        expect(others.some((other) => isOverlapping(name, other))).toBe(false);
      }
      for (const { width, height } of picture.reaches) {
        expect(width * 2).toBeLessThan(room.width);
        expect(height * 2).toBeLessThan(room.height);
      }
      if (count <= 13) expect(names).toHaveLength(count);
    }
  });

  it('has room for every name where it may grow', () => {
    const around = aroundMe(someAround(60), all);
    const picture = arrangeAround(around, (id) => id, { box: { width: 176, height: 92 }, room: frames[0]! });
    expect(picture.width).toBeGreaterThan(frames[0]!.width);
    expect([...picture.sides.values()]).not.toContain(null);
    const { x } = picture.center;
    for (const point of picture.places.values()) {
      if (point.x !== x) expect(Math.min(point.x, picture.width - point.x)).toBeGreaterThan(60);
    }
  });

  it('labels a ring where no line passes', () => {
    const below = Array.from({ length: 6 }, (_, index) => [
      aTie('me', `near ${index}`),
      aTie(`near ${index}`, `far ${index}`),
    ]).flat();
    const picture = arrangeAround(aroundMe(aNetwork(below), all), (id) => id, { ...sizes, room: frames[0]! });
    const [reach, ...others] = picture.reaches;
    expect(others).toEqual([]);
    expect(reach!.label).toBe('1 step');
    const label = boxAround(reach!.at!, { width: 40, height: 14 });
    expect(picture.lines.flatMap(stretchesOf).some((piece) => isCrossed(label, piece))).toBe(false);
  });
});
