/** A pre-brief is one page, however many lines were written: set as it leaves the vault, on both papers. */
import { describe, expect, it } from 'vitest';
import { planDocument } from '../../../shared/export/plan-document.ts';
import { pagePapers } from '../../../shared/export/page-look.ts';
import { sampleJournal } from '../../builders/exports.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';
import { unwrap } from '../journal/open-journal.ts';
import { isBuilt, shareTypesetter } from './built-typesetter.ts';

const today = '2026-11-22';
const typesetter = shareTypesetter();
const line = 'Ask what the last yes was';
const words = Array.from({ length: 200 }, () => 'slots').join(' ');
const times = <Row>(row: Row) => Array.from({ length: 40 }, () => row);

const full = [
  ...times(0).map((_, index) => aRecord('goal', `goal-${index}`, { title: line })),
  aRecord('mentorship', 'anke', { title: 'Anke', purpose: words, goals: times(0).map((_, index) => `goal-${index}`) }),
  aRecord('mentor-session', 'last', {
    ...{ mentorship: 'anke', day: '2026-05-01', notes: words },
    commitments: times({ what: line, by: '2026-09-30' }),
    assumptions: times({ what: line, test: line }),
  }),
  aRecord('mentor-session', 'next', { mentorship: 'anke', day: '2026-06-01', agenda: times(line) }),
];

async function countPages(records: Parameters<typeof lookupOf>[0], id: string, paper: 'a4' | 'letter') {
  const lookup = lookupOf(records);
  const document = planDocument({ record: lookup.get(id)!, plan: 'pre-brief', today }, lookup);
  return unwrap(await typesetter.setPages(document!, { theme: 'plain', paper })).pageCount;
}

describe.skipIf(!isBuilt)('a pre-brief (skipped until the app is built)', () => {
  it.each(pagePapers.map(({ value }) => value))('fits one page of %s', async (paper) => {
    const sample = sampleJournal(today);
    const next = sample.find(({ kind, fields }) => kind === 'mentor-session' && fields['notes'] === '');
    expect(await countPages(sample, next!.id, paper)).toBe(1);
    expect(await countPages(full, 'next', paper)).toBe(1);
  });
});
