import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { roleModel } from '../../../shared/domain/role-model.ts';
import { roleModelFromResume } from '../../../shared/models/from-resume.ts';
import { findPatterns, titleKey } from '../../../shared/models/patterns.ts';
import { readRoleModel } from '../../../shared/models/read-role-model.ts';
import { skillStanding } from '../../../shared/skills/evidence-state.ts';
import { standingsByKey } from '../../../shared/skills/skill-name.ts';
import { planFiles } from '../../builders/import-files.ts';
import { aSkill, stored } from '../path/path-parts.ts';

type Step = readonly [role: string, organisation: string, startDate: string, level?: number];

const aModel = (id: string, steps: readonly Step[], skills: readonly string[] = []) =>
  readRoleModel(
    stored(roleModel, id, {
      name: id,
      skills,
      steps: steps.map(([role, organisation, startDate, level = null]) => ({
        role,
        organisation,
        startDate,
        level,
        domain: 'Planning',
      })),
    }),
  );

const ingrid = aModel(
  'ingrid',
  [
    ['Operations Director', 'Nordvik Rail', '2021-01', 7],
    ['Planning lead', 'Halden Freight', '2016-05', 5],
    ['Yard coordinator', 'Halden freight', '2012-05', 3],
  ],
  ['Budgets', 'Network planning', 'SQL'],
);
const per = aModel(
  'per',
  [
    ['Clerk', '', '2008'],
    ['Planning Lead (interim)', 'Port of Oslo', '2013', 5],
    ['Adviser', 'Port of Oslo', '2019', 4],
  ],
  ['budget', 'Network Planning'],
);
const standings = standingsByKey([
  skillStanding(aSkill('network planning', { ownLevel: 3 }), () => undefined, '2026-10-08'),
]);

describe('findPatterns', () => {
  it('counts what two or more share, how fast they moved, and whether they changed employer', () => {
    expect(findPatterns([ingrid, per], standings)).toEqual({
      models: 2,
      steppingStones: [{ name: 'Planning Lead (interim)', models: ['ingrid', 'per'] }],
      // 4 years, 4 years and 8 months, 5 and 6 calendar years
      pace: { medianYears: 4.8, moves: 4 },
      kinds: { vertical: 2, diagonal: 0, deepen: 0, adjacent: 0, 'step-back': 1 },
      employers: { changed: 1, stayed: 2, unknown: 1 },
      skillsILack: [{ name: 'Budgets', models: ['ingrid', 'per'] }],
    });
  });

  it('knows no pace without dates, and shares nothing with one alone', () => {
    const alone = aModel(
      'alone',
      [
        ['Lead', 'A', ''],
        ['Lead', 'A', '2020'],
        ['Lead', 'B', ''],
      ],
      ['SQL', 'SQL'],
    );
    expect(findPatterns([alone], new Map())).toMatchObject({
      steppingStones: [],
      pace: { medianYears: null, moves: 0 },
      employers: { changed: 1, stayed: 1 },
      skillsILack: [],
    });
    expect(findPatterns([], new Map())).toMatchObject({ models: 0, pace: { medianYears: null, moves: 0 } });
  });

  test.each([
    ['Planning Lead (interim)', 'planning leads', true],
    ['Head of Planning', 'Head, Planning', false],
    ['Clerk', 'Clark', false],
  ])('“%s” and “%s” are one role: %s', (a, b, isOne) => {
    expect(titleKey(a) === titleKey(b)).toBe(isOne);
  });

  const step = fc.tuple(
    fc.constantFrom('Lead', 'lead', 'Clerk', 'Director', ''),
    fc.constantFrom('A', 'B', ''),
    fc.constantFrom('', '2010', '2012-06', '2015-01-01', '2020'),
  );
  const models = fc
    .array(fc.tuple(fc.array(step, { maxLength: 4 }), fc.subarray(['SQL', 'Budgets', 'Talks'])), { maxLength: 4 })
    .map((all) => all.map(([steps, skills], index) => aModel(`m${index}`, steps, skills)));

  it('counts every move once, and hangs neither on the order of models nor on one life alone', () => {
    fc.assert(
      fc.property(models, (all) => {
        const found = findPatterns(all, new Map());
        expect(findPatterns([...all].reverse(), new Map())).toEqual(found);
        const moves = all.reduce((sum, { steps }) => sum + Math.max(0, steps.length - 1), 0);
        expect(found.employers.changed + found.employers.stayed + found.employers.unknown).toBe(moves);
        expect(found.pace.moves).toBeLessThanOrEqual(moves);
        expect(found.pace.medianYears === null).toBe(found.pace.moves === 0);
        for (const one of [...found.steppingStones, ...found.skillsILack]) {
          expect(new Set(one.models).size).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });
});

describe('roleModelFromResume', () => {
  const resume = {
    basics: { name: 'Ingrid Solberg', summary: 'Runs a network.' },
    work: [
      { name: 'Nordvik Rail', position: 'Operations Director', startDate: '2021-01', highlights: ['Opened the north'] },
      {
        name: 'Halden',
        position: 'Planning Lead',
        startDate: '2018-02',
        endDate: '2020-12',
        highlights: ['Led four', ''],
      },
      { name: 'Halden', position: 'Planner', startDate: '2016-05', endDate: '2018-02', highlights: ['Planned'] },
      { name: 'Vänern', position: 'Clerk', highlights: ['Filed'] },
      { name: 'Vänern', position: 'Trainee', highlights: ['Learned'] },
    ],
    skills: [{ name: 'Budgets' }, { name: 'Budgets' }, { name: '' }],
  };

  it('makes a way of a resume, each point with the role it belongs to', () => {
    const fields = roleModelFromResume(planFiles({ 'resume.json': JSON.stringify(resume) }), 'ingrid.json');
    expect(fields).toMatchObject({
      name: 'Ingrid Solberg',
      source: 'ingrid.json',
      skills: ['Budgets'],
      notes: 'Runs a network.',
      why: '',
    });
    expect(fields?.['steps']).toMatchObject([
      {
        role: 'Operations Director',
        organisation: 'Nordvik Rail',
        startDate: '2021-01',
        endDate: '',
        projects: ['Opened the north'],
        level: null,
      },
      { role: 'Planning Lead', organisation: 'Halden', endDate: '2020-12', projects: ['Led four'] },
      { role: 'Planner', organisation: 'Halden', projects: ['Planned'] },
      { role: 'Clerk', projects: ['Filed'] },
      { role: 'Trainee', projects: ['Learned'] },
    ]);
    expect(roleModel.missing(fields ?? {}).map((one) => one.field)).toEqual(['why']);
  });

  it('is nothing where nobody and no role is in the plan', () => {
    expect(
      roleModelFromResume(
        planFiles({ 'resume.json': JSON.stringify({ awards: [{ title: 'Planner' }], work: [] }) }),
        '',
      ),
    ).toBeNull();
  });
});
