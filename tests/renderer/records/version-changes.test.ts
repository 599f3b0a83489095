import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { achievement } from '../../../shared/domain/achievement.ts';
import { applyChange } from '../../../shared/domain/change.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import { changedLabels, fieldsToRestore } from '../../../renderer/records/version-changes.ts';

const kind = achievement as unknown as RecordKind;
const someFields = fc.dictionary(fc.constantFrom('title', 'result', 'tags', 'other'), fc.jsonValue());

describe('changedLabels', () => {
  it('speaks in the words of the form', () => {
    expect(changedLabels(kind, { title: 'a', myRole: '' }, { title: 'b', myRole: 'lead' })).toEqual([
      'Title',
      'My role',
    ]);
  });

  it('names what only an import could have brought', () => {
    expect(changedLabels(kind, {}, { unknown: 1 })).toEqual(['Kept from an import']);
  });
});

describe('fieldsToRestore', () => {
  it('leads back to the wanted version, whatever lies between', () => {
    fc.assert(
      fc.property(someFields, someFields, (current, wanted) => {
        const restored = applyChange(current, { fields: fieldsToRestore(current, wanted) as never });
        const named = (fields: object) =>
          Object.entries(fields)
            .filter(([, value]) => value !== null)
            .sort(([a], [b]) => a.localeCompare(b));
        expect(JSON.stringify(named(restored ?? {}))).toBe(JSON.stringify(named(wanted)));
      }),
    );
  });
});
