import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange, type Change } from '../../../shared/domain/change.ts';

const anyFields = fc.dictionary(
  fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
  fc
    .jsonValue()
    .filter((value) => value !== null && JSON.stringify(value) === JSON.stringify(JSON.parse(JSON.stringify(value)))),
);

describe('changes', () => {
  it('undo leads back to where the record was', () => {
    fc.assert(
      fc.property(fc.option(anyFields), fc.option(anyFields), (before, after) => {
        const back = applyChange(after, { fields: invertChange(before, after) });
        expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(before)));
      }),
    );
  });

  it('leaves the fields it does not name alone, and clears those set to null', () => {
    const change: Pick<Change, 'fields'> = { fields: { title: 'New', mood: null } };
    expect(applyChange({ title: 'Old', body: 'text', mood: 5 }, change)).toEqual({ title: 'New', body: 'text' });
  });

  it('deletes', () => {
    expect(applyChange({ title: 'Old' }, { fields: null })).toBeNull();
  });
});
