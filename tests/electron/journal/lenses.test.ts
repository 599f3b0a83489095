/** Lenses over a real journal: what they make of an export, how often they tell what, and how well that fits. */
import { describe, expect, it } from 'vitest';
import { answerVaultRequest } from '../../../electron/journal/answer-vault-request.ts';
import type { RecordId } from '../../../shared/domain/record.ts';
import { listSchema, type LensFit, type LensPart, type LensUsage } from '../../../shared/ipc/vault-requests.ts';
import { noteUseChange, noteUseLabel } from '../../../shared/lens/record-use.ts';
import type { Result } from '../../../shared/result.ts';
import { createJournal, newId, unwrap, type OpenJournal } from './open-journal.ts';

async function ask<Answer>({ session }: OpenJournal, name: string, args: unknown): Promise<Answer> {
  return unwrap((await answerVaultRequest(session, name, args)) as Result<Answer, unknown>);
}

const list = listSchema.parse({ kind: 'achievement' });
const lensNamed = ({ journal }: OpenJournal, title: string) =>
  journal.lookup.ofKind('lens').find((one) => one.fields['title'] === title)!;
const titles = (ids: readonly string[], { journal }: OpenJournal) => ids.map((id) => journal.lookup.title(id));

describe('the sample lenses', () => {
  it('lead somewhere, and their achievements lead back', async () => {
    const open = await createJournal(true);
    for (const { id, fields } of open.journal.lookup.ofKind('lens')) {
      const part = await ask<LensPart>(open, 'lens:apply', { id });
      expect(part.chosen.length).toBe(Math.min((fields['chosen'] as []).length, 6));
      for (const chosen of part.chosen) {
        expect(unwrap(open.journal.get(chosen as RecordId)).linkedFrom.map((one) => one.id)).toContain(id);
      }
    }
    expect(await answerVaultRequest(open.session, 'lens:apply', { id: newId() })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('find terms in the document, elsewhere and nowhere', async () => {
    const open = await createJournal(true);
    const lens = lensNamed(open, 'Planning lead');
    const part = await ask<LensPart>(open, 'lens:apply', { id: lens.id });
    const { advertisement, skills, organisation } = lens.fields;
    const fit = (spec: object) =>
      ask<LensFit>(open, 'lens:fit', { spec: { format: 'csv', ...spec }, advertisement, skills, organisation });
    const { terms, found, gaps } = await fit({ ...part, document: 'achievements' });
    const state = (text: string) => terms.find((term) => term.text.toLowerCase() === text)?.state;
    expect(state('empty running')).toBe('chosen');
    expect(state('negotiation')).toBe('elsewhere');
    expect(state('power bi')).toBe('missing');
    expect(found).toBe(terms.filter((term) => term.state === 'chosen').length);
    for (const term of terms.filter((one) => one.state === 'elsewhere')) {
      expect(term.sourceCount).toBeGreaterThan(0);
      expect(term.sources.length).toBeLessThanOrEqual(term.sourceCount);
    }
    expect(gaps.map((gap) => gap.skill)).toEqual(skills);
    expect(gaps.find((gap) => gap.skill === 'Network planning')?.state).toBe('proven');
    expect(gaps.find((gap) => gap.skill === 'Budget responsibility')?.state).toBe('none');
    const none = await fit({ chosen: [], document: 'achievements' });
    expect(none.found).toBe(0);
  });
});

describe('usage', () => {
  it('goes up when a use is kept, is undone as one step, and outlives a lock', async () => {
    const open = await createJournal(true);
    const lens = lensNamed(open, 'Planning lead');
    const [id = ''] = (await ask<LensPart>(open, 'lens:apply', { id: lens.id })).chosen;
    const usageOf = async (one: OpenJournal) => (await ask<LensUsage>(one, 'lens:usage', { ids: [id] })).byId[id];
    const before = await usageOf(open);
    expect(before).toMatchObject({ lenses: 2, documents: 3, flags: [] });
    const use = { date: '2030-01-02', document: 'resume', format: 'pdf', file: 'a.pdf', achievements: [id] } as const;
    unwrap(await open.journal.apply({ label: noteUseLabel, changes: [noteUseChange(lens, use)], merge: false }));
    expect(await usageOf(open)).toMatchObject({ documents: 4, lastUsed: '2030-01-02' });
    expect(open.journal.undoState.undo).toBe(noteUseLabel);
    unwrap(await open.journal.undo());
    expect(await usageOf(open)).toEqual(before);
    unwrap(await open.journal.redo());
    expect(await usageOf(await open.reopen())).toMatchObject({ documents: 4 });
  });

  it('lists what is flagged, and only that', async () => {
    const open = await createJournal(true);
    const flagged = (usage: 'unused' | 'over-used' | 'stale') => unwrap(open.journal.list({ ...list, usage }));
    const all = unwrap(open.journal.list(list)).rows.map((row) => row.id);
    const usage = await ask<LensUsage>(open, 'lens:usage', { ids: all });
    expect(usage.lenses).toBe(2);
    for (const flag of ['unused', 'over-used', 'stale'] as const) {
      const expected = all.filter((id) => usage.byId[id]?.flags.includes(flag));
      const { rows, total } = flagged(flag);
      expect(rows.map((row) => row.id)).toEqual(expected);
      expect(total).toBe(expected.length);
    }
    expect(flagged('over-used').total).toBe(0);
    expect(
      titles(
        flagged('unused').rows.map((row) => row.id),
        open,
      ),
    ).not.toContain('Shortened the weekly slot round');
    const touched = await ask<LensUsage>(open, 'lens:usage', {});
    expect(Object.keys(touched.byId).sort()).toEqual(
      all.filter((id) => !usage.byId[id]?.flags.includes('unused')).sort(),
    );
  });
});
