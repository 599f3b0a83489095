/** One time you met or wrote to people: a talk, an event, an informational interview. */
import { facts } from '../export/document-parts.ts';
import { formatDate } from './calendar-date.ts';
import { choice, day, links, markdown, text } from './field.ts';
import { defineKind } from './record-kind.ts';
import { titlesOf } from './titles-of.ts';

export const interactionTypes = [
  { value: 'talk', label: 'Talk' },
  { value: 'message', label: 'Message' },
  { value: 'meeting', label: 'Meeting' },
  { value: 'event', label: 'Event' },
  { value: 'informational-interview', label: 'Informational interview' },
] as const;

export const interaction = defineKind({
  name: 'interaction',
  label: { one: 'contact', many: 'Contacts' },
  place: 'people',
  shape: {
    about: text({ label: 'About', help: 'In a few words: "the slot model, after the board".' }),
    day: day('On'),
    type: choice('Kind', interactionTypes),
    people: links({ label: 'With', help: 'People of yours who were there.' }, 'person'),
    where: text({ label: 'Where', help: 'A place, or the name of the event.' }),
    learned: markdown({ label: 'What I learned', help: 'For an interview: what the work is like, whom to ask next.' }),
    next: text({ label: 'What is next', help: 'One thing, as you would say it aloud.' }),
    nextOn: day({ label: 'Next on', help: 'Today reminds you.' }),
  },
  title: (one) => one.about || (interactionTypes.find(({ value }) => value === one.type)?.label ?? ''),
  summary: (one) => [one.where, one.next].filter(Boolean).join(', '),
  date: (one) => one.day,
  missing: (one) => [
    ...(one.day ? [] : [{ field: 'day', sentence: 'When was it?' }]),
    ...(one.people.length > 0 ? [] : [{ field: 'people', sentence: 'With whom?' }]),
  ],
  due: (one) =>
    one.nextOn
      ? [{ day: one.nextOn, reason: `Next: ${one.next || one.about || 'after a talk'}`, field: 'nextOn' }]
      : [],
  document: (one, lookup) => [
    { kind: 'heading', level: 2, text: one.about || 'Contact' },
    facts([
      ['On', formatDate(one.day)],
      ['Kind', interactionTypes.find(({ value }) => value === one.type)?.label ?? ''],
      ['With', titlesOf(lookup, one.people).join(', ')],
      ['Where', one.where],
      ['Next', one.next],
      ['Next on', formatDate(one.nextOn)],
    ]),
    { kind: 'markdown', text: one.learned },
  ],
  sample: {
    about: 'What a head of planning does all week',
    day: '2026-09-30',
    type: 'informational-interview',
    where: 'Rail days, Rotterdam',
    learned: 'Half of it is the budget. She would have asked for finance people sooner.',
    next: 'Send her the slot model on one page',
    nextOn: '2026-10-14',
  },
});
