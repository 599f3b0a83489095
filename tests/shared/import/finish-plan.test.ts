import { expect, test } from 'vitest';
import { finishRecords } from '../../../shared/import/finish-plan.ts';
import type { Skipped } from '../../../shared/import/import-plan.ts';
import { anImportContext } from '../../builders/import-context.ts';

const context = anImportContext();

test('a value that does not fit is kept aside; a record without what its kind needs is left out and named', () => {
  const notes: Skipped[] = [];
  const drafts = [
    { writtenAt: '2026-05-04T08:00:00Z', mood: 99 },
    { writtenAt: 'some day', body: 'Undated' },
    { body: 'Undated too' },
  ].map((fields, index) => ({ kind: 'journal-entry', id: context.newId(), fields, where: `file[${index}]` }));
  const records = finishRecords(drafts, context, notes);
  expect(records).toHaveLength(1);
  expect(records[0]?.fields).toMatchObject({ mood: null, extras: { 'x-cairn': { kept: { mood: 99 } } } });
  expect(notes).toEqual([
    { where: 'file[0].mood', why: 'This value does not fit its field; the original was kept beside it.' },
    { where: 'file[1].writtenAt', why: 'This value does not fit its field; the original was kept beside it.' },
    { where: 'file[1]', why: 'This record was left out, because it has no writtenAt that can be read.' },
    { where: 'file[2]', why: 'This record was left out, because it has no writtenAt that can be read.' },
  ]);
});
