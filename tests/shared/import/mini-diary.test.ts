import { expect, test } from 'vitest';
import { asJournalRecords } from '../../builders/import-context.ts';
import { aJsonFile, entriesOf, planOf, reportOf } from '../../builders/journal-plan.ts';
import { miniDiary } from '../../builders/journals.ts';

test('every day becomes an entry at its noon', () => {
  const plan = planOf(miniDiary());
  expect(plan.format).toBe('mini-diary');
  expect(entriesOf(plan)).toMatchObject([
    { title: 'First of May', body: '**Off** today.' },
    { title: '', body: 'Back at work.' },
  ]);
  expect(entriesOf(plan).map((entry) => entry.writtenAt.slice(0, 16))).toEqual([
    '2024-05-01T12:00',
    '2024-05-02T12:00',
  ]);
  expect(plan.skipped).toEqual([]);
});

test('the same diary twice finds its duplicates', () => {
  const held = asJournalRecords(planOf(miniDiary()).records);
  expect(planOf(miniDiary(), held).records.every((record) => record.duplicateOf !== null)).toBe(true);
});

test('empty days, days that no calendar has and what is no entry are named', () => {
  const plan = planOf([
    aJsonFile('diary.json', {
      entries: {
        '2024-05-01': { title: '', text: ' ' },
        '2024-02-31': { title: 'Never', text: 'x' },
        '2024-05-02': 'text',
        '2024-05-03': { text: 'kept', mood: 'good' },
      },
    }),
  ]);
  expect(entriesOf(plan).map((entry) => entry.body)).toEqual(['x', 'kept']);
  expect(entriesOf(plan)[1]?.extras).toEqual({ mood: 'good' });
  expect(reportOf(plan)).toEqual([
    'diary.json: 2024-05-01: Empty.',
    'diary.json: 2024-05-02: This is not an entry.',
    'mood: Cairn has no field for this; it is kept with its entry.',
    'diary.json: 2024-02-31: No date in it or in its name; it is dated now.',
  ]);
});
