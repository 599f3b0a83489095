import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, innerShape } from '../../../shared/domain/field.ts';
import { metricShape } from '../../../shared/domain/metric.ts';
import { recordKinds } from '../../../shared/domain/registry.ts';
import { moveItem } from '../../../renderer/records/move-item.ts';
import { describeRow, emptyRow } from '../../../renderer/records/row-text.ts';

describe('moveItem', () => {
  it('keeps every item and puts the moved one where it was asked', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(20), fc.nat(20), (items, from, to) => {
        const moved = moveItem(items, from, to);
        expect([...moved].sort()).toEqual([...items].sort());
        if (from < items.length && to < items.length) expect(moved[to]).toBe(items[from]);
        else expect(moved).toBe(items);
      }),
    );
  });
});

describe('a row', () => {
  it.each(recordKinds)('of $name can be started empty and fits its declaration', (kind) => {
    for (const { schema, meta } of fieldsOf(kind.shape)) {
      if (meta.control !== 'rows') continue;
      expect(schema.safeParse([emptyRow(innerShape(schema))]).success).toBe(true);
    }
  });

  it('is described by its first short fields', () => {
    expect(describeRow(metricShape, { what: 'Empty running', baseline: 23.4, result: 18.1 })).toBe(
      'Empty running, before 23.4, after 18.1',
    );
    expect(describeRow(metricShape, emptyRow(metricShape))).toBe('');
  });
});
