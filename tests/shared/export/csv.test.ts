/** C56: a table that opens as text, with every achievement in it, and that reads back as it was. */
import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell, unguardCell } from '../../../shared/export/csv-cell.ts';
import { joinWords, splitWords } from '../../../shared/export/csv-columns.ts';
import { writeCsv } from '../../../shared/export/csv.ts';
import type { RecordLookup } from '../../../shared/domain/record-kind.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import { formulaCells } from '../../builders/formula-cells.ts';

const lookup: RecordLookup = { get: () => undefined, title: () => '=Employer', ofKind: () => [] };

const told = (fields: Fields) => ({ fields });

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

test('words in one cell come apart as they were joined', () => {
  const word = fc.string({ unit: fc.constantFrom(';', '\\', ' ', 'a', '\n', ','), minLength: 1 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(splitWords(joinWords(words))).toEqual(words);
    }),
  );
  expect(splitWords('Planning;Talks; ;; \\')).toEqual(['Planning', 'Talks', '\\']);
});

describe('achievements as a table', () => {
  test('begin with a byte order mark, a row of heads and one row for each', () => {
    const csv = writeCsv(lookup, [
      told({
        title: 'Cut the wait',
        startDate: '2024-01',
        skills: ['Planning', 'Talks; slides'],
        driver: 'leadership',
        scope: { teamSize: 4, confidentiality: 'internal' },
        credited: [{ person: 'Bram Visser', contribution: 'pilot' }, { contribution: 'data' }],
        metrics: [{ what: 'Wait', baseline: 40, result: -1.5, unit: 'minutes', source: 'Log', change: '−70 %' }],
        quotes: [{ text: 'At last.', from: 'Ada' }],
        references: [{ label: 'Figures', url: 'https://x.example' }],
        links: ['11111111-0000-4000-8000-000000000000'],
      }),
      told({ title: 'Said "no", then\nyes', confidentiality: 'shareable' }),
    ]);
    expect(csv.startsWith('\uFEFFTitle,Sentence,My wording,Situation,My role,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    const [first, second] = readTable(csv);
    const filled = Object.entries(first ?? {}).filter(([, cell]) => cell !== '');
    expect(Object.fromEntries(filled)).toEqual({
      Title: 'Cut the wait',
      From: '2024-01',
      Employer: "'=Employer",
      Skills: String.raw`Planning; Talks\; slides`,
      Driver: 'Leadership',
      Team: '4',
      'Scope confidentiality': 'Internal',
      'Metric 1': 'Wait',
      'Before 1': '40',
      'After 1': '-1.5',
      'Unit 1': 'minutes',
      'Source 1': 'Log',
      'Change 1': '−70 %',
      'Credited 1': 'Bram Visser',
      'Credited for 1': 'pilot',
      'Credited for 2': 'data',
      'Quote 1': 'At last.',
      'Quote by 1': 'Ada',
      'Evidence 1': 'Figures',
      'Evidence address 1': 'https://x.example',
    });
    expect(second).toMatchObject({ Title: 'Said "no", then\nyes', 'Metric 1': '', Confidentiality: 'Shareable' });
  });

  test('[C56] five hundred hostile cells read back exactly', () => {
    const texts = formulaCells(500);
    const table = readTable(
      writeCsv(
        lookup,
        texts.map((text) => told({ title: text, situation: text, tags: [text] })),
      ),
    );
    expect(table.map((row) => unguardCell(row['Title'] ?? ''))).toEqual(texts);
    expect(table.map((row) => splitWords(unguardCell(row['Tags'] ?? '')))).toEqual(texts.map((text) => [text]));
    expect(table.filter((row) => /^[=+\-@\t\r＝＋－＠]/.test(row['Situation'] ?? ''))).toEqual([]);
    console.log(`C56: ${texts.length} hostile cells guarded, each read back exactly by csv-parse`);
  });
});
