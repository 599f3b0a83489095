/** A development plan read back, and the skills that it is offered. */
import { describe, expect, it } from 'vitest';
import { skillPlan } from '../../../shared/domain/skill-plan.ts';
import { readPlan } from '../../../shared/skills/read-plan.ts';
import { skillsOverview } from '../../../shared/skills/skills-overview.ts';
import { suggestSkills } from '../../../shared/skills/suggest-skills.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';

const today = '2026-11-22';

describe('readPlan', () => {
  it('groups resources by kind and remembers where each stands in the record', () => {
    const { resources } = readPlan({
      resources: [
        { what: 'A talk' },
        { what: 'Ingrid', type: 'mentor', isDone: true },
        { what: 'Budgets', type: 'course', url: 'https://example.org' },
      ],
    });
    expect(resources).toEqual([
      { label: 'Courses', resources: [{ index: 2, what: 'Budgets', url: 'https://example.org', isDone: false }] },
      { label: 'Mentors', resources: [{ index: 1, what: 'Ingrid', url: '', isDone: true }] },
      { label: 'Other', resources: [{ index: 0, what: 'A talk', url: '', isDone: false }] },
    ]);
  });

  it('reads the finished example in full', () => {
    const plan = readPlan(skillPlan.sample);
    expect(plan.skills.map(({ level }) => level)).toEqual([4, 3, 2]);
    expect(plan.milestones).toHaveLength(2);
    expect(plan.credential).toMatchObject({ name: 'Chartered transport planner', verdict: 'not-worth-it' });
  });

  it('takes anything for nothing that no form would have let in', () => {
    const plan = readPlan({ skills: [{ level: 9, skill: 4 }], resources: 'x', credential: [], milestones: null });
    expect(plan).toEqual({
      skills: [{ skill: '', level: null, practice: '', shownBy: '' }],
      resources: [],
      milestones: [],
      credential: { name: '', verdict: 'undecided', why: '' },
      notes: '',
    });
  });
});

const asks = (...skills: readonly (readonly [string, number, number])[]) =>
  skills.map(([skill, level, importance]) => ({ skill, level, importance }));

const { rows } = skillsOverview(
  lookupOf([
    aRecord('career-role', 'later', {
      title: 'Head',
      state: 'target',
      wantedBy: '2030-01-01',
      requiredSkills: asks(['Negotiation', 5, 3], ['Hiring', 2, 1]),
    }),
    aRecord('career-role', 'sooner', {
      title: 'Lead',
      state: 'target',
      wantedBy: '2027-06-01',
      requiredSkills: asks(['Negotiation', 4, 3], ['Planning', 3, 3], ['Budget', 3, 2]),
    }),
    aRecord('skill', 'negotiation', { name: 'Negotiation', ownLevel: 2 }),
    aRecord('skill', 'planning', { name: 'Planning', ownLevel: 5 }),
    aRecord('skill', 'sailing', { name: 'Sailing' }),
  ]),
  today,
);

describe('suggestSkills', () => {
  it('offers the widest gaps, with the level that the target wanted first asks for and how they are counted', () => {
    const offered = suggestSkills(rows, []);
    expect(offered.map(({ name, id, level }) => [name, id, level])).toEqual([
      ['Negotiation', 'negotiation', 4],
      ['Budget', '', 3],
      ['Hiring', '', 2],
    ]);
    expect(offered[0]?.formulas).toHaveLength(2);
    expect(offered[0]?.formulas[0]).toMatch(/^Lead: importance 3 × 2 missing levels × urgency /);
  });

  it('leaves out what the plan has and what nobody misses', () => {
    expect(suggestSkills(rows, ['negotiation']).map(({ name }) => name)).toEqual(['Budget', 'Hiring']);
  });

  it('offers no more than the plan has room for', () => {
    expect(suggestSkills(rows, ['a', 'b', 'c', 'd']).map(({ name }) => name)).toEqual(['Negotiation']);
    expect(suggestSkills(rows, ['a', 'b', 'c', 'd', 'e'])).toEqual([]);
  });
});
