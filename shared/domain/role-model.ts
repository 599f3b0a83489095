/** Somebody in a role you want, and the way they took there. */
import { facts } from '../export/document-parts.ts';
import { careerLevelRange } from './career-role.ts';
import { compareNewestFirst, formatPeriod } from './calendar-date.ts';
import { bullets, date, markdown, paragraph, rows, text, wholeNumber, words } from './field.ts';
import { defineKind } from './record-kind.ts';

/** One position on somebody’s way. */
export const roleModelStepShape = {
  role: text('Role'),
  organisation: text('Organisation'),
  startDate: date('From'),
  endDate: date({ label: 'To', help: 'Empty while they hold it.' }),
  domain: text({ label: 'Domain', help: 'The field of work.' }),
  level: wholeNumber({ label: 'Level', help: '1 to 10, as on your own map.' }, careerLevelRange),
  projects: bullets({ label: 'Projects', help: 'What they did there that counted.' }),
};

export const roleModel = defineKind({
  name: 'role-model',
  label: { one: 'role model', many: 'Role models' },
  place: 'path',
  shape: {
    name: text('Name'),
    why: paragraph({ label: 'Why them', help: 'What you would like to have of their way.' }),
    source: text({ label: 'Source', help: 'Where you know this from: a talk, a page, themselves.' }),
    steps: rows({ label: 'Their way', rowLabel: 'step' }, roleModelStepShape),
    skills: words({ label: 'Skills', help: 'What they are good at.' }),
    notes: markdown('Notes'),
  },
  title: (model) => model.name,
  summary: (model) => {
    const [newest] = [...model.steps].sort(byPeriod);
    return newest === undefined ? '' : [newest.role, newest.organisation].filter(Boolean).join(', ');
  },
  missing: (model) => [
    ...(model.name ? [] : [{ field: 'name', sentence: 'Who is it?' }]),
    ...(model.why ? [] : [{ field: 'why', sentence: 'Why them?' }]),
    ...(model.steps.length > 0 ? [] : [{ field: 'steps', sentence: 'Which roles did they hold on the way?' }]),
  ],
  document: (model) => [
    { kind: 'heading', level: 2, text: model.name || 'Role model' },
    { kind: 'paragraph', text: model.why },
    facts([
      ['Source', model.source],
      ['Skills', model.skills.join(', ')],
    ]),
    ...[...model.steps].sort(byPeriod).flatMap((step) => [
      { kind: 'heading' as const, level: 3 as const, text: step.role || 'Role' },
      {
        kind: 'paragraph' as const,
        text: [step.organisation, formatPeriod(step.startDate, step.endDate), step.domain].filter(Boolean).join(', '),
      },
      { kind: 'bullets' as const, items: step.projects },
    ]),
    { kind: 'markdown', text: model.notes },
  ],
  sample: {
    name: 'Ingrid Solberg',
    why: 'She came from the yard and runs a whole network now, without having left the trains.',
    source: 'Her talk at the rail days, 2025',
    steps: [
      {
        role: 'Operations director',
        organisation: 'Nordvik Rail',
        startDate: '2021-01',
        domain: 'Network planning',
        level: 7,
        projects: ['Opened the northern corridor'],
      },
      {
        role: 'Planning lead',
        organisation: 'Halden Freight',
        startDate: '2016-05',
        endDate: '2020-12',
        domain: 'Network planning',
        level: 5,
      },
      { role: 'Yard Coordinator', organisation: 'Port of Gothenburg', startDate: '2012', endDate: '2016-04', level: 3 },
    ],
    skills: ['Network planning', 'Budget ownership'],
  },
});

interface Step {
  readonly startDate: string;
  readonly endDate: string;
}

function byPeriod(a: Step, b: Step): number {
  return compareNewestFirst({ start: a.startDate, end: a.endDate }, { start: b.startDate, end: b.endDate });
}
