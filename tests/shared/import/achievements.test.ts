/** Achievements from brag files and tables. */
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../shared/import/recognise.ts';
import { anImportContext, asJournalRecords } from '../../builders/import-context.ts';
import { asFiles, fieldsOf, planFiles, reasonsFor } from '../../builders/import-files.ts';

const entry = {
  id: 7,
  title: 'Cut empty running',
  description: 'Offered **unused slots** every Monday.',
  tags: 'rail,slots',
  project: 'rotterdam',
  type: 'shipped',
  impact: 'Empty running fell from 23.4 % to 18.1 %.',
  created_at: '2026-04-24T22:30:00Z',
  updated_at: '2026-04-25T08:00:00Z',
};

describe('a brag file', () => {
  it('becomes achievements: what was done, what came of it, when', () => {
    const plan = planFiles({
      'brags.json': JSON.stringify([entry, { ...entry, id: 8, title: 'Led four planners', tags: null }]),
    });
    expect(plan.format).toBe('bragfile');
    expect(plan.found).toEqual({ achievement: 2 });
    expect(plan.records[0]).toMatchObject({
      createdAt: '2026-04-24T22:30:00.000Z',
      updatedAt: '2026-04-25T08:00:00.000Z',
    });
    expect(fieldsOf(plan, 'achievement')[0]).toMatchObject({
      title: 'Cut empty running',
      action: 'Offered **unused slots** every Monday.',
      result: 'Empty running fell from 23.4 % to 18.1 %.',
      endDate: '2026-04-24',
      tags: ['rail', 'slots', 'rotterdam', 'shipped'],
    });
    expect(fieldsOf(plan, 'achievement')[1]).toMatchObject({ tags: ['rotterdam', 'shipped'] });
    expect(plan.skipped).toEqual([
      { where: 'brags.json: project', why: 'Kept as a tag.' },
      { where: 'brags.json: type', why: 'Kept as a tag.' },
    ]);
  });

  it('is known when it comes again, edited or not', () => {
    const first = planFiles({ 'brags.json': JSON.stringify([entry]) });
    const known = asJournalRecords(first.records);
    expect(planFiles({ 'brags.json': JSON.stringify([entry]) }, known).records[0]?.duplicateOf).toBe(known[0]?.id);
    const edited = planFiles({ 'brags.json': JSON.stringify([{ ...entry, impact: 'More.' }]) }, known).records[0];
    expect(edited).toMatchObject({ title: 'Cut empty running', duplicateOf: known[0]?.id });
    const other = planFiles({ 'brags.json': JSON.stringify([{ ...entry, title: 'Another' }]) }, known).records[0];
    expect(other?.duplicateOf).toBe(null);
  });

  it('says what it could not take', () => {
    const odd = [
      entry,
      { ...entry, title: ' ', description: '', impact: null },
      { ...entry, title: 'Odd', impact: ['a'], created_at: 'yesterday', mood: 'high', tags: ['x', 3] },
    ];
    const plan = planFiles({ 'brags.json': JSON.stringify(odd), 'other.txt': 'x' });
    expect(plan.found).toEqual({ achievement: 2 });
    expect(fieldsOf(plan, 'achievement')[1]).toMatchObject({
      result: '',
      endDate: '',
      tags: ['x', 'rotterdam', 'shipped'],
      extras: { mood: 'high' },
    });
    expect(reasonsFor(plan, 'brags.json: entry 2')).toEqual(['It says nothing; it was left out.']);
    expect(reasonsFor(plan, 'brags.json: entry 3')).toEqual([
      'Its impact is no text; it was left out.',
      'Its created_at is no date that can be read.',
    ]);
    expect(reasonsFor(plan, 'brags.json: mood')).toEqual([
      'Cairn has no field for this; it is kept with the achievement.',
    ]);
    expect(reasonsFor(plan, 'other.txt')).toEqual(['Not part of the brag file; import it on its own.']);
  });

  it.each([
    ['a list of anything', '[{"title":"x"}]'],
    ['numbers', '[1,2]'],
    ['an empty list', '[]'],
  ])('is not seen in %s', (_name, text) => {
    expect(planImport(asFiles({ 'a.json': text }), '', anImportContext())).toMatchObject({
      error: { code: 'unrecognised-file' },
    });
  });

  it('is refused with the place of its mistake when asked for by name', () => {
    const plan = planImport(asFiles({ 'a.json': '[{"title":"x",]' }), 'bragfile', anImportContext());
    expect(plan).toMatchObject({ error: { code: 'malformed-file' } });
    expect(planImport(asFiles({ 'a.json': '{}' }), 'bragfile', anImportContext())).toMatchObject({
      error: { code: 'malformed-file', where: 'a.json' },
    });
  });
});

