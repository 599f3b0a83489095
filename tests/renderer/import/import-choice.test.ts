import { describe, expect, it } from 'vitest';
import type { ImportPlanSummary } from '../../../shared/ipc/vault-requests.ts';
import {
  choiceAtFirst,
  countByKind,
  optionalKinds,
  toggleKind,
  toggleRow,
} from '../../../renderer/features/import/import-choice.ts';
import { formatLabel } from '../../../renderer/features/import/import-formats.ts';

const row = (index: number, kind: string, duplicateOf: string | null = null, isOptional = false) =>
  ({ index, kind, title: '', summary: '', date: '', duplicateOf, isOptional }) as ImportPlanSummary['records'][number];
const plan: ImportPlanSummary = {
  plan: 'p',
  format: 'json-resume',
  found: {},
  records: [row(0, 'skill'), row(1, 'skill', 'known'), row(2, 'award')],
  skipped: [],
};

describe('what is ticked', () => {
  it('leaves out at first what the vault already holds', () => {
    expect([...choiceAtFirst(plan)]).toEqual([0, 2]);
  });

  it('leaves out at first what must be asked for, and names its kinds', () => {
    const withPeople = {
      ...plan,
      records: [...plan.records, row(3, 'person', null, true), row(4, 'person', null, true)],
    };
    expect([...choiceAtFirst(withPeople)]).toEqual([0, 2]);
    expect(optionalKinds(withPeople)).toEqual(['person']);
    expect(optionalKinds(plan)).toEqual([]);
    expect([...toggleKind(choiceAtFirst(withPeople), withPeople.records, 'person')].sort()).toEqual([0, 2, 3, 4]);
  });

  it('changes one row at a time and gives it back', () => {
    const first = choiceAtFirst(plan);
    expect([...toggleRow(first, 1)].sort()).toEqual([0, 1, 2]);
    expect([...toggleRow(toggleRow(first, 1), 1)].sort()).toEqual([0, 2]);
  });

  it('takes all of a kind, then none of it', () => {
    const all = toggleKind(choiceAtFirst(plan), plan.records, 'skill');
    expect([...all].sort()).toEqual([0, 1, 2]);
    expect([...toggleKind(all, plan.records, 'skill')]).toEqual([2]);
  });

  it('counts by kind in the order of the plan', () => {
    expect(countByKind(plan.records, choiceAtFirst(plan))).toEqual([
      { kind: 'skill', all: 2, chosen: 1 },
      { kind: 'award', all: 1, chosen: 1 },
    ]);
  });
});

it('names formats as people do', () => {
  expect(formatLabel('json-resume')).toBe('JSON Resume');
  expect(formatLabel('something-new')).toBe('something-new');
});
