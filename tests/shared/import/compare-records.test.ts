import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fields, RecordId } from '../../../shared/domain/record.ts';
import { recordKinds } from '../../../shared/domain/registry.ts';
import { findDifferences, takeTheirs } from '../../../shared/import/compare-records.ts';
import { finishRecords } from '../../../shared/import/finish-plan.ts';
import { anyFields } from '../../builders/any-fields.ts';
import { aRecord } from '../../builders/a-record.ts';

const plan = (kind: string, fields: Fields, existing: Fields) => {
  const mine = aRecord(kind, 'mine', existing);
  const context = { existing: (wanted: string) => (wanted === kind ? [mine] : []) };
  const [planned] = finishRecords([{ kind, id: 'x' as RecordId, where: '', fields }], context, []);
  return { planned: planned!, mine };
};

describe('a record that the vault has in another state', () => {
  it('is known by title and date, whatever else it says', () => {
    const { planned, mine } = plan(
      'certification',
      { name: 'Crane operation', date: '2024-05', issuer: 'Port school' },
      { name: 'crane operation ', date: '2024-05', issuer: 'Port academy', tags: ['mine'] },
    );
    expect(planned.duplicateOf).toBe(mine.id);
    expect(findDifferences('certification', mine.fields, planned.fields)).toEqual([
      { label: 'Name', mine: 'crane operation', theirs: 'Crane operation' },
      { label: 'Issued by', mine: 'Port academy', theirs: 'Port school' },
    ]);
  });

  it('is another one at another date, and without a title never the same', () => {
    expect(
      plan('award', { title: 'Best depot', date: '2024' }, { title: 'Best depot', date: '2023' }).planned,
    ).toMatchObject({ duplicateOf: null });
    expect(plan('award', { awarder: 'A' }, { awarder: 'B' }).planned.duplicateOf).toBe(null);
  });

  it('differs only by what the import says', () => {
    const mine = { name: 'Ada', role: 'Planner', email: '', notes: 'Reads numbers first.' };
    const theirs = { name: 'Ada', role: '', email: 'ada@example.org', notes: '' };
    expect(findDifferences('person', mine, theirs)).toEqual([{ label: 'Email', mine: '', theirs: 'ada@example.org' }]);
    expect(takeTheirs(mine, theirs)).toEqual({ email: 'ada@example.org' });
  });

  it('keeps my tags, links and attachments beside theirs', () => {
    const mine = { tags: ['a', 'b'], links: ['1'], extras: { x: 1, y: 1 } };
    const theirs = { tags: ['b', 'c'], links: [], extras: { y: 2 } };
    expect(takeTheirs(mine, theirs)).toEqual({ tags: ['a', 'b', 'c'], extras: { x: 1, y: 2 } });
  });
});

describe.each(recordKinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  it('brought up to date twice changes nothing the second time, and then nothing differs', () => {
    fc.assert(
      fc.property(anyFields(kind, []), anyFields(kind, []), (mine, theirs) => {
        const updated = { ...mine, ...takeTheirs(mine, theirs) };
        expect(findDifferences(name, updated, theirs)).toEqual([]);
        expect({ ...updated, ...takeTheirs(updated, theirs) }).toEqual(updated);
      }),
      { numRuns: 50 },
    );
  });
});
