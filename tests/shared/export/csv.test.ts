/** C56: a table that opens as text, with every achievement in it, and that reads back as it was. */
import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell, unguardCell } from '../../../shared/export/csv-cell.ts';
import { writeCsv } from '../../../shared/export/csv.ts';
import type { RecordLookup } from '../../../shared/domain/record-kind.ts';
import type { RecordId } from '../../../shared/domain/record.ts';
import type { ToldAchievement } from '../../../shared/export/tell-achievement.ts';
import { formulaCells } from '../../builders/formula-cells.ts';

const lookup: RecordLookup = { get: () => undefined, title: () => '=Employer', ofKind: () => [] };

const achievement = (fields: Partial<ToldAchievement>): ToldAchievement => ({
  id: '' as RecordId,
  title: '',
  sentence: '',
  situation: '',
  myRole: '',
  action: '',
  result: '',
  employer: '',
  role: '',
  startDate: '',
  endDate: '',
  skills: [],
  driver: '',
  tags: [],
  confidentiality: 'shareable',
  numbers: [],
  scope: [],
  credited: [],
  quotes: [],
  evidence: [],
  ...fields,
});

function readTable(csv: string): Record<string, string>[] {
  const options = { delimiter: ',', trim: false, relax_quotes: false, relax_column_count: false };
  const [heads = [], ...rows] = parse(csv.replace(/^\uFEFF/, ''), options);
  expect(new Set(heads).size).toBe(heads.length);
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? ''])));
}

describe('cells', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    '\n=1',
    "'=1",
    '\ufeff=1',
  ])('%j is guarded', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
    expect(unguardCell(guardCell(text))).toBe(text);
  });

  test.each(['', 'a=1', '5', '’tis', "'tis", '(1)', '€3', '−45 %'])('%j is left alone', (text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  });

  test('whatever the text, the guard comes off again', () => {
    const signs = fc.constantFrom("'", '=', '+', '-', '@', '＝', '\t', '\r', '\n', ' ', '\ufeff', 'a', '1');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(signs).map((list) => list.join('')),
        ),
        (text) => {
          expect(unguardCell(guardCell(text))).toBe(text);
          expect(unguardCell(text) === text || text.startsWith("'")).toBe(true);
        },
      ),
    );
  });
});

describe('achievements as a table', () => {
  test('begin with a byte order mark, a row of heads and one row for each', () => {
    const csv = writeCsv(lookup, [
      achievement({
        title: 'Cut the wait',
        startDate: '2024-01',
        skills: ['Planning', 'Talks'],
        driver: 'leadership',
        credited: [
          { person: 'Bram Visser', contribution: 'pilot' },
          { person: '', contribution: 'data' },
        ],
        numbers: [
          {
            what: 'Wait',
            baseline: 40,
            result: -1.5,
            unit: 'minutes',
            currency: '',
            period: '',
            source: 'Log',
            confidentiality: 'shareable',
            change: '−70 %',
          },
        ],
      }),
      achievement({ title: 'Said "no", then\nyes' }),
    ]);
    expect(csv.startsWith('\uFEFFTitle,Sentence,Situation,My role,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    const [first, second] = readTable(csv);
    expect(first).toMatchObject({
      Title: 'Cut the wait',
      From: '2024-01',
      Employer: "'=Employer",
      Skills: 'Planning; Talks',
      Driver: 'Leadership',
      Credited: 'Bram Visser; data',
      'Metric 1': 'Wait',
      'Before 1': '40',
      'After 1': '-1.5',
      'Change 1': '−70 %',
    });
    expect(second).toMatchObject({ Title: 'Said "no", then\nyes', 'Metric 1': '', Confidentiality: 'shareable' });
  });

  test('[C56] five hundred hostile cells read back exactly', () => {
    const texts = formulaCells(500);
    const table = readTable(
      writeCsv(
        lookup,
        texts.map((text) => achievement({ title: text, situation: text, tags: [text] })),
      ),
    );
    expect(table.map((row) => unguardCell(row['Title'] ?? ''))).toEqual(texts);
    expect(table.map((row) => unguardCell(row['Tags'] ?? ''))).toEqual(texts);
    expect(table.filter((row) => /^[=+\-@\t\r＝＋－＠]/.test(row['Situation'] ?? ''))).toEqual([]);
  });
});
