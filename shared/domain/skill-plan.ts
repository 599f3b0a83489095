/** How a few skills are to grow: where they are practised, with what help, by when, and how it will show. */
import { facts } from '../export/document-parts.ts';
import { choice, group, link, markdown, paragraph, rows, text, url, wholeNumber, yesNo } from './field.ts';
import { milestoneRows, milestoneShape, nextMilestoneDue } from './milestone.ts';
import { defineKind } from './record-kind.ts';
import { skillLevelLabel, skillLevelRange } from './skill-level.ts';

export const resourceTypes = [
  { value: 'course', label: 'Course' },
  { value: 'mentor', label: 'Mentor' },
  { value: 'book', label: 'Book' },
  { value: 'project', label: 'Project' },
] as const;

export const credentialVerdicts = [
  { value: 'worth-it', label: 'Worth it' },
  { value: 'not-worth-it', label: 'Not worth it' },
  { value: 'undecided', label: 'Not decided' },
] as const;

/** More skills than this at a time get none of the time they need. */
export const mostPlannedSkills = 5;
const fewestSkills = 3;

export const plannedSkillShape = {
  skill: link('Skill', 'skill'),
  level: wholeNumber({ label: 'Level to reach', help: '1 beginner, 3 competent, 5 expert.' }, skillLevelRange),
  practice: paragraph({ label: 'Where I practise it', help: 'In the work you have now.' }),
  shownBy: paragraph({ label: 'How it will show', help: 'What you will be able to point at: the next evidence.' }),
};

export const skillPlan = defineKind({
  name: 'skill-plan',
  label: { one: 'development plan', many: 'Development plans' },
  place: 'skills',
  shape: {
    title: text({ label: 'Name', help: 'For example "Towards planning lead, 2027".' }),
    skills: rows(
      { label: 'Key skills', help: 'Three to five: more get none of the time they need.', rowLabel: 'skill' },
      plannedSkillShape,
    ),
    resources: rows(
      { label: 'Resources', rowLabel: 'resource' },
      {
        what: text('What'),
        type: choice('Kind', resourceTypes),
        url: url('Address'),
        isDone: yesNo('Done'),
      },
    ),
    milestones: rows({ label: 'Milestones', rowLabel: 'milestone' }, milestoneShape),
    credential: group('A credential', {
      name: text({ label: 'Which', help: 'Empty when none is in question.' }),
      verdict: choice('Is it worth it?', credentialVerdicts),
      why: paragraph({ label: 'Why', help: 'What it costs, who asks for it, what it would change.' }),
    }),
    notes: markdown('Notes'),
  },
  title: (plan) => plan.title,
  summary: (plan) => {
    const done = plan.milestones.filter((one) => one.doneOn !== '').length;
    return plan.milestones.length === 0 ? '' : `${done} of ${plan.milestones.length} milestones done`;
  },
  date: (plan) => plan.milestones.reduce((last, one) => (one.by > last ? one.by : last), ''),
  missing: (plan) => [
    ...(plan.title ? [] : [{ field: 'title', sentence: 'What is this plan for?' }]),
    ...(plan.skills.length < fewestSkills || plan.skills.length > mostPlannedSkills
      ? [{ field: 'skills', sentence: `Choose ${fewestSkills} to ${mostPlannedSkills} skills that matter most now.` }]
      : []),
    ...(plan.skills.every((one) => one.practice)
      ? []
      : [{ field: 'skills', sentence: 'Where in your present work will you practise each of them?' }]),
    ...(plan.milestones.some((one) => one.by)
      ? []
      : [{ field: 'milestones', sentence: 'By which days do you want to see what?' }]),
  ],
  due: (plan) => nextMilestoneDue(plan.milestones),
  document: (plan, lookup) => [
    { kind: 'heading', level: 2, text: plan.title || 'Development plan' },
    ...plan.skills.flatMap((one) => [
      { kind: 'heading' as const, level: 3 as const, text: lookup.title(one.skill) ?? 'Skill' },
      facts([
        ['Level to reach', skillLevelLabel(one.level)],
        ['Where I practise it', one.practice],
        ['How it will show', one.shownBy],
      ]),
    ]),
    {
      kind: 'bullets',
      items: plan.resources.map(({ what, type, isDone }) => {
        const kind = resourceTypes.find((one) => one.value === type)?.label ?? '';
        return [kind, what, isDone ? 'done' : ''].filter(Boolean).join(': ');
      }),
    },
    ...(plan.milestones.length === 0
      ? []
      : [{ kind: 'table' as const, head: ['Milestone', 'By', 'Done on'], body: milestoneRows(plan.milestones) }]),
    facts([
      ['Credential', plan.credential.name],
      ['Is it worth it?', credentialVerdicts.find((one) => one.value === plan.credential.verdict)?.label ?? ''],
      ['Why', plan.credential.why],
    ]),
    { kind: 'markdown', text: plan.notes },
  ],
  sample: {
    title: 'Towards planning lead, 2027',
    skills: [
      { level: 4, practice: 'The autumn and winter slot rounds.', shownBy: 'A signed plan of both depots.' },
      { level: 3, practice: 'Two trainees from January.', shownBy: 'What the trainees say in June.' },
      { level: 2, practice: 'The tooling budget, which Marit lends me.', shownBy: 'A year closed within it.' },
    ],
    resources: [
      { what: 'Ingrid Solberg, once a quarter', type: 'mentor' },
      { what: 'Budgets for planners, Nordic Rail Academy', type: 'course' },
    ],
    milestones: [
      { what: 'First budget talk with Marit', by: '2026-11-20' },
      { what: 'Winter round led alone', by: '2027-01-20' },
    ],
    credential: { name: 'Chartered transport planner', verdict: 'not-worth-it', why: 'Nobody at Halden asks for it.' },
  },
});
