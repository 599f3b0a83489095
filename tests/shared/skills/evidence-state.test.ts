import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, addMonths } from '../../../shared/domain/calendar-date.ts';
import { evidenceStates, monthsUntilStale, skillStanding } from '../../../shared/skills/evidence-state.ts';
import { skillKey, standingsByKey } from '../../../shared/skills/skill-name.ts';
import { aRecord } from '../../builders/a-record.ts';
import { aSkill } from '../path/path-parts.ts';

const today = '2026-10-08';
const records = new Map(
  [
    aRecord('achievement', 'round', { title: 'Led a round', endDate: '2026-09' }),
    aRecord('achievement', 'old', { title: 'Old', endDate: '2022-05-01' }),
    aRecord('achievement', 'planned', { title: 'Planned', startDate: '2027-01' }),
    aRecord('certification', 'valid', { name: 'Licence', date: '2025-01' }),
    aRecord('certification', 'run-out', { name: 'Licence', date: '2025-01', expiresOn: '2026-10-07' }),
    aRecord('reference', 'jonas', { name: 'Jonas' }),
  ].map((record) => [record.id as string, record]),
);
const standing = (fields: Record<string, unknown>, day = today) =>
  skillStanding(aSkill('Negotiation', fields), (id) => records.get(id), day);

describe('skillStanding', () => {
  it('tells level by level what each rests on, as on the page', () => {
    const { levels, evidence, ...rest } = standing({
      ownLevel: 4,
      importance: 3,
      evidence: [
        { record: 'old', level: 3 },
        { record: 'round', level: 2 },
        { record: 'planned', level: 5 },
      ],
    });
    expect(levels).toEqual(['proven', 'proven', 'stale', 'claimed', 'missing']);
    expect(rest).toEqual({ id: 'Negotiation', name: 'Negotiation', proven: 2, shown: 3, reached: 4, importance: 3 });
    expect(evidence).toEqual([
      { record: 'old', level: 3, date: '2022-05-01', state: 'stale' },
      { record: 'round', level: 2, date: '2026-09', state: 'proven' },
    ]);
  });

  test.each([
    ['of this month', { record: 'round' }, 'proven'],
    ['exactly three years old', { record: 'jonas', date: '2023-10-08' }, 'proven'],
    ['a day older', { record: 'jonas', date: '2023-10-07' }, 'stale'],
    ['of a month that may be younger', { record: 'jonas', date: '2023-10' }, 'proven'],
    ['of a year that may be younger', { record: 'jonas', date: '2023' }, 'proven'],
    ['of a year before', { record: 'jonas', date: '2022' }, 'stale'],
    ['without any date', { record: 'jonas' }, 'stale'],
    ['with a date of its own before that of the record', { record: 'round', date: '2020' }, 'stale'],
    ['a credential that holds', { record: 'valid' }, 'proven'],
    ['a credential that has run out', { record: 'run-out' }, 'stale'],
    ['no record at all', { date: '2026-09' }, 'claimed'],
    ['a record that is gone', { record: 'gone', date: '2026-09' }, 'claimed'],
    ['still to come', { record: 'planned' }, 'missing'],
  ])('evidence %s', (_what, row, state) => {
    expect(standing({ evidence: [{ level: 1, ...row }] }).levels[0]).toBe(state);
  });

  it('counts nothing that proves no level', () => {
    expect(standing({ evidence: [{ record: 'round' }, { record: 'round', level: 0 }] }).levels).toEqual(
      Array(5).fill('missing'),
    );
  });

  const row = fc.record({
    record: fc.constantFrom('', 'gone', ...records.keys()),
    level: fc.option(fc.integer({ min: 0, max: 5 })),
    date: fc.constantFrom('', '2019', '2023-11', '2026-10-01'),
  });
  const rank = new Map<string, number>(evidenceStates.map(({ value }, index) => [value, -index]));
  const ownLevel = fc.option(fc.integer({ min: 0, max: 5 }));

  it('never gets better from one level to the next, nor worse by more evidence', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), row, ownLevel, (evidence, more, own) => {
        const before = standing({ evidence, ownLevel: own });
        const ranks = before.levels.map((state) => rank.get(state)!);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
        expect(before.proven <= before.shown && before.shown <= before.reached).toBe(true);
        const after = standing({ evidence: [...evidence, more], ownLevel: own });
        after.levels.forEach((state, index) => expect(rank.get(state)!).toBeGreaterThanOrEqual(ranks[index]!));
      }),
    );
  });

  it('turns stale by time alone, never back', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(400), (days, more) => {
        const evidence = [{ record: 'round', level: 3 }];
        const [soon, later] = [addDays(today, days), addDays(today, days + more)];
        expect(standing({ evidence }, later).proven).toBeLessThanOrEqual(standing({ evidence }, soon).proven);
        expect(standing({ evidence }, soon).proven).toBe(soon > addMonths('2026-09-30', monthsUntilStale) ? 0 : 3);
      }),
    );
  });

  it('has a rule in words for every state', () => {
    for (const { rule } of evidenceStates) expect(rule).toMatch(/\.$/);
  });
});

describe('skills of one name', () => {
  it('are known by their words, whatever case and plural', () => {
    expect(skillKey('Slot Rules')).toBe(skillKey('slot rule'));
    expect(skillKey('SQL')).not.toBe(skillKey('SQL joins'));
    expect(skillKey(' — ')).toBe('');
  });

  it('count by the one that reaches furthest, in any order', () => {
    const weak = standing({ ownLevel: 5 });
    const strong = { ...standing({ evidence: [{ record: 'round', level: 2 }] }), id: 'b' };
    for (const all of [
      [weak, strong],
      [strong, weak],
    ])
      expect([...standingsByKey(all).values()]).toEqual([strong]);
    expect(standingsByKey([{ ...weak, name: '' }]).size).toBe(0);
  });
});
