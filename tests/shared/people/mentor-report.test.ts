/** What a mentor is sent: what became of it since the last report, and not a word from anywhere else. */
import { describe, expect, it } from 'vitest';
import { renderText } from '../../../shared/export/text.ts';
import { progressReport, sessionsReported } from '../../../shared/people/mentor-report.ts';
import { sampleJournal } from '../../builders/exports.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';

const reportOf = (id: string, records: Parameters<typeof lookupOf>[0]) => {
  const lookup = lookupOf(records);
  return renderText({ blocks: progressReport(lookup.get(id)!, lookup) });
};

const records = [
  aRecord('person', 'p', { name: 'Private person', notes: 'Private note' }),
  aRecord('goal', 'g', { title: 'Lead a round', specific: 'Private goal text', notes: 'Private goal note' }),
  aRecord('mentorship', 'anke', {
    ...{
      title: 'Private title',
      person: 'p',
      purpose: 'Private purpose',
      goals: ['g', 'gone'],
      notes: 'Private words',
    },
  }),
  aRecord('mentor-session', 'first', {
    ...{ mentorship: 'anke', day: '2026-05-01', progress: 'Told before', reportedOn: '2026-05-20' },
    commitments: [{ what: 'Old promise' }],
  }),
  aRecord('mentor-session', 'second', {
    ...{ mentorship: 'anke', day: '2026-06-01', progress: 'It went well', notes: 'Private session note' },
    commitments: [
      { what: 'Write the list', doneOn: '2026-06-20' },
      { what: 'Send a budget', side: 'theirs', by: '2026-08-01' },
    ],
  }),
  aRecord('mentor-session', 'third', {
    ...{ mentorship: 'anke', day: '2026-07-01', progress: 'And then better', agenda: ['Private agenda'] },
    assumptions: [
      { what: 'Finance says no', test: 'Private test', outcome: 'fell' },
      { what: 'Private guess', outcome: 'open' },
    ],
  }),
];

describe('progressReport', () => {
  it('tells the sessions since the last report, the oldest first', () => {
    const lines = reportOf('third', records).split('\n').filter(Boolean);
    expect(lines).toEqual([
      'Progress report',
      'What it is for',
      '- Lead a round',
      'What became of it',
      'Since 1 June 2026',
      'It went well',
      'Since 1 July 2026',
      'And then better',
      'Kept',
      '- Write the list, 20 June 2026',
      'Still open',
      '- Send a budget, with you, by 1 August 2026',
      'What we took for granted',
      '- Finance says no: it fell',
    ]);
  });

  it('keeps telling the same once it is sent', () => {
    const sent = records.map((record) =>
      record.id === 'second' || record.id === 'third'
        ? { ...record, fields: { ...record.fields, reportedOn: '2026-07-09' } }
        : record,
    );
    const lookup = lookupOf(sent);
    expect(sessionsReported(lookup.get('third')!, lookup).map(({ id }) => id)).toEqual(['third', 'second']);
    expect(reportOf('third', sent)).toContain('9 July 2026');
  });

  it('holds no text of other records, nor notes', () => {
    expect(reportOf('third', records)).not.toContain('Private');
    const sample = sampleJournal('2026-11-22');
    const sessions = sample.filter(({ kind }) => kind === 'mentor-session');
    const isPrivate = (kind: string) => !['mentor-session', 'mentorship', 'goal'].includes(kind);
    const texts = sample
      .filter(({ kind }) => isPrivate(kind))
      .flatMap(({ fields }) => Object.values(fields))
      .filter((value): value is string => typeof value === 'string' && value.length > 12);
    expect(texts.length).toBeGreaterThan(100);
    for (const { id } of sessions) {
      const report = reportOf(id, sample);
      expect(texts.filter((text) => report.includes(text))).toEqual([]);
    }
  });
});
