import { describe, expect, test } from 'vitest';
import { changeSchema } from '../../../shared/domain/change.ts';
import { deepestFields, findUnstorable } from '../../../shared/domain/storable.ts';

/** As JSON.parse and structured clones make it: a property of its own, not the prototype. */
const parsed = (text: string) => JSON.parse(text) as unknown;
const nested = (levels: number) => parsed('['.repeat(levels) + ']'.repeat(levels));

describe('fields that may be kept', () => {
  test('are JSON of any shape, with values absent', () => {
    expect(findUnstorable({ a: [1, 'b', null, true, { c: undefined }], 'x-cairn': {}, proto: 1 })).toBeUndefined();
    expect(findUnstorable({ text: '__proto__', words: ['constructor'] })).toBeUndefined();
    expect(findUnstorable(nested(deepestFields))).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'prototype'])('never have a property named %s, however deep', (name) => {
    expect(findUnstorable(parsed(`{"${name}": 1}`))).toEqual({ where: name, why: 'This name is not allowed.' });
    expect(findUnstorable(parsed(`{"extras": {"list": [0, {"${name}": {}}]}}`))?.where).toBe(`extras.list[1].${name}`);
  });

  test('nest no deeper than an archive can be read back', () => {
    expect(findUnstorable(nested(deepestFields + 1))?.why).toBe(`It is nested more than ${deepestFields} levels deep.`);
    expect(findUnstorable(nested(5000))?.why).toContain('nested');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, Symbol('x')])('hold no %s', (value) => {
    expect(findUnstorable({ a: [value] })?.where).toBe('a[0]');
  });
});

describe('a change at the edge', () => {
  const change = (fields: unknown) => ({
    kind: 'award',
    id: '10000000-0000-4000-8000-000000000000',
    base: null,
    fields,
  });

  test('is refused when an archive could not hold it', () => {
    expect(changeSchema.safeParse(change({ title: 'Planner', extras: { a: [1, null] } })).success).toBe(true);
    expect(changeSchema.safeParse(change(null)).success).toBe(true);
    for (const fields of [
      '{"__proto__": {"x": 1}}',
      '{"extras": {"__proto__": 1}}',
      '{"extras": {"constructor": 1}}',
    ]) {
      expect(changeSchema.safeParse(change(parsed(fields))).success, fields).toBe(false);
    }
    for (const fields of [[], 'text', 1, { extras: nested(200) }, { extras: Number.NaN }]) {
      expect(changeSchema.safeParse(change(fields)).success).toBe(false);
    }
  });
});