const head =
  'Title,Situation,Action,Result,Date,Employer,Role,Skills,Metric,Before,After,Unit,Source,Confidentiality,Project,Shoe';

describe('a table of achievements', () => {
  const text = `${head}
Cut empty running,Wagons ran empty,Offered slots,Fell by a fifth,September 2026,Halden Freight,Planner,"SQL; Planning",Empty running,23.4,"18,1",%,Fleet report,private,Rotterdam,38
Led four planners,,Met every Monday,,2025,halden freight,,,,,,,,,,
Spoke at the rail days,,,,bogus,,,,Listeners,,about 90,,,secret,,
,,,,2024,Nowhere,,,,,,,,,,
`;
  const plan = planFiles({ 'mine.csv': text });

  it('is read with its numbers, its employer made once', () => {
    expect(plan.format).toBe('achievements-csv');
    expect(plan.found).toEqual({ employer: 1, achievement: 3 });
    const [employer] = plan.records.filter((record) => record.kind === 'employer');
    expect(employer?.title).toBe('Halden Freight');
    const [cut, led, spoke] = fieldsOf(plan, 'achievement');
    expect(cut).toMatchObject({
      title: 'Cut empty running',
      situation: 'Wagons ran empty',
      action: 'Offered slots',
      result: 'Fell by a fifth',
      endDate: '2026-09',
      employer: employer?.id,
      role: 'Planner',
      skills: ['SQL', 'Planning'],
      metrics: [{ what: 'Empty running', baseline: 23.4, result: 18.1, unit: '%', source: 'Fleet report' }],
      confidentiality: 'private',
      tags: ['Rotterdam'],
      extras: { Shoe: '38' },
    });
    expect(led).toMatchObject({ employer: employer?.id, endDate: '2025', metrics: [] });
    expect(spoke).toMatchObject({ employer: '', metrics: [{ what: 'Listeners', result: null }] });
  });

  it('says what it could not read', () => {
    expect(plan.skipped).toEqual([
      { where: 'mine.csv: Shoe', why: 'Cairn has no field for this; it is kept with the achievement.' },
      { where: 'mine.csv: row 4', why: '“secret” is none of the choices of confidentiality; it was left out.' },
      { where: 'mine.csv: row 4', why: '“bogus” is no date that can be read; the field stays empty.' },
      { where: 'mine.csv: row 4', why: '“about 90” is no number that can be read without guessing; it was left out.' },
      { where: 'mine.csv: row 5', why: 'It tells nothing that was done; it was left out.' },
    ]);
  });

  it('finds employers of the vault instead of making them again', () => {
    const known = asJournalRecords(plan.records);
    const again = planFiles({ 'mine.csv': text }, known);
    expect(again.found).toEqual({ achievement: 3 });
    expect(again.records.every((record) => record.duplicateOf !== null)).toBe(true);
    expect(again.records[0]?.fields['employer']).toBe(known[0]?.id);
  });

  it('may have German columns and semicolons', () => {
    const german = planFiles({
      'erfolge.csv':
        'Titel;Ausgangslage;Maßnahme;Ergebnis;Datum;Arbeitgeber;Kennzahl;Vorher;Nachher;Einheit\nLeerfahrten gesenkt;Zu viele;Slots;Weniger;1.9.2026;Halden;Leerfahrten;23,4;18,1;%\n',
    });
    expect(fieldsOf(german, 'achievement')).toMatchObject([
      { title: 'Leerfahrten gesenkt', endDate: '2026-09-01', metrics: [{ baseline: 23.4, result: 18.1 }] },
    ]);
  });

  it.each([
    ['books', 'Title,Author,Date\nA,B,2020\n'],
    ['occupations', 'Code,Title,Description\n1,Planner,Plans\n'],
  ])('is not seen in a table of %s', (_name, other) => {
    expect(planImport(asFiles({ 'a.csv': other }), '', anImportContext()).ok).toBe(false);
  });
});
