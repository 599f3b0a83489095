/** A step from one role to another: what it takes, how long, and what could go wrong. */
import { facts } from '../export/document-parts.ts';
import { bullets, link, links, markdown, rows, text, wholeNumber, yesNo } from './field.ts';
import { defineKind, type Missing } from './record-kind.ts';

/** Fifty years: no step takes longer. */
export const moveMonthsRange = { least: 0, most: 600 } as const;

export const prerequisiteShape = {
  what: text({ label: 'What', help: 'For example "A budget line for the post".' }),
  isMet: yesNo('Met'),
  evidence: links({ label: 'Evidence', help: 'What shows that it is met.' }),
};

interface Months {
  readonly monthsFast: number | null;
  readonly monthsLikely: number | null;
  readonly monthsSlow: number | null;
}

function missingMonths({ monthsFast, monthsLikely, monthsSlow }: Months): Missing[] {
  if (monthsFast === null || monthsLikely === null || monthsSlow === null) {
    const field = monthsFast === null ? 'monthsFast' : monthsLikely === null ? 'monthsLikely' : 'monthsSlow';
    return [{ field, sentence: 'How many months would it take: fast, likely, slow?' }];
  }
  return monthsFast <= monthsLikely && monthsLikely <= monthsSlow
    ? []
    : [{ field: 'monthsLikely', sentence: 'The months should grow from fast to likely to slow.' }];
}

const inMonths = (months: number | null) => (months === null ? '' : `${months} ${months === 1 ? 'month' : 'months'}`);

export const careerMove = defineKind({
  name: 'career-move',
  label: { one: 'move', many: 'Moves' },
  place: 'path',
  shape: {
    title: text({ label: 'Name', help: 'For example "Senior planner to planning lead".' }),
    from: link('From', 'career-role'),
    to: link('To', 'career-role'),
    monthsFast: wholeNumber({ label: 'Fast', help: 'Months, if everything goes well.' }, moveMonthsRange),
    monthsLikely: wholeNumber({ label: 'Likely', help: 'Months, as you would bet on.' }, moveMonthsRange),
    monthsSlow: wholeNumber({ label: 'Slow', help: 'Months, if most things go wrong.' }, moveMonthsRange),
    prerequisites: rows({ label: 'What has to be there first', rowLabel: 'condition' }, prerequisiteShape),
    risks: bullets({ label: 'Risks', help: 'What could go wrong, one in a line.' }),
    notes: markdown('Notes'),
  },
  title: (move) => move.title,
  summary: (move) => {
    const met = move.prerequisites.filter((one) => one.isMet).length;
    const conditions = move.prerequisites.length > 0 && `${met} of ${move.prerequisites.length} conditions met`;
    return [inMonths(move.monthsLikely), conditions].filter(Boolean).join(', ');
  },
  missing: (move) => [
    ...(move.from ? [] : [{ field: 'from', sentence: 'From which role does it start?' }]),
    ...(move.to ? [] : [{ field: 'to', sentence: 'To which role does it lead?' }]),
    ...missingMonths(move),
  ],
  document: (move, lookup) => [
    { kind: 'heading', level: 2, text: move.title || 'Move' },
    facts([
      ['From', lookup.title(move.from) ?? ''],
      ['To', lookup.title(move.to) ?? ''],
      ['Fast', inMonths(move.monthsFast)],
      ['Likely', inMonths(move.monthsLikely)],
      ['Slow', inMonths(move.monthsSlow)],
    ]),
    {
      kind: 'bullets',
      items: move.prerequisites.map(({ what, isMet }) => `${what}: ${isMet ? 'met' : 'not met yet'}`),
    },
    { kind: 'bullets', items: move.risks.map((risk) => `Risk: ${risk}`) },
    { kind: 'markdown', text: move.notes },
  ],
  sample: {
    title: 'Senior planner to planning lead',
    monthsFast: 8,
    monthsLikely: 14,
    monthsSlow: 26,
    prerequisites: [
      { what: 'The lead post is in the 2027 budget' },
      { what: 'The board has accepted the slot model', isMet: true },
    ],
    risks: ['The post is frozen with the merger', 'Rotterdam wants somebody from outside'],
    notes: 'Marit would sponsor it once the December timetable is out.',
  },
});
