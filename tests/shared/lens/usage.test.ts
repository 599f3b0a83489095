import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lens } from '../../../shared/domain/lens.ts';
import { countUsage, noUsage, usageFlagsOf } from '../../../shared/lens/usage.ts';
import { aRecord } from '../../builders/a-record.ts';
import { noteUseChange } from '../../../shared/lens/record-use.ts';

const today = '2026-10-08';
const aLens = (chosen: string[], uses: { date: string; achievements: string[] }[] = []) =>
  lens.schema.parse({ chosen: chosen.map((achievement) => ({ achievement })), uses });

describe('countUsage', () => {
  it('counts lenses, documents and the last day, also of a lens that has let go', () => {
    const counts = countUsage([
      aLens(
        ['a', 'b'],
        [
          { date: '2026-05-12', achievements: ['a', 'c'] },
          { date: '2026-03-01', achievements: ['a'] },
        ],
      ),
      aLens(['a', 'a']),
    ]);
    expect(counts.get('a')).toEqual({ lenses: 2, documents: 2, lastUsed: '2026-05-12' });
    expect(counts.get('b')).toEqual({ lenses: 1, documents: 0, lastUsed: '' });
    expect(counts.get('c')).toEqual({ lenses: 0, documents: 1, lastUsed: '2026-05-12' });
    expect(counts.get('d')).toBeUndefined();
  });

  it('never counts a lens or a document twice for one achievement', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
    const use = fc.record({ date: fc.constantFrom('', '2025-01-01', '2026-01-01'), achievements: ids });
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, fc.array(use, { maxLength: 4 })), { maxLength: 6 }), (all) => {
        const counts = countUsage(all.map(([chosen, uses]) => aLens(chosen, uses)));
        const documents = all.reduce((sum, [, uses]) => sum + uses.length, 0);
        for (const count of counts.values()) {
          expect(count.lenses).toBeLessThanOrEqual(all.length);
          expect(count.documents).toBeLessThanOrEqual(documents);
          expect(count.lenses + count.documents).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('goes up by one when a use is kept', () => {
    const record = aRecord('lens', 'l', aLens(['a', 'b']));
    const use = { date: today, document: 'resume', format: 'docx', file: 'x.docx', achievements: ['a'] } as const;
    const change = noteUseChange(record, use);
    const after = lens.schema.parse({ ...record.fields, ...change.fields });
    expect(countUsage([after]).get('a')).toEqual({ lenses: 1, documents: 1, lastUsed: today });
    expect(countUsage([after]).get('b')).toEqual({ lenses: 1, documents: 0, lastUsed: '' });
  });
});

describe('usageFlagsOf', () => {
  const flags = (count: Partial<typeof noUsage>, lensCount: number, date = '2026-01') =>
    usageFlagsOf({ ...noUsage, ...count }, lensCount, date, today);

  it('unused: in no lens and no document', () => {
    expect(flags({}, 2)).toEqual(['unused']);
    expect(flags({ lenses: 1 }, 2)).toEqual([]);
    expect(flags({ documents: 1 }, 2)).toEqual([]);
  });

  it('over-used: in more than half of at least four', () => {
    expect(flags({ lenses: 3 }, 3)).toEqual([]);
    expect(flags({ lenses: 2 }, 4)).toEqual([]);
    expect(flags({ lenses: 3 }, 4)).toEqual(['over-used']);
    expect(flags({ lenses: 3 }, 6)).toEqual([]);
  });

  it('stale: more than three years old and not told for 18 months', () => {
    const old = { lenses: 1, documents: 1 };
    expect(flags({ ...old, lastUsed: '2025-04-07' }, 2, '2023-10-07')).toEqual(['stale']);
    expect(flags({ ...old, lastUsed: '2025-04-08' }, 2, '2023-10-07')).toEqual([]);
    expect(flags({ ...old, lastUsed: '2025-04-07' }, 2, '2023-10-08')).toEqual([]);
    expect(flags({ lenses: 1 }, 2, '2023-09')).toEqual(['stale']);
    expect(flags({ lenses: 1 }, 2, '2023-10')).toEqual([]);
    expect(flags({ lenses: 1 }, 2, '2023')).toEqual([]);
    expect(flags({ lenses: 1 }, 2, '2022')).toEqual(['stale']);
    expect(flags({ lenses: 1 }, 2, '')).toEqual([]);
  });
});
