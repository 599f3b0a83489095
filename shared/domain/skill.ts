/** Something you can do, the words that belong to it, how well you say you do it, and what proves it. */
import { drivers } from './driver.ts';
import { choice, date, hiddenNumber, link, rows, text, wholeNumber, words } from './field.ts';
import { defineKind } from './record-kind.ts';
import { importanceRange, skillLevelLabel, skillLevelRange } from './skill-level.ts';

export const skillTypes = [
  { value: 'hard', label: 'Hard' },
  { value: 'soft', label: 'Soft' },
] as const;

/** One thing that shows a level, and every level below it. */
export const skillEvidenceShape = {
  record: link({ label: 'What proves it' }, 'achievement', 'certification', 'reference', 'feedback'),
  level: wholeNumber(
    { label: 'Level', help: 'The highest it proves: 1 beginner, 3 competent, 5 expert.' },
    skillLevelRange,
  ),
  date: date({ label: 'When', help: 'Empty for the date of the record itself.' }),
};

export const skill = defineKind({
  name: 'skill',
  label: { one: 'skill', many: 'Skills' },
  place: 'record',
  shape: {
    name: text('Skill'),
    level: text({ label: 'Level', help: 'In words: beginner, working, expert.' }),
    type: choice('Kind', skillTypes),
    keywords: words('Keywords'),
    ownLevel: wholeNumber(
      {
        label: 'My level',
        help: '0 none, 1 beginner, 3 competent, 5 expert. It counts as claimed until evidence proves it.',
      },
      skillLevelRange,
    ),
    evidence: rows(
      { label: 'Evidence', help: 'What proves a level proves those below it too.', rowLabel: 'piece of evidence' },
      skillEvidenceShape,
    ),
    importance: wholeNumber(
      { label: 'Importance', help: '1 to 3, for roles that do not say how much they ask for it.' },
      importanceRange,
    ),
    driver: choice({ label: 'Driver', help: 'The side of your career it strengthens most.' }, drivers),
    rank: hiddenNumber('Order in an imported file'),
  },
  title: (skill) => skill.name,
  summary: (skill) => [skill.level, skill.keywords.join(', ')].filter(Boolean).join(': '),

  missing: (skill) => (skill.name ? [] : [{ field: 'name', sentence: 'Which skill is it?' }]),
  document: (skill, lookup) => [
    {
      kind: 'paragraph',
      text: [
        skill.name,
        skill.level && `(${skill.level})`,
        skill.keywords.length > 0 && `: ${skill.keywords.join(', ')}`,
      ]
        .filter(Boolean)
        .join(' ')
        .replace(' :', ':'),
    },
    {
      kind: 'paragraph',
      text: skill.driver === '' ? '' : `Driver: ${drivers.find((one) => one.value === skill.driver)?.label ?? ''}`,
    },
    { kind: 'paragraph', text: skill.ownLevel === null ? '' : `My level: ${skillLevelLabel(skill.ownLevel)}` },
    {
      kind: 'bullets',
      items: skill.evidence.map(({ record, level }) =>
        [lookup.title(record) ?? 'Own word', skillLevelLabel(level)].filter(Boolean).join(': '),
      ),
    },
  ],
  sample: {
    name: 'Network planning',
    level: 'expert',
    type: 'hard',
    keywords: ['slot allocation', 'SQL'],
    ownLevel: 5,
    evidence: [{ level: 4, date: '2026-09' }],
    importance: 3,
    driver: 'technical-competence',
  },
});
