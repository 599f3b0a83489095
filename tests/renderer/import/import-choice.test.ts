import { describe, expect, it } from 'vitest';
import type { ImportPlanSummary } from '../../../shared/ipc/vault-requests.ts';
import { importers } from '../../../shared/import/recognise.ts';
import {
  choiceAtFirst,
  chooseRow,
  countByKind,
  optionalKinds,
  rowsWith,
  toggleKind,
} from '../../../renderer/features/import/import-choice.ts';
import { importFormats } from '../../../renderer/features/import/import-formats.ts';

type Row = ImportPlanSummary['records'][number];

const difference = { label: 'Level', mine: 'working', theirs: 'expert' };
const row = (index: number, kind: string, more: Partial<Record<keyof Row, unknown>> = {}) =>
  ({
    index,
    kind,
    title: '',
    summary: '',
    date: '',
    duplicateOf: null,
    differences: [],
    isOptional: false,
    ...more,
  }) as Row;
const plan: ImportPlanSummary = {
  plan: 'p',
  format: 'json-resume',
  found: {},
  records: [
    row(0, 'skill'),
    row(1, 'skill', { duplicateOf: 'same' }),
    row(2, 'award'),
    row(3, 'skill', { duplicateOf: 'older', differences: [difference] }),
  ],
  skipped: [],
};
const first = choiceAtFirst(plan);

describe('what becomes of the rows', () => {
  it('leaves out at first what the vault already holds, in whatever state', () => {
    expect([...first]).toEqual([
      [0, 'make'],
      [2, 'make'],
    ]);
  });

  it('leaves out at first what must be asked for, and names its kinds', () => {
    const people = [row(4, 'person', { isOptional: true }), row(5, 'person', { isOptional: true })];
    const withPeople = { ...plan, records: [...plan.records, ...people] };
    expect([...choiceAtFirst(withPeople).keys()]).toEqual([0, 2]);
    expect(optionalKinds(withPeople)).toEqual(['person']);
    expect(optionalKinds(plan)).toEqual([]);
    const all = toggleKind(choiceAtFirst(withPeople), withPeople.records, 'person');
    expect(rowsWith(all, 'make').sort()).toEqual([0, 2, 4, 5]);
  });

  it('changes one row at a time and gives it back', () => {
    const both = chooseRow(chooseRow(first, 1, 'make'), 3, 'update');
    expect(rowsWith(both, 'make').sort()).toEqual([0, 1, 2]);
    expect(rowsWith(both, 'update')).toEqual([3]);
    expect(chooseRow(chooseRow(both, 1, null), 3, null)).toEqual(first);
  });

  it('takes of a kind all that brings something, what is known as an update, then none of it', () => {
    const all = toggleKind(first, plan.records, 'skill');
    expect(rowsWith(all, 'make').sort()).toEqual([0, 2]);
    expect(rowsWith(all, 'update')).toEqual([3]);
    expect([...toggleKind(all, plan.records, 'skill').keys()]).toEqual([2]);
  });

  it('counts by kind in the order of the plan, what is the same apart', () => {
    expect(countByKind(plan.records, first)).toEqual([
      { kind: 'skill', all: 2, chosen: 1, same: 1 },
      { kind: 'award', all: 1, chosen: 1, same: 0 },
    ]);
    expect(countByKind(plan.records, chooseRow(first, 1, 'make'))[0]).toEqual({
      kind: 'skill',
      all: 3,
      chosen: 2,
      same: 0,
    });
  });
});

it('offers every format there is an importer for', () => {
  expect(importFormats.map(({ name }) => name).sort()).toEqual(importers.map(({ name }) => name).sort());
});
