/** What the kinds of "Where to go" ask for, and on which days. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { careerMove } from '../../../shared/domain/career-move.ts';
import { careerRole } from '../../../shared/domain/career-role.ts';
import { addDays } from '../../../shared/domain/calendar-date.ts';
import { decisionPoint } from '../../../shared/domain/decision-point.ts';
import { emergingTopic } from '../../../shared/domain/emerging-topic.ts';
import { goal } from '../../../shared/domain/goal.ts';
import { firstDayOfQuarter, nextQuarter, quarterOf } from '../../../shared/domain/quarter.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import { roleModel } from '../../../shared/domain/role-model.ts';
import { scenario } from '../../../shared/domain/scenario.ts';
import { skillPlan } from '../../../shared/domain/skill-plan.ts';
import { skill } from '../../../shared/domain/skill.ts';
import { exportPlan } from '../../builders/resume-round-trip.ts';
import { planFiles } from '../../builders/import-files.ts';
import { aRecord } from '../../builders/a-record.ts';

type AnyKind = Pick<RecordKind, 'name' | 'schema' | 'sample' | 'missing' | 'due'>;

const due = (kind: AnyKind, fields: Record<string, unknown>) =>
  kind.due(kind.schema.parse(fields)).map(({ day, field }) => [day, field]);
const missing = (kind: AnyKind, fields: Record<string, unknown>) =>
  kind.missing(kind.schema.parse(fields)).map((one) => one.field);

describe('what is asked for', () => {
  const samples: readonly [AnyKind, string[]][] = [
    // Samples link to nothing, since there is nothing to link to.
    [careerRole, []],
    [careerMove, ['from', 'to']],
    [decisionPoint, ['role']],
    [scenario, ['startsAt', 'moves']],
    [roleModel, []],
    [goal, []],
    [skillPlan, []],
    [emergingTopic, []],
  ];
  test.each(samples.map(([kind, open]) => [kind.name, kind, open] as const))(
    'the example of %s lacks nothing but its links',
    (_name, kind, open) => {
      expect(kind.missing(kind.sample).map((one) => one.field)).toEqual(open);
    },
  );

  it('asks for the months of a move, and that they grow', () => {
    const ends = { from: 'a', to: 'b' };
    expect(missing(careerMove, { ...ends, monthsFast: 2, monthsSlow: 9 })).toEqual(['monthsLikely']);
    expect(missing(careerMove, { ...ends, monthsFast: 12, monthsLikely: 6, monthsSlow: 9 })).toEqual(['monthsLikely']);
    expect(missing(careerMove, { ...ends, monthsFast: 6, monthsLikely: 6, monthsSlow: 6 })).toEqual([]);
  });

  it('asks a target for its skills and a current role for its beginning', () => {
    const role = { title: 'Lead', level: 5, domain: 'Planning' };
    expect(missing(careerRole, { ...role, state: 'target' })).toEqual(['requiredSkills']);
    expect(missing(careerRole, { ...role, state: 'current' })).toEqual(['since']);
    expect(missing(careerRole, role)).toEqual([]);
  });

  it('asks by when to decide only while nothing is decided', () => {
    const fork = { question: 'Lead or data?', role: 'a', criteria: [{ what: 'The budget' }] };
    expect(missing(decisionPoint, fork)).toEqual(['decideBy']);
    expect(missing(decisionPoint, { ...fork, decided: 'Lead.' })).toEqual([]);
    expect(missing(decisionPoint, { ...fork, decidedOn: '2026-11-30' })).toEqual(['decided']);
  });

  it('asks a plan for three to five skills', () => {
    const plan = { title: 'Next', milestones: [{ what: 'First', by: '2027-01-01' }] };
    const skills = (count: number) => Array.from({ length: count }, () => ({ practice: 'At work' }));
    expect([2, 3, 5, 6].map((count) => missing(skillPlan, { ...plan, skills: skills(count) }))).toEqual([
      ['skills'],
      [],
      [],
      ['skills'],
    ]);
  });
});

describe('whole numbers', () => {
  it('refuse what a level cannot be, with a sentence', () => {
    for (const level of [0, 11, 2.5]) {
      expect(careerRole.schema.safeParse({ level }).error?.issues[0]?.message).toBe(
        'Write a whole number from 1 to 10.',
      );
    }
    expect(careerRole.schema.parse({ level: 10 })).toMatchObject({ level: 10 });
  });
});

describe('what falls due', () => {
  it('is a role wanted by a day, only while it is a target', () => {
    const role = { title: 'Lead', wantedBy: '2028-04-01' };
    expect(due(careerRole, { ...role, state: 'target' })).toEqual([['2028-04-01', 'wantedBy']]);
    expect(due(careerRole, { ...role, state: 'current' })).toEqual([]);
    expect(due(careerRole, { title: 'Lead', state: 'target' })).toEqual([]);
  });

  it('is a decision until it is taken', () => {
    expect(due(decisionPoint, { decideBy: '2026-12-15' })).toEqual([['2026-12-15', 'decideBy']]);
    expect(due(decisionPoint, { decideBy: '2026-12-15', decidedOn: '2026-11-30' })).toEqual([]);
    expect(due(decisionPoint, { decideBy: '2026-12-15', decided: 'Wait a year.' })).toEqual([]);
  });

  it('is the earliest open milestone, in whatever order they stand', () => {
    const milestones = [
      { what: 'Third', by: '2027-03-01' },
      { what: 'First', by: '2026-01-01', doneOn: '2025-12-30' },
      { what: 'Second', by: '2026-06-01' },
      { what: 'Some day' },
    ];
    expect(due(skillPlan, { milestones })).toEqual([['2026-06-01', 'milestones']]);
    expect(skillPlan.due(skillPlan.schema.parse({ milestones }))[0]?.reason).toContain('Second');
    expect(due(emergingTopic, { revisitOn: '2027-01-15' })).toEqual([['2027-01-15', 'revisitOn']]);
  });

  it('is a quarterly decision from the day on which none was taken in the current quarter', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2022-01-01', count));
    fc.assert(
      fc.property(day, fc.array(day, { maxLength: 4 }), day, (startOn, decidedOn, today) => {
        const decisions = decidedOn.map((one) => ({ quarter: quarterOf(one), choice: 'keep', day: one }));
        const isDue = due(goal, { startOn, decisions }).some(
          ([when = '', field]) => field === 'decisions' && when <= today,
        );
        const settled = [startOn, ...decidedOn].map(quarterOf);
        expect(isDue).toBe(settled.every((quarter) => quarter < quarterOf(today)));
      }),
    );
    expect(due(goal, {})).toEqual([]);
    const unnamed = { startOn: '2025-01-10', decisions: [{ quarter: 'last autumn', day: '2025-11-02' }] };
    expect(due(goal, unnamed)).toEqual([[firstDayOfQuarter(nextQuarter('2025-Q4')), 'decisions']]);
  });

  it('is nothing for a goal that is reached or retired', () => {
    expect(due(goal, goal.sample)).toEqual([
      ['2026-10-14', 'milestones'],
      ['2027-01-31', 'dueOn'],
      ['2027-01-01', 'decisions'],
    ]);
    for (const state of ['reached', 'retired']) expect(due(goal, { ...goal.sample, state })).toEqual([]);
  });
});

describe('a skill', () => {
  it('of an older Cairn is read as it was, with nothing claimed', () => {
    const older = { name: 'SQL', level: 'expert', type: 'hard', keywords: ['joins'], rank: 2 };
    expect(skill.schema.parse(older)).toMatchObject({ ...older, ownLevel: null, evidence: [], importance: null });
  });

  it('is known again when a resume brings it, whatever has been proven since', () => {
    const known = aRecord('skill', 'a', { name: 'SQL', ownLevel: 4, evidence: [{ level: 3 }], importance: 3 });
    const plan = planFiles({ 'resume.json': JSON.stringify({ skills: [{ name: 'SQL' }], work: [] }) }, [known]);
    expect(plan.records.map((one) => one.duplicateOf)).toEqual(['a']);
  });

  it('takes into a resume what it says of itself, and nothing of how well I say I do it', () => {
    const fields = { name: 'SQL', level: 'expert', type: 'hard', ownLevel: 2, evidence: [{ level: 3 }], importance: 3 };
    const plan = planFiles({ 'resume.json': JSON.stringify({ skills: [{ name: 'SQL' }], work: [] }) });
    const records = plan.records.map((record) => ({ ...record, fields: skill.schema.parse(fields) }));
    const exported = exportPlan({ ...plan, records });
    expect(exported['skills']).toEqual([{ name: 'SQL', level: 'expert', 'x-cairn': { fields: { type: 'hard' } } }]);
  });
});
