/** C56: what our own export writes for oneself comes back field by field; what a stranger wrote stays as it is. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { achievement } from '../../../shared/domain/achievement.ts';
import { achievementSentence } from '../../../shared/domain/achievement-sentence.ts';
import { employer } from '../../../shared/domain/employer.ts';
import type { Fields, JournalRecord, RecordId, Revision } from '../../../shared/domain/record.ts';
import { guardCell } from '../../../shared/export/csv-cell.ts';
import { dropControls } from '../../../shared/export/safe-text.ts';
import { anyFields } from '../../builders/any-fields.ts';
import { cpuTime, patience } from '../../builders/cpu-time.ts';
import { exportBytes, sampleJournal } from '../../builders/exports.ts';
import { formulaCells } from '../../builders/formula-cells.ts';
import { fillFields } from '../../builders/hostile-texts.ts';
import { decodeUtf8, importedAt } from '../../builders/import-context.ts';
import { encodeUtf16, fieldsOf, planFiles, reasonsFor } from '../../builders/import-files.ts';
import { count } from '../../builders/torture.ts';

function asRecords(kind: string, group: number, all: readonly Fields[]): JournalRecord[] {
  return all.map((fields, index) => ({
    id: `${String(group).repeat(8)}-0000-4000-8000-${String(index).padStart(12, '0')}` as RecordId,
    kind,
    fields,
    revision: '0'.repeat(32) as Revision,
    createdAt: importedAt,
    updatedAt: importedAt,
  }));
}

const employers = asRecords(
  'employer',
  1,
  ['Halden Freight', 'HALDEN freight', '=Nordport', 'A, B; "C"'].map((name) => employer.schema.parse({ name })),
);

const exportOwn = (all: readonly Fields[], audience: 'self' | 'outside' = 'self') => {
  const records = asRecords('achievement', 2, all);
  const chosen = records.map(({ id }) => id);
  return exportBytes({ format: 'csv', audience, chosen }, [...records, ...employers]);
};

/** What ties an achievement to the rest of its vault, and what no field of ours knows, is not in the table. */
function carried(fields: Fields): Fields {
  const { extras: _extras, links: _links, attachments: _attachments, sources: _sources, rank: _rank, ...rest } = fields;
  delete rest['fromTheFuture'];
  return rest;
}

/** A file of text holds no control characters, and neither words nor rows without anything in them. */
function asWritten(value: unknown): unknown {
  if (typeof value === 'string') return dropControls(value);
  if (Array.isArray(value)) return value.map(asWritten).filter(saysSomething);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asWritten(one)]));
}

function saysSomething(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== '' && value !== null;
}

const tell = (fields: Fields) => achievementSentence(fields, { audience: 'self' }).trim();

