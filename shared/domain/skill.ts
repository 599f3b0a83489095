/** Something you can do, with the words that belong to it. */
import { choice, hiddenNumber, text, words } from './field.ts';
import { defineKind } from './record-kind.ts';

export const skill = defineKind({
  name: 'skill',
  label: { one: 'skill', many: 'Skills' },
  place: 'record',
  shape: {
    name: text('Skill'),
    level: text({ label: 'Level', help: 'In words: beginner, working, expert.' }),
    type: choice('Kind', [
      { value: 'hard', label: 'Hard' },
      { value: 'soft', label: 'Soft' },
    ]),
    keywords: words('Keywords'),
    rank: hiddenNumber('Order in an imported file'),
  },
  title: (skill) => skill.name,
  summary: (skill) => [skill.level, skill.keywords.join(', ')].filter(Boolean).join(': '),

  missing: (skill) => (skill.name ? [] : [{ field: 'name', sentence: 'Which skill is it?' }]),
  document: (skill) => [
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
  ],
  sample: { name: 'Network planning', level: 'expert', type: 'hard', keywords: ['slot allocation', 'SQL'] },
});
