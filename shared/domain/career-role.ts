/** A place on the career path map: a role you held, hold, could hold or aim for, and what it asks for. */
import { facts } from '../export/document-parts.ts';
import { formatDate } from './calendar-date.ts';
import {
  bullets,
  choice,
  date,
  day,
  link,
  markdown,
  number,
  paragraph,
  rows,
  text,
  wholeNumber,
  words,
} from './field.ts';
import { formatMeasure, formatMove } from './metric.ts';
import { defineKind } from './record-kind.ts';
import { importanceRange, skillLevelLabel, skillLevelRange } from './skill-level.ts';
import { skillTypes } from './skill.ts';

export const careerRoleStates = [
  { value: 'past', label: 'Held before' },
  { value: 'current', label: 'Held now' },
  { value: 'possible', label: 'Possible' },
  { value: 'target', label: 'Target' },
] as const;
export type CareerRoleState = (typeof careerRoleStates)[number]['value'];

/** Rungs of the map, the lowest first. */
export const careerLevelRange = { least: 1, most: 10 } as const;

/** One skill that a role asks for. */
export const requiredSkillShape = {
  skill: text({ label: 'Skill', help: 'By the name your own skill has: one skill counts for every role.' }),
  level: wholeNumber({ label: 'Level', help: '1 beginner, 3 competent, 5 expert.' }, skillLevelRange),
  importance: wholeNumber({ label: 'Importance', help: '1 useful, 2 expected, 3 decisive.' }, importanceRange),
  type: choice('Kind', skillTypes),
  description: paragraph({ label: 'What it means here', help: 'How somebody at that level is recognised.' }),
};

interface Pay {
  readonly payFrom: number | null;
  readonly payTo: number | null;
  readonly currency: string;
}

/** "€62,000 to €74,000", one figure where one is known, '' for none. */
function describePay({ payFrom, payTo, currency }: Pay): string {
  const money = { unit: '', currency };
  if (payFrom !== null && payTo !== null && payFrom !== payTo) return formatMove(payFrom, payTo, money);
  const known = payFrom ?? payTo;
  return known === null ? '' : formatMeasure(known, money);
}

export const careerRole = defineKind({
  name: 'career-role',
  label: { one: 'role', many: 'Roles' },
  place: 'path',
  shape: {
    title: text({ label: 'Title', help: 'For example "Head of planning".' }),
    state: choice('For me', careerRoleStates, 'possible'),
    level: wholeNumber(
      { label: 'Level', help: '1 to 10: how far up it stands, whatever an organisation calls it.' },
      careerLevelRange,
    ),
    levelName: text({ label: 'Level in words', help: 'For example "Lead".' }),
    domain: text({
      label: 'Domain',
      help: 'The field of work, such as "Network planning". Each is a lane of the map.',
    }),
    organisationType: text({ label: 'Kind of organisation', help: 'For example "rail operator" or "start-up".' }),
    requiredSkills: rows({ label: 'Skills it asks for', rowLabel: 'skill' }, requiredSkillShape),
    experience: bullets({ label: 'Experience it asks for', help: 'For example "Led a budget of your own".' }),
    credentials: words({ label: 'Credentials it asks for', help: 'Degrees, certificates, licences.' }),
    payFrom: number('Pay from'),
    payTo: number('Pay to'),
    currency: text({ label: 'Currency', help: 'Three letters, such as EUR.' }),
    wantedBy: day({
      label: 'Wanted by',
      help: 'For a target. Without a day, eighteen months from the day you wrote it down.',
    }),
    since: date({ label: 'Since', help: 'For a role you hold or held.' }),
    employer: link({ label: 'Employer', help: 'Where you hold or held it, if your record has it.' }, 'employer'),
    recordRole: text({ label: 'Role in my record', help: 'The position as the employer’s entry calls it.' }),
    source: paragraph({ label: 'Where this comes from', help: 'A framework, an advertisement, a talk.' }),
    notes: markdown('Notes'),
  },
  title: (role) => role.title,
  summary: (role) => [role.levelName || (role.level && `Level ${role.level}`), role.domain].filter(Boolean).join(', '),
  date: (role) => role.since || role.wantedBy,
  missing: (role) => [
    ...(role.title ? [] : [{ field: 'title', sentence: 'What is the role called?' }]),
    ...(role.level === null
      ? [{ field: 'level', sentence: 'On which level does it stand, from 1 to 10? The map places it by that.' }]
      : []),
    ...(role.domain ? [] : [{ field: 'domain', sentence: 'Which field of work is it in?' }]),
    ...(role.state === 'target' && role.requiredSkills.length === 0
      ? [{ field: 'requiredSkills', sentence: 'What does it ask for? Add its skills to see what is missing.' }]
      : []),
    ...(role.state === 'current' && !role.since ? [{ field: 'since', sentence: 'Since when do you hold it?' }] : []),
  ],
  due: (role) =>
    role.state === 'target' && role.wantedBy
      ? [{ day: role.wantedBy, reason: 'You wanted this role by now. Move the day, or the target.', field: 'wantedBy' }]
      : [],
  document: (role, lookup) => [
    { kind: 'heading', level: 2, text: role.title || 'Role' },
    facts([
      ['For me', careerRoleStates.find((one) => one.value === role.state)?.label ?? ''],
      ['Level', [role.level ?? '', role.levelName].filter((one) => one !== '').join(', ')],
      ['Domain', role.domain],
      ['Kind of organisation', role.organisationType],
      ['Pay', describePay(role)],
      ['Wanted by', formatDate(role.wantedBy)],
      ['Since', formatDate(role.since)],
      ['In my record', [role.recordRole, lookup.title(role.employer)].filter(Boolean).join(', ')],
      ['Credentials', role.credentials.join(', ')],
    ]),
    ...(role.requiredSkills.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            head: ['Skill', 'Level', 'Importance', 'What it means here'],
            body: role.requiredSkills.map((one) => [
              one.skill,
              skillLevelLabel(one.level),
              one.importance === null ? '' : String(one.importance),
              one.description,
            ]),
          },
        ]),
    { kind: 'bullets', items: role.experience },
    { kind: 'paragraph', text: role.source },
    { kind: 'markdown', text: role.notes },
  ],
  sample: {
    title: 'Planning lead',
    state: 'target',
    level: 5,
    levelName: 'Lead',
    domain: 'Network planning',
    organisationType: 'Rail freight operator',
    requiredSkills: [
      { skill: 'Network planning', level: 5, importance: 3, type: 'hard', description: 'Sets the rules of a network.' },
      { skill: 'Negotiation', level: 4, importance: 3, type: 'soft', description: 'Settles slots between depots.' },
      { skill: 'Leading a team', level: 3, importance: 2, type: 'soft' },
    ],
    experience: ['Led a slot round from start to end', 'Answered for a budget'],
    credentials: ['Timetable planning, advanced'],
    payFrom: 68_000,
    payTo: 79_000,
    currency: 'EUR',
    wantedBy: '2028-04-01',
    source: 'The post that Jonas described in September.',
    notes: 'Reports to **Marit Vos**. Four planners, two depots.',
  },
});
