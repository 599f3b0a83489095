/** How you and a sponsor are of use to each other: five questions, occasions, and what was given. */
import { facts } from '../export/document-parts.ts';
import { formatDate } from './calendar-date.ts';
import { earliestOpen } from './earliest-open.ts';
import { day, link, markdown, paragraph, rows, text } from './field.ts';
import { defineKind } from './record-kind.ts';

/** More sponsors than this at a time get none of the attention they need. */
export const mostSponsors = 3;

export const occasionShape = {
  what: text({ label: 'Occasion', help: 'Beyond formal meetings: a site visit, a lunch, a walk to the train.' }),
  day: day({ label: 'On', help: 'Today reminds you.' }),
  doneOn: day({ label: 'Taken on', help: 'Empty while it is ahead.' }),
};

/** The questions, in the order in which a plan is made. */
export const sponsorQuestions = ['priorities', 'support', 'capability', 'aspirations', 'appreciation'] as const;

export const sponsorPlan = defineKind({
  name: 'sponsor-plan',
  label: { one: 'sponsor plan', many: 'Sponsor plans' },
  place: 'people',
  shape: {
    title: text({ label: 'Name', help: 'Usually theirs.' }),
    person: link({ label: 'Sponsor', help: 'Who speaks for you where you are not.' }, 'person'),
    priorities: paragraph({
      label: 'Their priorities and challenges',
      help: 'What do they have to bring home this year, and what stands in the way?',
    }),
    support: paragraph({
      label: 'How I support them',
      help: 'What can you take off their hands, or bring them early?',
    }),
    capability: paragraph({ label: 'How I show what I can do', help: 'Which piece of work will they see, and when?' }),
    aspirations: paragraph({ label: 'How I make known what I want', help: 'In which words, and on which occasion?' }),
    appreciation: paragraph({ label: 'How I show appreciation', help: 'Something they would notice.' }),
    occasions: rows({ label: 'Occasions', rowLabel: 'occasion' }, occasionShape),
    reviewOn: day({ label: 'Look again on', help: 'Today reminds you.' }),
    notes: markdown('Notes'),
  },
  title: (plan) => plan.title,
  summary: (plan) => {
    const answered = sponsorQuestions.filter((name) => plan[name] !== '').length;
    return `${answered} of ${sponsorQuestions.length} questions answered`;
  },
  date: (plan) => plan.reviewOn,
  missing: (plan) => [
    ...(plan.person ? [] : [{ field: 'person', sentence: 'Who is it?' }]),
    ...(plan.priorities ? [] : [{ field: 'priorities', sentence: 'What matters to them this year?' }]),
    ...(plan.support ? [] : [{ field: 'support', sentence: 'What could you do for them?' }]),
    ...(plan.capability ? [] : [{ field: 'capability', sentence: 'Where will they see what you can do?' }]),
    ...(plan.aspirations ? [] : [{ field: 'aspirations', sentence: 'How will they know what you want?' }]),
    ...(plan.appreciation ? [] : [{ field: 'appreciation', sentence: 'How will you thank them?' }]),
    ...(plan.occasions.length > 0 ? [] : [{ field: 'occasions', sentence: 'Where do you meet besides meetings?' }]),
  ],
  due: (plan) => {
    const next = earliestOpen(plan.occasions, (one) => one.day);
    return [
      ...(next === undefined
        ? []
        : [
            {
              day: next.day,
              reason: `An occasion with your sponsor: ${next.what || 'without a name'}`,
              field: 'occasions',
            },
          ]),
      ...(plan.reviewOn ? [{ day: plan.reviewOn, reason: 'Look at this sponsor plan again.', field: 'reviewOn' }] : []),
    ];
  },
  document: (plan, lookup) => [
    { kind: 'heading', level: 2, text: `Sponsor plan: ${lookup.title(plan.person) ?? (plan.title || 'nobody yet')}` },
    facts([
      ['Their priorities and challenges', plan.priorities],
      ['How I support them', plan.support],
      ['How I show what I can do', plan.capability],
      ['How I make known what I want', plan.aspirations],
      ['How I show appreciation', plan.appreciation],
      ['Look again on', formatDate(plan.reviewOn)],
    ]),
    {
      kind: 'bullets',
      items: plan.occasions.map((one) => [one.what, formatDate(one.doneOn || one.day)].filter(Boolean).join(', ')),
    },
    { kind: 'markdown', text: plan.notes },
  ],
  sample: {
    title: 'Marit Vos',
    priorities: 'The December timetable without a strike at the depots; a lead post that finance has not released.',
    support: 'I bring her the depot numbers on Fridays, before anybody asks for them.',
    capability: 'The winter slot round, which I lead alone.',
    aspirations: 'At the November talk, in one sentence: I want the lead post.',
    appreciation: 'A note after the board, saying what her question changed.',
    occasions: [{ what: 'Night visit to the Moerdijk depot', day: '2026-11-19' }],
    reviewOn: '2027-01-15',
  },
});
