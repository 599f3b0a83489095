/** Lanes, rows and places of the map. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainKey } from '../../../shared/path/classify-move.ts';
import { layoutMap, mapSizes, type Placeable } from '../../../shared/path/layout-map.ts';

const aPlace = (id: string, level: number | null, domain: string, more: Partial<Placeable> = {}): Placeable => ({
  id,
  level,
  levelName: '',
  domain,
  isHeldNow: false,
  ...more,
});

const places = fc
  .array(
    fc.record({
      level: fc.option(fc.integer({ min: 1, max: 10 })),
      levelName: fc.constantFrom('', 'Lead', 'Senior'),
      domain: fc.constantFrom('', 'Planning', ' planning', 'Data', 'Product', 'Sales'),
      isHeldNow: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((one, index): Placeable => ({ id: `r${index}`, ...one })));
const ties = fc.array(
  fc.record({ from: fc.nat(45).map((index) => `r${index}`), to: fc.nat(45).map((index) => `r${index}`) }),
  { maxLength: 60 },
);

describe('layoutMap', () => {
  it('draws an upward move upward and a move to another field sideways', () => {
    const { places: at } = layoutMap(
      [aPlace('a', 4, 'Planning'), aPlace('b', 5, 'Planning'), aPlace('c', 4, 'Data')],
      [],
    );
    expect(at['b']).toMatchObject({ x: at['a']?.x });
    expect(at['b']!.y).toBeLessThan(at['a']!.y);
    expect(at['c']).toMatchObject({ y: at['a']?.y });
  });

  it('has every level between the highest and the lowest, called as most of its roles are', () => {
    const { rows } = layoutMap(
      [
        aPlace('a', 7, 'x'),
        aPlace('b', 5, 'x', { levelName: 'Lead' }),
        aPlace('c', 5, 'x', { levelName: 'Head' }),
        aPlace('d', 5, 'y', { levelName: 'Lead' }),
        aPlace('e', null, 'x'),
      ],
      [],
    );
    expect(rows.map(({ level, name }) => [level, name])).toEqual([
      [7, ''],
      [6, ''],
      [5, 'Lead'],
      [null, ''],
    ]);
  });

  it('begins with the lane of the present and puts lanes that moves join beside each other', () => {
    const roles = [
      aPlace('a', 1, 'Data'),
      aPlace('b', 1, 'Planning', { isHeldNow: true }),
      aPlace('c', 1, 'Sales'),
      aPlace('d', 1, 'Product'),
      aPlace('e', 1, ''),
    ];
    const joined = [
      { from: 'b', to: 'd' },
      { from: 'd', to: 'a' },
      { from: 'a', to: 'c' },
    ];
    expect(layoutMap(roles, joined).lanes.map(({ name }) => name)).toEqual([
      'Planning',
      'Product',
      'Data',
      'Sales',
      '',
    ]);
  });

  it('lays out nothing', () => {
    expect(layoutMap([], [])).toMatchObject({ lanes: [], rows: [], places: {} });
  });

  it('gives every role a place of its own, inside its lane and row and inside the picture', () => {
    fc.assert(
      fc.property(places, ties, (roles, links) => {
        const { width, height, lanes, rows, places: at } = layoutMap(roles, links);
        expect(Object.keys(at).sort()).toEqual(roles.map(({ id }) => id).sort());
        for (const { id, domain, level } of roles) {
          const place = at[id]!;
          const lane = lanes.find((one) => one.key === domainKey(domain))!;
          const row = rows.find((one) => one.level === level)!;
          expect(place.x).toBeGreaterThanOrEqual(lane.x);
          expect(place.x + mapSizes.role.width).toBeLessThanOrEqual(lane.x + lane.width);
          expect(place.y).toBeGreaterThanOrEqual(row.y);
          expect(place.y + mapSizes.role.height).toBeLessThanOrEqual(row.y + row.height);
          expect(lane.x + lane.width).toBeLessThanOrEqual(width);
          expect(row.y + row.height).toBeLessThanOrEqual(height);
        }
        for (const a of roles) {
          for (const b of roles) {
            if (a.id >= b.id) continue;
            const apart =
              Math.abs(at[a.id]!.x - at[b.id]!.x) >= mapSizes.role.width ||
              Math.abs(at[a.id]!.y - at[b.id]!.y) >= mapSizes.role.height;
            expect(apart).toBe(true);
          }
        }
        expect(layoutMap(roles, links)).toEqual(layoutMap(roles, links));
      }),
    );
  });
});
