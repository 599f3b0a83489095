/** A resume that comes a second time: what the vault has is left out, what was edited is offered under its own name. */
import { findDifferences } from '../../../shared/import/compare-records.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { anImportContext, asJournalRecords, encodeUtf8 } from '../../builders/import-context.ts';
import { planFiles } from '../../builders/import-files.ts';
import { planImport } from '../../../shared/import/recognise.ts';

const resume = {
  basics: {
    name: 'Sarah Lindgren',
    email: 's@example.org',
    location: { city: 'Rotterdam' },
    profiles: [{ network: 'X', username: 's' }],
  },
  work: [
    {
      name: 'Halden',
      position: 'Planner',
      startDate: '2020-06',
      highlights: ['Cut empty running', 'Cut empty running', ''],
    },
    { name: 'Halden', position: 'Clerk', startDate: 'last spring', mood: 'good', highlights: ['Filed'] },
    { name: 'Nordport', highlights: ['Filed'] },
  ],
  volunteer: [{ organization: 'Repair Café' }],
  education: [{ institution: 'Chalmers', courses: ['Queues'] }],
  awards: [{ title: 'Planner of the year', date: '10/2025' }],
  certificates: [{ name: 'Timetabling' }],
  publications: [{ name: 'Slots' }],
  skills: [{ name: 'SQL', keywords: ['joins'] }, { name: 'SQL' }],
  languages: [{ language: 'Swedish' }],
  interests: [{ name: 'Sailing' }],
  references: [{ name: 'Jonas', reference: 'Good' }],
  projects: [{ name: 'Open slots', highlights: ['Weekly'] }],
};
const plan = (value: unknown, known: Parameters<typeof planFiles>[1] = []) =>
  planFiles({ 'resume.json': JSON.stringify(value) }, known);

describe('the same resume', () => {
  const vault = asJournalRecords(plan(resume).records);

  it('is known whole, record by record', () => {
    const again = plan(resume, vault);
    expect(again.records.length).toBe(vault.length);
    expect(again.records.filter((record) => record.duplicateOf === null).map((record) => record.title)).toEqual([]);
  });

  test.each([
    ['education', { education: [{ institution: 'Chalmers', area: 'Logistics' }] }, 'Chalmers'],
    ['a skill', { skills: [{ name: 'SQL', level: 'expert' }] }, 'SQL'],
    [
      'a highlight',
      {
        work: [
          { name: 'Halden', position: 'Planner', startDate: '2020-06', highlights: ['Cut empty running by a fifth'] },
        ],
      },
      'Cut empty running by a fifth',
    ],
    ['an award', { awards: [{ title: 'Planner of the decade', date: '10/2025' }] }, 'Planner of the decade'],
    ['a role', { work: [{ name: 'Nordport', position: 'Director' }] }, 'Nordport'],
  ])(
    'offers %s that was edited, under its title: new, or as what the vault has in another state',
    (_, edited, title) => {
      const again = plan({ ...resume, ...edited }, vault);
      const brought = again.records.filter(({ kind, fields, duplicateOf }) => {
        const mine = vault.find(({ id }) => id === duplicateOf);
        return mine === undefined || findDifferences(kind, mine.fields, fields).length > 0;
      });
      expect(brought.map((record) => record.title)).toContain(title);
    },
  );

  it('is the same where the vault’s own record only says more', () => {
    const edited = vault.map((record) =>
      record.kind === 'education' ? { ...record, fields: { ...record.fields, score: '5' } } : record,
    );
    const known = plan(resume, edited).records.find((record) => record.kind === 'education');
    const mine = edited.find(({ id }) => id === known?.duplicateOf);
    expect(findDifferences('education', mine?.fields ?? {}, known?.fields ?? {})).toEqual([]);
  });

  it('says that a second profile waits to be chosen', () => {
    const again = plan({ ...resume, basics: { name: 'Sarah L. Lindgren' } }, vault);
    expect(again.records[0]).toMatchObject({ kind: 'profile', title: 'Sarah L. Lindgren' });
    expect(again.records[0]?.duplicateOf).not.toBeNull();
  });
});

const strangers = join(import.meta.dirname, '../../../../shared/corpora/jsonresume/people');
const areThere = existsSync(strangers);

test.skipIf(!areThere)(
  'every resume of strangers is known whole the second time (skipped where the files of strangers are not there)',
  () => {
    let records = 0;
    for (const name of areThere ? readdirSync(strangers) : []) {
      const files = [{ path: name, bytes: encodeUtf8(readFileSync(join(strangers, name), 'utf8')) }];
      const first = planImport(files, 'json-resume', anImportContext());
      if (!first.ok) continue;
      const again = planImport(files, 'json-resume', anImportContext(asJournalRecords(first.value.records)));
      expect(again.ok && again.value.records.filter((record) => record.duplicateOf === null)).toEqual([]);
      records += first.value.records.length;
    }
    expect(records).toBeGreaterThan(100);
  },
);
