/** One stint at one employer with every role held there: a promotion is a second role, not a second employer. */
import { bullets, date, hiddenNumber, paragraph, rows, text, url } from './field.ts';
import { compareNewestFirst, formatPeriod } from './calendar-date.ts';
import { defineKind } from './record-kind.ts';

/** One position held during a stint. */
export const roleShape = {
  position: text('Position'),
  startDate: date('From'),
  endDate: date({ label: 'To', help: 'Empty while you hold it.' }),
  location: text({ label: 'Place', help: 'Where it differs from the employer’s.' }),
  summary: paragraph('Summary'),
  highlights: bullets({
    label: 'Points',
    help: 'What the role was about. Achievements are added to these by themselves.',
  }),
};

export const employer = defineKind({
  name: 'employer',
  label: { one: 'employer', many: 'Employment' },
  place: 'record',
  shape: {
    name: text('Employer'),
    location: text('Place'),
    description: paragraph({ label: 'What it does', help: 'For readers who do not know it.' }),
    url: url('Website'),
    roles: rows({ label: 'Roles', rowLabel: 'role' }, roleShape),
    rank: hiddenNumber('Order in an imported file'),
  },
  title: (employer) => employer.name,
  summary: (employer) =>
    employer.roles
      .map((role) => role.position)
      .filter(Boolean)
      .join(', '),
  date: (employer) => newestRoleDate(employer.roles),
  missing: (employer) => [
    ...(employer.name ? [] : [{ field: 'name', sentence: 'Who was the employer?' }]),
    ...(employer.roles.length > 0 ? [] : [{ field: 'roles', sentence: 'What did you do there? Add a role.' }]),
    ...(employer.roles.every((role) => role.startDate)
      ? []
      : [{ field: 'roles', sentence: 'When did each role start?' }]),
  ],
  document: (employer) => [
    { kind: 'heading', level: 2, text: [employer.name, employer.location].filter(Boolean).join(', ') },
    { kind: 'paragraph', text: employer.description },
    ...[...employer.roles]
      .sort((a, b) =>
        compareNewestFirst({ start: a.startDate, end: a.endDate }, { start: b.startDate, end: b.endDate }),
      )
      .flatMap((role) => [
        { kind: 'heading' as const, level: 3 as const, text: role.position || 'Role' },
        { kind: 'paragraph' as const, text: formatPeriod(role.startDate, role.endDate) },
        { kind: 'paragraph' as const, text: role.summary },
        { kind: 'bullets' as const, items: role.highlights },
      ]),
  ],
  sample: {
    name: 'Halden Freight',
    location: 'Rotterdam',
    description: 'Rail freight between North Sea ports and inland terminals.',
    roles: [
      { position: 'Senior Network Planner', startDate: '2023-03', summary: 'Plans the Rotterdam network.' },
      { position: 'Network Planner', startDate: '2020-06', endDate: '2023-02' },
    ],
  },
});

/** The latest end or start among the roles; open roles count by their start. */
function newestRoleDate(roles: readonly { readonly startDate: string; readonly endDate: string }[]): string {
  return roles.reduce((newest, role) => {
    const last = role.endDate || role.startDate;
    return last > newest ? last : newest;
  }, '');
}
