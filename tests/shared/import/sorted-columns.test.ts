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
