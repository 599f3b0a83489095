/** Somebody who matters for your career, and when you mean to talk next. Never part of a resume, whatever its audience. */
import { addDays, formatDate } from './calendar-date.ts';
import {
  choice,
  day,
  email,
  link,
  markdown,
  number,
  paragraph,
  phone,
  rows,
  text,
  url,
  wholeNumber,
  yesNo,
} from './field.ts';
import { withLastContact } from './last-contact.ts';
import { promiseHead, promiseRows, promisesDue, promiseShape } from './promise.ts';
import { defineKind } from './record-kind.ts';

/** The five seats around a career. */
export const personCategories = [
  { value: 'sponsor', label: 'Sponsor' },
  { value: 'mentor', label: 'Mentor' },
  { value: 'peer', label: 'Peer' },
  { value: 'direct-report', label: 'Direct report' },
  { value: 'external', label: 'External' },
] as const;

/** How much of something a person has, as the power map draws it in stones. */
export const standingRange = { least: 0, most: 5 } as const;

/** Where somebody stands on the grid of the power map. */
export const gridRange = { least: 0, most: 10 } as const;

/** Which way something went between you. */
export const exchangeSides = [
  { value: 'given', label: 'I gave' },
  { value: 'received', label: 'I received' },
] as const;

export const exchangeShape = {
  what: text({ label: 'What', help: 'Help, advice, credit, a word at the right time.' }),
  side: choice('Which way', exchangeSides, 'given'),
  day: day('On'),
};

export const introductionShape = {
  to: link({ label: 'To whom', help: 'Whom they introduced you to, or you them.' }, 'person'),
  side: choice('Which way', exchangeSides, 'received'),
  day: day('On'),
};

/** A hundred years; beyond it a day has no calendar date any more. */
const longestCadence = 36_500;

function tellExchange(side: string, what: string, day: string): string {
  const label = exchangeSides.find(({ value }) => value === side)?.label ?? '';
  return [`${label}: ${what}`, formatDate(day)].filter(Boolean).join(', ');
}

export const person = defineKind({
  name: 'person',
  label: { one: 'person', many: 'People' },
  place: 'people',
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
    priorities: paragraph({ label: 'Priorities', help: 'What matters to them.' }),
    challenges: paragraph({ label: 'Challenges', help: 'What they struggle with, and where you could help.' }),
    promises: rows({ label: 'Promises', rowLabel: 'promise' }, promiseShape),
    exchanges: rows({ label: 'Given and received', rowLabel: 'line' }, exchangeShape),
    introductions: rows({ label: 'Introductions', rowLabel: 'introduction' }, introductionShape),
    authority: wholeNumber({ label: 'Authority', help: '0 none, 5 decides alone.' }, standingRange),
    influence: wholeNumber({ label: 'Influence', help: '0 none, 5 everybody listens.' }, standingRange),
    resources: wholeNumber({ label: 'Resources', help: '0 none, 5 holds what everybody needs.' }, standingRange),
    weight: wholeNumber(
      { label: 'Weight in what I am after', help: '0 has no say in it, 10 it hangs on them.' },
      gridRange,
    ),
    support: wholeNumber({ label: 'Support', help: '0 against it, 5 undecided, 10 speaks for me.' }, gridRange),
    notes: markdown('Notes'),
    nameOutside: yesNo({
      label: 'May be named in exports for others',
      help: 'Otherwise what others read says “a colleague”.',
    }),
  },
  keptIn: { kind: 'map-snapshot', sentence: 'Snapshots of the power map may still hold them.' },
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
    const promises = promisesDue(person.promises, { name: person.name, instead: 'somebody' }, 'promises');
    if (!person.lastContact || cadence < 1 || cadence > longestCadence) return promises;
    const reason = `Time to talk to ${person.name || 'this person'}. You last did on ${formatDate(person.lastContact)}.`;
    return [{ day: addDays(person.lastContact, cadence), reason, field: 'lastContact' }, ...promises];
  },
  readAmong: withLastContact,
  document: (person, lookup) => [
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
        { label: 'Challenges', value: person.challenges },
      ].filter((fact) => fact.value !== ''),
    },
    ...(person.promises.length === 0
      ? []
      : [{ kind: 'table' as const, head: [...promiseHead], body: promiseRows(person.promises) }]),
    {
      kind: 'bullets',
      items: [
        ...person.exchanges.map(({ what, side, day }) => tellExchange(side, what, day)),
        ...person.introductions.map(({ to, side, day }) =>
          tellExchange(side, `an introduction to ${lookup.title(to) ?? 'somebody'}`, day),
        ),
      ],
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
    challenges: 'Finance has not released a post since spring.',
    promises: [{ what: 'The depot numbers before the board', side: 'mine', by: '2026-10-02' }],
    exchanges: [{ what: 'Chaired the committee so that I could present', side: 'received', day: '2026-06-12' }],
    authority: 4,
    influence: 4,
    resources: 3,
    weight: 7,
    support: 8,
    notes: 'Reads numbers first, slides never.',
  },
});
