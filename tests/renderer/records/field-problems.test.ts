import { describe, expect, it } from 'vitest';
import { achievement } from '../../../shared/domain/achievement.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import { recordKinds } from '../../../shared/domain/registry.ts';
import { checkEdits } from '../../../renderer/records/field-problems.ts';

const kind = achievement as unknown as RecordKind;

describe('checkEdits', () => {
  it('keeps fitting fields apart from one that does not fit', () => {
    const { fitting, problems } = checkEdits(kind, { title: 'Cut costs', startDate: 'soon' });
    expect(fitting).toEqual({ title: 'Cut costs' });
    expect([...problems]).toEqual([['startDate', 'Write a date as YYYY, YYYY-MM or YYYY-MM-DD.']]);
  });

  it('names the place inside a row', () => {
    const { problems } = checkEdits(kind, { metrics: [{ what: 'Trains', result: 'many' }] });
    expect([...problems.keys()]).toContain('metrics.0.result');
  });

  it('lets fields through that no form knows', () => {
    expect(checkEdits(kind, { fromTheFuture: 1 }).fitting).toEqual({ fromTheFuture: 1 });
  });

  it.each(recordKinds)('finds no problem in the example of $name', ({ ...declared }) => {
    const { fitting, problems } = checkEdits(declared, declared.sample);
    expect([...problems]).toEqual([]);
    expect(fitting).toEqual(declared.sample);
  });
});
