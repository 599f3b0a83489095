/** Tables whose columns a person sorts. */
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../shared/import/recognise.ts';
import { anImportContext } from '../../builders/import-context.ts';
import { asFiles, fieldsOf, planFiles } from '../../builders/import-files.ts';

const table = 'Ansprech;Haus;Seit\nMarit Vos;Halden;2019\nBram;;2021\n';
const read = (text: string, as: string, columns?: readonly string[]) => {
  const plan = planImport(asFiles({ 'wer.csv': text }), as, anImportContext(), columns);
  if (!plan.ok) throw new Error(plan.error.code);
  return plan.value;
};

describe('a table whose header says nothing known', () => {
  it('is refused until a person says what it is, and then shown to be sorted', () => {
    expect(planImport(asFiles({ 'wer.csv': table }), '', anImportContext())).toMatchObject({ ok: false });
    expect(planImport(asFiles({ 'wer.csv': table }), 'people-csv', anImportContext())).toMatchObject({ ok: false });
    const plan = read(table, 'people-csv', []);
    expect(plan.records).toEqual([]);
    expect(plan.table?.columns).toEqual([
      { name: 'Ansprech', sample: 'Marit Vos', field: '' },
      { name: 'Haus', sample: 'Halden', field: '' },
      { name: 'Seit', sample: '2019', field: '' },
    ]);
    expect(plan.table?.fields).toContainEqual({ value: 'organisation', label: 'Organisation' });
  });

  it('gives what the person says its columns are; the others are kept', () => {
    const plan = read(table, 'people-csv', ['name', 'organisation', '']);
    expect(fieldsOf(plan, 'person')).toMatchObject([
      { name: 'Marit Vos', organisation: 'Halden', extras: { Seit: '2019' } },
      { name: 'Bram', organisation: '', extras: { Seit: '2021' } },
    ]);
    expect(plan.table?.columns.map(({ field }) => field)).toEqual(['name', 'organisation', '']);
    const achievements = read(table, 'achievements-csv', ['title', 'situation', 'endDate']);
    expect(fieldsOf(achievements, 'achievement')).toMatchObject([
      { title: 'Marit Vos', situation: 'Halden', endDate: '2019' },
      { title: 'Bram', endDate: '2021' },
    ]);
  });
});

describe('a table that is known', () => {
  const known = 'Name,Company,Role\nMarit,Halden,Director\n';

  it('says how its columns were read, and reads them otherwise when told', () => {
    const plan = planFiles({ 'people.csv': known });
    expect(plan.table?.columns.map(({ field }) => field)).toEqual(['name', 'organisation', 'role']);
    expect(fieldsOf(read(known, 'people-csv', ['name', 'department', 'role']), 'person')).toMatchObject([
      { name: 'Marit', department: 'Halden', organisation: '', role: 'Director' },
    ]);
  });

  it('takes no field that there is not, and no more columns than there are', () => {
    const plan = read(known, 'people-csv', ['name', '__proto__', 'no such field', 'email']);
    expect(fieldsOf(plan, 'person')).toMatchObject([
      { name: 'Marit', extras: { Company: 'Halden', Role: 'Director' } },
    ]);
  });

  it('is sorted as one table only: of several files none is', () => {
    expect(planFiles({ 'a.csv': known, 'b.csv': known.replace('Marit', 'Bram') }).table).toBeUndefined();
  });
});

describe('a table of ties', () => {
  const ties = 'Wer;Mit wem;Art;Oft;Raum\nMarit;Bram;advises;3;4\nBram;Ilse;;5;\n';
  const tieFields = (plan: ReturnType<typeof read>) => {
    const names = new Map(plan.records.map(({ id, fields }): [unknown, unknown] => [id, fields['name']]));
    return fieldsOf(plan, 'tie').map(({ from, to, type, weight }) => [names.get(from), names.get(to), type, weight]);
  };

  it('whose header says nothing is refused, and then shown to be sorted', () => {
    expect(planImport(asFiles({ 'wer.csv': ties }), 'network-csv', anImportContext())).toMatchObject({ ok: false });
    const plan = read(ties, 'network-csv', []);
    expect(plan.records).toEqual([]);
    expect(plan.table?.columns.map(({ name, field }) => [name, field])).toEqual(
      ['Wer', 'Mit wem', 'Art', 'Oft', 'Raum'].map((name) => [name, '']),
    );
    expect(plan.table?.fields.slice(0, 4).map(({ label }) => label)).toEqual(['From', 'To', 'Kind of tie', 'Weight']);
    expect(plan.table?.rest).toBe('left-out');
  });

  it('gives what the person says its columns are, and says what is left out', () => {
    // One end alone is no tie yet, and no reason to begin again.
    expect(read(ties, 'network-csv', ['from', '', '', '', '']).records).toEqual([]);
    const plan = read(ties, 'network-csv', ['from', 'to', 'kind', 'weight', 'department']);
    expect(tieFields(plan)).toEqual([
      ['Marit', 'Bram', 'advises', 3],
      ['Bram', 'Ilse', 'knows', 5],
    ]);
    expect(plan.skipped.map(({ why }) => why)).toContain(
      'A power map has no place for these; they were left out: Raum.',
    );
    expect(tieFields(read(ties, 'network-csv', ['to', 'from', '', '', '']))[0]?.slice(0, 2)).toEqual(['Bram', 'Marit']);
  });

  it('that is known says how its columns were read, and one of people is read as ties when told', () => {
    const known = 'Source,Target,Value\nMarit,Bram,2\nBram,Ilse,5\n';
    const plan = planFiles({ 'ties.csv': known });
    expect(plan.format).toBe('network-csv');
    expect(plan.table?.columns.map(({ field }) => field)).toEqual(['from', 'to', 'weight']);
    const people = 'Name,Contact\nMarit,Bram\n';
    expect(read(people, 'network-csv', []).table?.columns.map(({ field }) => field)).toEqual(['name', '']);
    expect(tieFields(read(people, 'network-csv', ['from', 'to']))).toEqual([['Marit', 'Bram', 'knows', null]]);
  });

  it('without a header keeps its first row', () => {
    const bare = 'Marit;Bram\nBram;Ilse\n';
    const plan = read(bare, 'network-csv', []);
    expect(plan.table?.columns).toEqual([
      { name: 'Column 1', sample: 'Marit', field: '' },
      { name: 'Column 2', sample: 'Bram', field: '' },
    ]);
    expect(tieFields(read(bare, 'network-csv', ['from', 'to']))).toHaveLength(2);
  });

  it('beside one of people is not sorted', () => {
    const nodes = 'Id,Label\nMarit,Marit Vos\n';
    const plan = planFiles({ 'nodes.csv': nodes, 'edges.csv': 'Source,Target\nMarit,Bram\n' });
    expect(plan.found).toEqual({ person: 2, tie: 1 });
    expect(plan.table).toBeUndefined();
  });
});