describe('our own table', () => {
  const signs = [
    '=',
    '+',
    '-',
    '@',
    '＝',
    "'",
    '"',
    ',',
    ';',
    '; ',
    '\\',
    '\t',
    '\r',
    '\n',
    '\r\n',
    ' ',
    '\u00A0',
    '7',
  ];
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc
      .array(fc.constantFrom(...signs, '\u0000', '\u0085', '\uFEFF', '\uD83D', 'é', 'a'), { maxLength: 8 })
      .map((all) => all.join('')),
  );
  const runs = count(20_000, 300);

  test('[C56] comes back field by field, whatever the achievements say', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          anyFields(
            achievement,
            employers.map(({ id }) => id),
            text,
          ),
          { minLength: 1, maxLength: 3 },
        ),
        async (all) => {
          const told = all.filter((fields) => tell(fields) !== '');
          fc.pre(told.length > 0);
          const plan = planFiles({ 'achievements.csv': await exportOwn(all) }, employers);
          expect(plan.skipped).toEqual([]);
          expect(fieldsOf(plan, 'achievement').map(carried)).toEqual(told.map((one) => asWritten(carried(one))));
          compared += told.length;
        },
      ),
      { numRuns: runs },
    );
    process.stdout.write(`C56: ${compared} achievements in ${runs} tables, each equal after export and import.\n`);
  });

  test('[C56] five hundred hostile cells come back exactly, in every field that holds text', async () => {
    const texts = formulaCells(500);
    const all = texts.map((one) => achievement.schema.parse(fillFields(achievement.shape, one)));
    const plan = planFiles({ 'achievements.csv': await exportOwn(all) }, employers);
    expect(fieldsOf(plan, 'achievement').map(carried)).toEqual(all.map(carried));
    process.stdout.write(`C56: ${texts.length} hostile cells in each field, each equal after export and import.\n`);
  });

  const one = achievement.schema.parse({
    title: '=Cut',
    skills: ['R; C', 'a\\b', ' SQL'],
    metrics: Array.from({ length: 80 }, (_, place) => ({
      what: `-Runs ${place}`,
      baseline: 1.234,
      confidentiality: '',
    })),
    employer: employers[1]?.id,
  });
  const exported = async () => decodeUtf8(await exportOwn([one])) ?? '';

  /** As another program writes the same cells. */
  const save = (rows: readonly (readonly string[])[], delimiter: string, end: string) =>
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + end).join('');

  test('may be as wide as it wants, and saved again by a spreadsheet', async () => {
    const rows = parse(await exported(), { bom: true, trim: false });
    expect(rows[0]?.join(',').length).toBeGreaterThan(5000);
    const widened = rows.map((row, index) => [index === 0 ? 'Notes' : "'=mine", ...row]);
    const saved = {
      'with tabs in UTF-16': encodeUtf16(save(rows, '\t', '\r\n')),
      'with semicolons and line ends of Unix': save(rows, ';', '\n'),
      'with its columns in another order': save(
        rows.map((row) => [...row.slice(0, 9).toReversed(), ...row.slice(9)]),
        ',',
        '\r\n',
      ),
      'with a column of their own': save(widened, ',', '\r\n'),
    };
    for (const [what, file] of Object.entries(saved)) {
      const [fields = {}] = fieldsOf(planFiles({ 'a.csv': file }, employers), 'achievement');
      expect(carried(fields), what).toEqual(carried(one));
      expect(fields['extras'], what).toEqual(what.endsWith('of their own') ? { Notes: "'=mine" } : {});
    }
  });

  test('takes no longer than its size asks for, whatever its header says', async () => {
    const [heads = [], cells = []] = parse(await exported(), { bom: true, trim: false });
    const more = Array.from(
      { length: 100_000 },
      (_, index) => ['Metric 1', `Metric ${index}`, `Notes ${index}`][index % 3] ?? '',
    );
    const rows = [
      [...heads, ...more],
      [...cells, ...more.map(() => 'x')],
      ...Array.from({ length: 1000 }, () => ['Cut']),
    ];
    const taken = cpuTime(() => {
      const plan = planFiles({ 'a.csv': save(rows, ',', '\r\n') }, employers);
      expect(plan.found).toEqual({ achievement: 1001 });
      expect(reasonsFor(plan, 'a.csv: row 2')).toEqual([
        'More cells than columns; what is beyond the last column was left out.',
      ]);
    });
    expect(taken).toBeLessThan(patience);
  });

  test('says what a spreadsheet made of a value that cannot be read', async () => {
    const csv = (await exported())
      .replace('1.234,', '"23,4",')
      .replace('1.234,', 'about,')
      .replace(',Shareable,', ',secret,');
    const plan = planFiles({ 'a.csv': csv }, employers);
    expect(fieldsOf(plan, 'achievement')[0]).toMatchObject({
      confidentiality: 'shareable',
      metrics: expect.arrayContaining([
        expect.objectContaining({ what: '-Runs 0', baseline: 23.4 }),
        expect.objectContaining({ what: '-Runs 1', baseline: null }),
      ]),
    });
    expect(plan.skipped).toEqual([
      { where: 'a.csv: row 2', why: '“secret” is none of the choices of confidentiality; it was left out.' },
      { where: 'a.csv: row 2', why: '“about” is no number that can be read without guessing; it was left out.' },
    ]);
  });

  test('is known when it comes back into the vault it was made from', async () => {
    const journal = sampleJournal();
    const plan = planFiles({ 'a.csv': await exportBytes({ format: 'csv', audience: 'self' }, journal) }, journal);
    expect(plan.found).toEqual({ achievement: journal.filter(({ kind }) => kind === 'achievement').length });
    expect(plan.records.filter((record) => record.duplicateOf === null)).toEqual([]);
  });

  test('made for others, brings what they may read and nothing else', async () => {
    const guarded = achievement.schema.parse({
      title: 'Cut the wait',
      wording: 'Cut it from 40 to 20',
      metrics: [
        { what: 'Wait', baseline: 40, result: 20, unit: 'minutes', source: 'Log', confidentiality: 'internal' },
        { what: 'Cost', baseline: 7, result: 3, confidentiality: 'private' },
      ],
      scope: { teamSize: 4, budget: 9000, confidentiality: 'internal' },
      credited: [{ person: 'Ada Roe', contribution: 'the pilot' }],
      quotes: [{ text: 'Not for others', from: 'Ada Roe', confidentiality: 'internal' }],
    });
    const [fields] = fieldsOf(planFiles({ 'a.csv': await exportOwn([guarded], 'outside') }, employers), 'achievement');
    expect(fields).toMatchObject({
      title: 'Cut the wait',
      wording: '',
      metrics: [{ what: 'Wait', baseline: null, result: null, unit: '', source: '', confidentiality: 'internal' }],
      scope: { teamSize: null, budget: null, users: null },
      credited: [{ person: '', contribution: 'the pilot' }],
      quotes: [],
    });
  });

  test('is a table like any other once a column of ours is missing: its apostrophes stay', async () => {
    const csv = (await exported()).replace('Scope confidentiality', 'Scope');
    expect(fieldsOf(planFiles({ 'a.csv': csv }, employers), 'achievement')).toMatchObject([{ title: "'=Cut" }]);
  });
});

test("a stranger's table keeps its apostrophes", () => {
  const csv = "Title,Result,Tags\n'=1+1,'-5,'@x\n'tis done,'quoted',plain\n";
  expect(fieldsOf(planFiles({ 'theirs.csv': csv }), 'achievement')).toMatchObject([
    { title: guardCell('=1+1'), result: "'-5", tags: ["'@x"] },
    { title: "'tis done", result: "'quoted'", tags: ['plain'] },
  ]);
});
