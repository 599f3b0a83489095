import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lens } from '../../../shared/domain/lens.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import type { LensPart } from '../../../shared/ipc/vault-requests.ts';
import { applyLens } from '../../../shared/lens/apply-lens.ts';
import { lensChanges, lensOfPage } from '../../../shared/lens/change-lens.ts';
import { lookupOf } from '../../builders/a-record.ts';
import { achievements, anyLens, anyPart } from './lens-parts.ts';

const lookup = lookupOf(achievements);
const everything = () => true;
const apply = (fields: Fields) => applyLens(fields, lookup);
const rows = (...ids: string[]) => ids.map((achievement) => ({ achievement }));
const idsOf = (fields: Fields) => (fields['chosen'] as Fields[]).map((row) => row['achievement']);

/** Of a part, what the page can show: words of what is chosen, a role only where the document asks for one. */
function shown(part: LensPart): LensPart {
  const chosenOnly = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(values).filter(([id]) => part.chosen.includes(id)));
  return { ...part, wording: chosenOnly(part.wording), styles: chosenOnly(part.styles) };
}

describe('lensChanges', () => {
  it('has nothing to change while the page shows what the lens says', () => {
    fc.assert(
      fc.property(anyLens, (fields) => {
        const applied = apply(fields);
        expect(lensChanges(fields, { applied, now: applied, isListed: everything })).toEqual({});
      }),
    );
  });

  it('makes the lens say what the page shows', () => {
    fc.assert(
      fc.property(anyLens, anyPart, (fields, now) => {
        const applied = apply(fields);
        const changed = lens.schema.parse({
          ...fields,
          ...lensChanges(fields, { applied, now, isListed: everything }),
        });
        const roleWanted = now.document === 'promotion' ? now.roleWanted : applied.roleWanted;
        expect(shown(apply(changed))).toEqual({ ...now, roleWanted });
      }),
    );
  });

  it('loses nothing that the page did not list', () => {
    fc.assert(
      fc.property(anyLens, anyPart, fc.subarray(achievements.map((one) => one.id as string)), (fields, any, hidden) => {
        const isListed = (id: string) => !hidden.includes(id);
        const now = { ...any, chosen: any.chosen.filter(isListed) };
        const changes = lensChanges(fields, { applied: apply(fields), now, isListed });
        const hiddenOf = (of: Fields) => new Set(idsOf(of).filter((id) => hidden.includes(String(id))));
        expect([...hiddenOf({ ...fields, ...changes })].sort()).toEqual([...hiddenOf(fields)].sort());
      }),
    );
  });

  const limited = lens.schema.parse({ chosen: rows('a1', 'a2', 'a3', 'a4'), most: 2, order: 'newest' });
  const change = (chosen: string[], more: Partial<LensPart> = {}) =>
    lensChanges(limited, {
      applied: apply(limited),
      now: { ...apply(limited), chosen, ...more },
      isListed: everything,
    });

  it('takes over words without touching the order or the limit', () => {
    const changes = change(['a1', 'a2'], { wording: { a2: 'Mine.' } });
    expect(Object.keys(changes)).toEqual(['chosen']);
    expect(idsOf(changes)).toEqual(['a1', 'a2', 'a3', 'a4']);
  });

  it('keeps what a limit cut off while the limit is full, and drops the limit when more are chosen', () => {
    expect(change(['a2', 'a1'])).toMatchObject({ order: 'by-hand' });
    expect(idsOf(change(['a2', 'a1']))).toEqual(['a2', 'a1', 'a3', 'a4']);
    expect(idsOf(change(['a2']))).toEqual(['a2']);
    expect(change(['a2', 'a1', 'a9'])).toMatchObject({ most: null });
  });

  it('leaves what is not listed behind what stood before it', () => {
    const fields = lens.schema.parse({ chosen: rows('a1', 'hidden', 'a2', 'a3') });
    const now = { ...apply(fields), chosen: ['a3', 'a1', 'a2'] };
    const changes = lensChanges(fields, { applied: apply(fields), now, isListed: (id) => id !== 'hidden' });
    expect(idsOf(changes)).toEqual(['a3', 'a1', 'hidden', 'a2']);
  });
});

describe('lensOfPage', () => {
  it('makes a lens that says what the page shows', () => {
    fc.assert(
      fc.property(anyPart, (now) => {
        expect(apply(lens.schema.parse(lensOfPage(now)))).toEqual(now);
      }),
    );
  });
});
