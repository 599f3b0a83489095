import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lens } from '../../../shared/domain/lens.ts';
import { exportSpecSchema } from '../../../shared/ipc/vault-requests.ts';
import { applyLens } from '../../../shared/lens/apply-lens.ts';
import { previewExport } from '../../../shared/export/write-export.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';
import { achievementIds, achievements, anyLens } from './lens-parts.ts';

const lookup = lookupOf(achievements);
const rows = (...ids: string[]) => ids.map((achievement) => ({ achievement }));
const apply = (fields: object) => applyLens(lens.schema.parse(fields), lookup);

describe('applyLens', () => {
  it('fits the request it becomes a part of, whatever the lens says', () => {
    fc.assert(
      fc.property(anyLens, (fields) => {
        const part = applyLens(fields, lookup);
        expect(exportSpecSchema.safeParse({ format: 'text', ...part }).error).toBeUndefined();
        expect(new Set(part.chosen).size).toBe(part.chosen.length);
        for (const id of part.chosen) expect(achievementIds).toContain(id);
      }),
    );
  });

  it('keeps the order of the lens, newest first, or the most complete first, and stops at the limit', () => {
    const chosen = rows('a7', 'a2', 'a4');
    expect(apply({ chosen }).chosen).toEqual(['a7', 'a2', 'a4']);
    expect(apply({ chosen, order: 'newest' }).chosen).toEqual(['a2', 'a4', 'a7']);
    // a2 tells four parts of its story, a7 four as well but is older, a4 three.
    expect(apply({ chosen, order: 'strongest' }).chosen).toEqual(['a2', 'a7', 'a4']);
    expect(apply({ chosen, order: 'strongest', most: 2 }).chosen).toEqual(['a2', 'a7']);
    expect(apply({ chosen, most: 0 }).chosen).toHaveLength(3);
  });

  it('leaves out what is gone, and a second mention', () => {
    expect(apply({ chosen: rows('a1', 'gone', 'a1', 'a3') }).chosen).toEqual(['a1', 'a3']);
  });

  it('tells in own words, in a style, or as usual', () => {
    const part = apply({
      chosen: [
        { achievement: 'a1', wording: ' My words. ', style: 'star' },
        { achievement: 'a2', style: 'star' },
        { achievement: 'a3' },
      ],
    });
    expect(part.wording).toEqual({ a1: 'My words.' });
    expect(part.styles).toEqual({ a1: 'star', a2: 'star' });
  });

  it('is careful with a reader it does not know', () => {
    expect(applyLens({ ...lens.schema.parse({}), audience: 'everybody' }, lookup).audience).toBe('outside');
  });
});

describe('an export with a lens', () => {
  const secret = aRecord('achievement', 'secret', {
    title: 'Settled the dispute',
    situation: 'Costs of 412,000 were open.',
    result: 'The depot saved 412,000.',
    metrics: [{ what: 'Saved', baseline: null, result: 412_000, confidentiality: 'private' }],
  });
  const hidden = aRecord('achievement', 'hidden', { title: 'Nobody knows this', confidentiality: 'private' });
  const interest = aRecord('interest', 'i', { name: 'Rowing' });
  const records = [...achievements, secret, hidden, interest];
  const preview = (fields: object) => {
    const part = applyLens(lens.schema.parse(fields), lookupOf(records));
    const spec = exportSpecSchema.parse({ format: 'text', ...part });
    const result = previewExport(spec, {
      records,
      now: () => '2026-10-08T00:00:00Z',
    });
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };

  it('tells a style from the data, for the reader: nothing private comes back through it', () => {
    const star = [{ achievement: 'secret', style: 'star' }];
    const forOthers = preview({ document: 'achievements', chosen: star });
    expect(forOthers.text).not.toContain('412');
    expect(preview({ document: 'achievements', chosen: star, audience: 'self' }).text).toContain('412,000');
  });

  it('keeps a private achievement in, and says so', () => {
    const { text, withheld } = preview({ document: 'achievements', chosen: rows('a1', 'hidden') });
    expect(text).not.toContain('Nobody knows');
    expect(withheld).toContainEqual({ what: 'Nobody knows this', why: 'Private: left out' });
  });

  it('goes without the sections it leaves out', () => {
    expect(preview({ chosen: rows('a1') }).text).toContain('Rowing');
    expect(preview({ chosen: rows('a1'), leftOut: { interest: true } }).text).not.toContain('Rowing');
  });
});
