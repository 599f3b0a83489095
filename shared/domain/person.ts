/** Somebody who matters for your career, and when you mean to talk next. Never part of a resume, whatever its audience. */
import { addDays, formatDate } from './calendar-date.ts';
import { choice, day, email, markdown, number, paragraph, phone, text, url } from './field.ts';
import { defineKind } from './record-kind.ts';

/** The five seats around a career. */
export const personCategories = [
  { value: 'sponsor', label: 'Sponsor' },
  { value: 'mentor', label: 'Mentor' },
  { value: 'peer', label: 'Peer' },
  { value: 'direct-report', label: 'Direct report' },
  { value: 'external', label: 'External' },
] as const;

/** A hundred years; beyond it a day has no calendar date any more. */
const longestCadence = 36_500;

export const person = defineKind({
  name: 'person',
  label: { one: 'person', many: 'People' },
  place: 'record',
  shape: {
    name: text('Name'),
    category: choice({ label: 'Category', help: 'The part they play for you.' }, personCategories),
    organisation: text('Organisation'),
    department: text('Department'),
    role: text({ label: 'Role', help: 'Their position there.' }),
    email: email('Email'),
    phone: phone('Phone'),
    url: url('Website'),
    met: text({ label: 'How we met', help: 'For example "at the rail days, through Jonas".' }),
    lastContact: day('Last contact'),
    cadenceDays: number({ label: 'Days between talks', help: 'Today reminds you when they have passed.' }),
    priorities: paragraph({ label: 'Priorities', help: 'What matters to them, and what they struggle with.' }),
    notes: markdown('Notes'),
  },
  title: (person) => person.name,
  summary: (person) => [person.role, person.organisation].filter(Boolean).join(', '),
  date: (person) => person.lastContact,
  missing: (person) => [
    ...(person.name ? [] : [{ field: 'name', sentence: 'Who is it?' }]),
    ...(person.cadenceDays !== null && !person.lastContact
      ? [{ field: 'lastContact', sentence: 'When did you last talk? Today counts from there.' }]
      : []),
  ],
  due: (person) => {
    const cadence = Math.round(person.cadenceDays ?? 0);
    if (!person.lastContact || cadence < 1 || cadence > longestCadence) return [];
    const reason = `Time to talk to ${person.name || 'this person'}. You last did on ${formatDate(person.lastContact)}.`;
    return [{ day: addDays(person.lastContact, cadence), reason, field: 'lastContact' }];
  },
  document: (person) => [
    { kind: 'heading', level: 2, text: person.name || 'Person' },
    {
      kind: 'facts',
      facts: [
        { label: 'Category', value: personCategories.find((one) => one.value === person.category)?.label ?? '' },
        { label: 'Organisation', value: person.organisation },
        { label: 'Department', value: person.department },
        { label: 'Role', value: person.role },
        { label: 'Email', value: person.email },
        { label: 'Phone', value: person.phone },
        { label: 'Website', value: person.url },
        { label: 'How we met', value: person.met },
        { label: 'Last contact', value: formatDate(person.lastContact) },
        { label: 'Days between talks', value: person.cadenceDays === null ? '' : String(person.cadenceDays) },
        { label: 'Priorities', value: person.priorities },
      ].filter((fact) => fact.value !== ''),
    },
    { kind: 'markdown', text: person.notes },
  ],
  sample: {
    name: 'Marit Vos',
    category: 'sponsor',
    organisation: 'Halden Freight',
    department: 'Operations',
    role: 'Director of operations',
    email: 'marit.vos@example.org',
    met: 'She chaired the slot committee when I joined it.',
    lastContact: '2026-09-18',
    cadenceDays: 30,
    priorities: 'Wants the December timetable out without a strike at the depots.',
    notes: 'Reads numbers first, slides never.',
  },
});
