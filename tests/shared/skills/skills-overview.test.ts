/** The page of gaps in one value, over the sample and over small journals. */
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../shared/domain/record.ts';
import { skillsOverview } from '../../../shared/skills/skills-overview.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';

const today = '2026-11-22';

function overviewOf(records: Readonly<Record<string, readonly Fields[]>>) {
  const all = Object.entries(records).flatMap(([kind, list]) =>
    list.map((fields, index) => ({ ...aRecord(kind, `${kind}-${index}`, fields), createdAt: '2026-01-10T08:00:00Z' })),
  );
  return skillsOverview(lookupOf(all), today);
}

const lead = {
  title: 'Planning lead',
  state: 'target',
  requiredSkills: [
    { skill: 'Negotiation', level: 4, importance: 3 },
    { skill: 'Slot rules', level: 2 },
  ],
};
const negotiation = { name: 'negotiation', evidence: [{ record: 'achievement-0', level: 2 }] };
const dispute = { title: 'Settled the shuttle dispute', endDate: '2026-05' };

describe('skillsOverview', () => {
  it('has a column for each target and no other role, those wanted first at the left', () => {
    const { targets } = overviewOf({
      'career-role': [lead, { title: 'Head', state: 'possible' }, { ...lead, title: 'Sooner', wantedBy: '2027-01-01' }],
    });
    expect(targets.map(({ title, wantedBy }) => [title, wantedBy])).toEqual([
      ['Sooner', '2027-01-01'],
      ['Planning lead', '2027-07-10'],
    ]);
  });

  it('has a row for each skill, with its evidence named and the gap explained', () => {
    const { targets, rows } = overviewOf({ 'career-role': [lead], skill: [negotiation], achievement: [dispute] });
    expect(targets).toMatchObject([{ asked: 2, proven: 0 }]);
    expect(rows.map(({ name, id, proven }) => [name, id, proven])).toEqual([
      ['negotiation', 'skill-0', 2],
      ['Slot rules', '', 0],
    ]);
    expect(rows[0]).toMatchObject({
      levels: ['proven', 'proven', 'missing', 'missing', 'missing'],
      evidence: [{ kind: 'achievement', title: 'Settled the shuttle dispute', state: 'proven' }],
      asked: [{ target: 'career-role-0', level: 4, missingLevels: 2 }],
    });
    expect(rows[0]?.asked[0]?.formula).toMatch(/^Planning lead: importance 3 × 2 missing levels × urgency /);
  });

  it('moves when an achievement is linked as evidence', () => {
    const proven = { name: 'Slot rules', evidence: [{ record: 'achievement-0', level: 2 }] };
    const { targets, rows } = overviewOf({
      'career-role': [lead],
      skill: [negotiation, proven],
      achievement: [dispute],
    });
    expect(targets).toMatchObject([{ asked: 2, proven: 1 }]);
    expect(rows.find(({ name }) => name === 'Slot rules')?.asked).toMatchObject([{ missingLevels: 0, formula: '' }]);
  });

  it('lists skills that nobody asks for last', () => {
    const { rows } = overviewOf({ 'career-role': [lead], skill: [{ name: 'Sailing' }, { name: 'Baking' }] });
    expect(rows.map(({ name }) => name)).toEqual(['Negotiation', 'Slot rules', 'Baking', 'Sailing']);
    expect(rows.at(-1)).toMatchObject({ gap: 0, asked: [] });
  });
});
