import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { keepOrder, nextOrder, sortRows, type SortValue } from '../../../renderer/components/sort-rows.ts';

const sorted = (values: readonly SortValue[], isDescending = false) => sortRows(values, (value) => value, isDescending);

describe('sortRows', () => {
  it.each<[readonly SortValue[], readonly SortValue[]]>([
    [
      [10, 9, 100],
      [9, 10, 100],
    ],
    [
      ['lane 10', 'Lane 9', 'émile', 'Zoë', 'anna'],
      ['anna', 'émile', 'Lane 9', 'lane 10', 'Zoë'],
    ],
    [
      [null, 2, '', 1],
      [1, 2, null, ''],
    ],
  ])('sorts %o', (values, expected) => {
    expect(sorted(values)).toEqual(expected);
  });

  it('keeps what is empty at the end when it is turned round', () => {
    expect(sorted([null, 1, '', 2], true)).toEqual([2, 1, null, '']);
  });

  test('equal rows keep their order in both directions, and no row is lost', () => {
    const rows = fc.array(fc.record({ value: fc.option(fc.integer({ min: 0, max: 3 })) }), { maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.boolean(), (list, isDescending) => {
        const given = list.map((row, index) => ({ ...row, index }));
        const result = sortRows(given, (row) => row.value, isDescending);
        expect([...result].sort((a, b) => a.index - b.index)).toEqual(given);
        for (const [at, row] of result.entries()) {
          const next = result[at + 1];
          if (next?.value === row.value) expect(next.index).toBeGreaterThan(row.index);
        }
      }),
    );
  });
});

describe('nextOrder', () => {
  it('turns the same column round and begins anew with another', () => {
    const first = nextOrder({ by: 'title', isDescending: true }, 'level');
    expect(first).toEqual({ by: 'level', isDescending: false });
    const second = nextOrder(first, 'level');
    expect(second).toEqual({ by: 'level', isDescending: true });
    expect(nextOrder(second, 'level')).toEqual({ by: 'level', isDescending: false });
    expect(nextOrder(second, 'title')).toEqual({ by: 'title', isDescending: false });
  });
});

describe('keepOrder', () => {
  it('holds rows where they were, and puts new ones at the end', () => {
    const rows = ['new', 'a', 'newer', 'c'].map((id) => ({ id }));
    expect(keepOrder(rows, ['c', 'gone', 'a']).map(({ id }) => id)).toEqual(['c', 'a', 'new', 'newer']);
  });
});
