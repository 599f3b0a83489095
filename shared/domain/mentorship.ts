/** A mentor, what you go to them for, and for how long. Each meeting is a session of its own. */
import { facts } from '../export/document-parts.ts';
import { formatDate } from './calendar-date.ts';
import { day, link, links, markdown, paragraph, text } from './field.ts';
import { defineKind } from './record-kind.ts';
import { titlesOf } from './titles-of.ts';

export const mentorship = defineKind({
  name: 'mentorship',
  label: { one: 'mentorship', many: 'Mentorships' },
  place: 'people',
  shape: {
    title: text({ label: 'Name', help: 'Usually theirs.' }),
    person: link({ label: 'Mentor', help: 'Who helps you to see further.' }, 'person'),
    purpose: paragraph({ label: 'What for', help: 'What you want to be able to do, or to decide, at the end of it.' }),
    goals: links(
      { label: 'Goals', help: 'Goals of yours, skills with a gap, roles you want: the pre-brief starts from them.' },
      'goal',
      'skill',
      'career-role',
    ),
    agreement: paragraph({ label: 'What we agreed', help: 'How often, for how long, and what stays between you.' }),
    startedOn: day('Since'),
    endsOn: day({ label: 'Until', help: 'Today asks you then whether to go on.' }),
    notes: markdown('Notes'),
  },
  title: (one) => one.title,
  summary: (one) => one.purpose,
  date: (one) => one.startedOn,
  missing: (one) => [
    ...(one.person ? [] : [{ field: 'person', sentence: 'Who is your mentor?' }]),
    ...(one.purpose ? [] : [{ field: 'purpose', sentence: 'What do you go to them for?' }]),
    ...(one.goals.length > 0 ? [] : [{ field: 'goals', sentence: 'Which goals or gaps is it about?' }]),
  ],
  due: (one) =>
    one.endsOn ? [{ day: one.endsOn, reason: 'This mentorship ends: go on, or thank them.', field: 'endsOn' }] : [],
  document: (one, lookup) => [
    { kind: 'heading', level: 2, text: `Mentor: ${lookup.title(one.person) ?? (one.title || 'nobody yet')}` },
    { kind: 'paragraph', text: one.purpose },
    { kind: 'bullets', items: titlesOf(lookup, one.goals) },
    facts([
      ['What we agreed', one.agreement],
      ['Since', formatDate(one.startedOn)],
      ['Until', formatDate(one.endsOn)],
    ]),
    { kind: 'markdown', text: one.notes },
  ],
  sample: {
    title: 'Anke Reuter',
    purpose: 'To hold a budget of my own by summer, and to know whether I want it.',
    agreement: 'An hour every five weeks, until the summer. What is said stays here.',
    startedOn: '2026-03-02',
    endsOn: '2027-06-30',
  },
});
