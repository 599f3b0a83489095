/** One way of telling the record to somebody: a saved choice of achievements for a role wanted, a review, a reader. */
import { exportDocuments, exportFormats, resumeSections } from '../export/export-choices.ts';
import { choice, day, group, link, links, markdown, number, paragraph, rows, text, words, yesNo } from './field.ts';
import { defineKind } from './record-kind.ts';
import { sentenceStyles } from './sentence-styles.ts';

export const lensTargets = [
  { value: 'role', label: 'A role' },
  { value: 'review', label: 'A review' },
  { value: 'other', label: 'Something else' },
] as const;

export const lensOrders = [
  { value: 'by-hand', label: 'As listed' },
  { value: 'newest', label: 'Newest first' },
  { value: 'strongest', label: 'Most complete first' },
] as const;
export type LensOrder = (typeof lensOrders)[number]['value'];

/** One achievement of a lens. Its wording, where there is one, goes out as it stands, for every reader. */
export const lensChoiceShape = {
  achievement: link('Achievement', 'achievement'),
  wording: paragraph({ label: 'Wording', help: 'Empty for the sentence built from the achievement.' }),
  style: choice({ label: 'Told as', help: 'How the built sentence is told.' }, sentenceStyles),
};

/** One document that was made with the lens. */
export const lensUseShape = {
  date: day('When'),
  document: choice('Document', exportDocuments),
  format: choice('Format', exportFormats),
  file: text('File'),
  achievements: links('Achievements', 'achievement'),
};

/** The names of `resumeSections`, each with its own switch. */
const leftOutShape = Object.fromEntries(
  resumeSections.map((section) => [section.value, yesNo(section.label)]),
) as Record<(typeof resumeSections)[number]['value'], ReturnType<typeof yesNo>>;

export const lens = defineKind({
  name: 'lens',
  label: { one: 'lens', many: 'Lenses' },
  place: 'record',
  shape: {
    title: text({ label: 'Name', help: 'For example "Planning lead".' }),
    target: choice('For', lensTargets, 'role'),
    targetRole: text({ label: 'Role wanted', help: 'The position you apply for or ask for.' }),
    organisation: text('Organisation'),
    skills: words({ label: 'Skills wanted', help: 'What this role asks for, in its own words.' }),
    chosen: rows(
      { label: 'Achievements', help: 'Only these are exported. The Export page chooses them.', rowLabel: 'choice' },
      lensChoiceShape,
    ),
    order: choice('Order', lensOrders, 'by-hand'),
    most: number({ label: 'At most', help: 'How many of them are exported; empty for all.' }),
    document: choice('Document', exportDocuments, 'resume'),
    leftOut: group({ label: 'Left out of a resume', help: 'Sections that this reader need not see.' }, leftOutShape),
    audience: choice(
      { label: 'Reader', help: 'What is private stays out of an export for others.' },
      [
        { value: 'outside', label: 'Outside' },
        { value: 'self', label: 'For me' },
      ],
      'outside',
    ),
    advertisement: markdown({ label: 'Advertisement', help: 'Its text, to compare with. It is in no document.' }),
    uses: rows(
      { label: 'Documents made', help: 'Kept by themselves when you export with this lens.', rowLabel: 'document' },
      lensUseShape,
    ),
    notes: markdown('Notes'),
  },
  title: (lens) => lens.title || [lens.targetRole, lens.organisation].filter(Boolean).join(', '),
  summary: (lens) => {
    const aim = [lens.targetRole, lens.organisation].filter(Boolean).join(', ');
    const count = `${lens.chosen.length} ${lens.chosen.length === 1 ? 'achievement' : 'achievements'}`;
    return [aim, count].filter(Boolean).join(': ');
  },
  date: (lens) => lens.uses.reduce((last, use) => (use.date > last ? use.date : last), ''),
  missing: (lens) => [
    ...(lens.title || lens.targetRole ? [] : [{ field: 'title', sentence: 'What is it for? Give it a name.' }]),
    ...(lens.chosen.length > 0
      ? []
      : [{ field: 'chosen', sentence: 'Which achievements belong in it? Choose them on the Export page.' }]),
  ],
  document: (lens, lookup) => [
    { kind: 'heading', level: 2, text: lens.title || lens.targetRole || 'Lens' },
    {
      kind: 'facts',
      facts: [
        { label: 'For', value: lensTargets.find((one) => one.value === lens.target)?.label ?? '' },
        { label: 'Role wanted', value: lens.targetRole },
        { label: 'Organisation', value: lens.organisation },
        { label: 'Skills wanted', value: lens.skills.join(', ') },
        { label: 'Document', value: exportDocuments.find((one) => one.value === lens.document)?.label ?? '' },
        { label: 'Documents made', value: lens.uses.length === 0 ? '' : String(lens.uses.length) },
      ].filter((fact) => fact.value !== ''),
    },
    {
      kind: 'bullets',
      items: lens.chosen.map((one) => one.wording || (lookup.title(one.achievement) ?? '')).filter(Boolean),
    },
    { kind: 'markdown', text: lens.notes },
  ],
  sample: {
    title: 'Planning lead',
    target: 'role',
    targetRole: 'Head of Network Planning',
    organisation: 'Nordvik Rail',
    skills: ['Network planning', 'Stakeholder management', 'Data analysis'],
    chosen: [
      { wording: 'Led the slot reallocation that cut empty running by about a fifth in nine months.' },
      { wording: 'Shortened the weekly slot round, with two depots on one list.' },
    ],
    most: 6,
    leftOut: { interest: true },
    advertisement: 'We look for somebody who plans a freight network with its depots, not against them.',
    uses: [{ date: '2026-09-21', document: 'resume', format: 'markdown', file: 'Sarah_Lindgren.md' }],
    notes: 'They asked about the December timetable.',
  },
});
