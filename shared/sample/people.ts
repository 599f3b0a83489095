/** The sample person's people: who is around her, what they are to each other, and how she goes about them. */
import { addDays } from '../domain/calendar-date.ts';
import type { Fields } from '../domain/record.ts';

interface SamplePerson {
  readonly key: string;
  readonly fields: Fields;
  /** Where they stood on the grid when the snapshot was kept, `[weight, support]`; as now where absent. */
  readonly before?: readonly [number, number];
}

const at = (authority: number, influence: number, resources: number, weight: number, support: number) => ({
  ...{ authority, influence, resources, weight, support },
});

export function samplePeople(today: string): SamplePerson[] {
  const day = (count: number) => addDays(today, count);
  const halden = { organisation: 'Halden Freight' };
  return [
    {
      key: 'Jonas',
      before: [9, 5],
      fields: {
        ...{ name: 'Jonas Adeyemi', category: 'peer', ...halden, department: 'Operations', role: 'Head of operations' },
        ...{ lastContact: day(-2), cadenceDays: 14, ...at(5, 5, 4, 9, 7) },
        met: 'Over a broken timetable, in my first week.',
        priorities: 'The winter slots without a second shift.',
        promises: [{ what: 'The model itself on his screen, not the slides', side: 'mine', by: day(5) }],
        exchanges: [
          { what: 'The chair of the slot round', side: 'received', day: day(-112) },
          { what: 'A first draft of his answer to the depots', side: 'given', day: day(-64) },
        ],
      },
    },
    {
      key: 'Helene',
      fields: {
        ...{ name: 'Helene Krause', ...halden, department: 'Finance', role: 'Head of finance' },
        ...{ lastContact: day(-160), ...at(5, 4, 5, 9, 4) },
        priorities: 'No new post before the depots have paid for the last one.',
      },
    },
    {
      key: 'Marit',
      fields: {
        ...{ name: 'Marit Vos', category: 'sponsor', ...halden, department: 'Planning', role: 'Director of planning' },
        ...{ lastContact: day(-4), cadenceDays: 14, ...at(4, 4, 3, 7, 8) },
        met: 'She hired me.',
        priorities: 'The December timetable without a strike at the depots.',
        challenges: 'Finance has not released a post since spring.',
        promises: [
          { what: 'The depot numbers before the board', side: 'mine', by: day(3) },
          { what: 'A word with Helene about the lead post', side: 'theirs', by: day(12) },
        ],
        exchanges: [
          { what: 'Carried the pilot to the board for three quarters', side: 'received', day: day(-90) },
          { what: 'Ran planning while she was away', side: 'given', day: day(-210) },
          { what: 'Her three numbers, on paper, in a day', side: 'given', day: day(-30) },
        ],
        introductions: [{ to: 'Anke', side: 'received', day: day(-260) }],
      },
    },
    {
      key: 'Bram',
      before: [6, 4],
      fields: {
        ...{ name: 'Bram de Wit', category: 'peer', ...halden, department: 'IT architecture', role: 'Architect' },
        ...{ lastContact: day(-9), cadenceDays: 30, ...at(2, 3, 4, 6, 2) },
        challenges: 'Signs for systems that nobody can trace.',
        promises: [{ what: 'One page on where the data comes from', side: 'mine', by: day(-3) }],
      },
    },
    {
      key: 'Priya',
      before: [5, 6],
      fields: {
        ...{ name: 'Priya Raman', category: 'peer', ...halden, department: 'Data', role: 'Data platform lead' },
        ...{ lastContact: day(-20), cadenceDays: 30, ...at(3, 3, 4, 6, 7) },
      },
    },
    {
      key: 'Tomasz',
      fields: {
        ...{ name: 'Tomasz Wilk', category: 'peer', ...halden, department: 'Fleet control', role: 'Dispatcher' },
        ...{ lastContact: day(-6), cadenceDays: 14, ...at(1, 4, 2, 4, 9) },
        notes: 'Knows every depot foreman by first name.',
      },
    },
    {
      key: 'Luc',
      before: [4, 6],
      fields: {
        ...{
          name: 'Luc Deschamps',
          category: 'peer',
          ...halden,
          department: 'Customer solutions',
          role: 'Key accounts',
        },
        ...{ lastContact: day(-75), cadenceDays: 30, ...at(2, 2, 2, 4, 4) },
      },
    },
    {
      key: 'Ines',
      fields: {
        ...{ name: 'Ines Carvalho', category: 'peer', ...halden, department: 'Planning', role: 'Planner' },
        ...{ lastContact: day(-1), ...at(1, 2, 1, 4, 7) },
      },
    },
    {
      key: 'Noor',
      fields: {
        ...{
          name: 'Noor Haddad',
          category: 'direct-report',
          ...halden,
          department: 'Planning',
          role: 'Junior planner',
        },
        ...{ lastContact: day(-1), cadenceDays: 7, ...at(0, 2, 1, 2, 8) },
        promises: [{ what: 'Her first slot round, with me in the room', side: 'mine', by: day(40) }],
      },
    },
    {
      key: 'Anke',
      fields: {
        ...{ name: 'Anke Reuter', category: 'mentor', organisation: 'Port of Duisburg', department: 'Terminals' },
        ...{ role: 'Terminal manager', lastContact: day(-34), cadenceDays: 35 },
        met: 'At the rail days, through Marit.',
      },
    },
  ];
}

/** Keys of people; '' is the one who keeps the vault. */
export const sampleTies: readonly { readonly from: string; readonly to: string; readonly fields: Fields }[] = [
  { from: '', to: 'Marit', fields: { type: 'reports-to', weight: 4 } },
  { from: 'Ines', to: 'Marit', fields: { type: 'reports-to', weight: 3 } },
  { from: 'Noor', to: '', fields: { type: 'reports-to', weight: 4 } },
  { from: 'Marit', to: 'Jonas', fields: { type: 'reports-to', weight: 4 } },
  { from: 'Tomasz', to: 'Jonas', fields: { type: 'reports-to', weight: 3 } },
  {
    from: 'Marit',
    to: 'Jonas',
    fields: { type: 'advises', weight: 4, why: 'He asks her before every board, and says so.' },
  },
  {
    from: 'Tomasz',
    to: 'Jonas',
    fields: { type: 'advises', weight: 4, why: 'What the depots think reaches Jonas through him.' },
  },
  { from: '', to: 'Tomasz', fields: { type: 'allies-with', weight: 4 } },
  {
    from: 'Helene',
    to: 'Bram',
    fields: { type: 'allies-with', weight: 3, why: 'She is in copy of everything he writes.' },
  },
  { from: 'Bram', to: 'Priya', fields: { type: 'tension', weight: 4, why: 'Who owns the timetable data.' } },
  { from: '', to: 'Priya', fields: { type: 'knows', weight: 3 } },
  { from: '', to: 'Luc', fields: { type: 'knows', weight: 2 } },
  { from: 'Helene', to: 'Jonas', fields: { type: 'controls', weight: 5, why: 'No post without her.' } },
  { from: 'Bram', to: '', fields: { type: 'controls', weight: 4, why: 'The second depot needs his signature.' } },
  { from: 'Priya', to: '', fields: { type: 'controls', weight: 3 } },
];

export const sampleDecisionRights: readonly {
  readonly decides: readonly string[];
  readonly asked: readonly string[];
  readonly fields: Fields;
}[] = [
  {
    ...{ decides: ['Jonas'], asked: ['Helene', 'Marit'] },
    fields: { what: 'A lead post in planning', notes: 'Settled between Jonas and Helene; the meeting hears of it.' },
  },
  {
    ...{ decides: ['Bram'], asked: ['Priya'] },
    fields: { what: 'New software at a depot', notes: 'In writing, a fortnight before.' },
  },
];

export function sampleCultureNotes(today: string): { readonly people: readonly string[]; readonly fields: Fields }[] {
  return [
    {
      people: ['Jonas'],
      fields: {
        ...{ what: 'Bad news is welcome before noon and not at all in a meeting.', aspect: 'habit' },
        ...{ seenOn: addDays(today, -71), notes: 'Three times now. Whoever called before noon got help.' },
      },
    },
    {
      people: ['Tomasz'],
      fields: {
        ...{
          what: 'Whoever has been to the depot at night is believed.',
          aspect: 'heard',
          seenOn: addDays(today, -118),
        },
      },
    },
    {
      people: ['Luc'],
      fields: {
        ...{
          what: 'A saved customer counts for more than a kept plan.',
          aspect: 'rewarded',
          seenOn: addDays(today, -40),
        },
      },
    },
    {
      people: ['Bram', 'Priya'],
      fields: {
        ...{
          what: 'Architecture hears of data changes from the minutes.',
          aspect: 'breakdown',
          seenOn: addDays(today, -25),
        },
      },
    },
  ];
}

/** The ways she keeps in touch with those who carry her career; `person` is a key. */
export function sampleRelations(today: string) {
  const day = (count: number) => addDays(today, count);
  return {
    sponsor: {
      person: 'Marit',
      fields: {
        title: 'Marit Vos',
        priorities: 'The December timetable without a strike; a lead post that finance has not released.',
        support: 'The depot numbers on Fridays, before anybody asks her for them.',
        capability: 'The winter slot round, which I lead alone.',
        aspirations: 'At the November talk, in one sentence: I want the lead post.',
        appreciation: '',
        occasions: [
          { what: 'Walked the Venlo yard with her', day: day(-48), doneOn: day(-48) },
          { what: 'Night visit to the Moerdijk depot', day: day(9) },
        ],
        reviewOn: day(54),
      },
    },
    mentorship: {
      person: 'Anke',
      goals: ['Lead a slot round across both depots', 'Know the budget'],
      fields: {
        title: 'Anke Reuter',
        purpose: 'To hold a budget of my own by summer, and to know whether I want it.',
        agreement: 'An hour every five weeks, until the summer. What is said stays here.',
        ...{ startedOn: day(-260), endsOn: day(220) },
      },
    },
    sessions: [
      {
        day: day(-69),
        agenda: ['What a budget is for', 'Whether to ask for the chair of the slot round'],
        notes: 'A budget is a list of noes. Ask for the chair before somebody else is asked.',
        assumptions: [
          {
            what: 'Jonas wants to keep the chair',
            test: 'Ask him what he would rather do with the time',
            outcome: 'fell',
          },
        ],
        commitments: [{ what: 'Ask Jonas for the chair', side: 'mine', by: day(-55), doneOn: day(-58) }],
        progress: 'He said yes before I had finished.',
        reportedOn: day(-50),
      },
      {
        day: day(-34),
        agenda: ['The talk with Marit about the lead post'],
        notes: 'She asked what I would stop doing. I had no answer, which is the answer.',
        assumptions: [
          { what: 'Finance says no to every new post', test: 'Ask Helene what the last yes was', outcome: 'open' },
        ],
        commitments: [
          { what: 'Write down what I would stop doing', side: 'mine', by: day(-6) },
          { what: 'Send me the budget of her first year', side: 'theirs', by: day(4) },
        ],
      },
      { day: day(2), agenda: ['What I would stop doing', 'How to ask Helene'] },
    ],
    feedback: [
      {
        from: 'Marit',
        fields: {
          question: 'What should I do differently when I lead a slot round?',
          ...{ source: 'manager', askedOn: day(-80), answeredOn: day(-74), themes: ['Listening'] },
          answer: 'You answer before they have finished. Wait, and they will find it themselves.',
          changed: 'I write the answer down first and say it last.',
          followUpOn: day(8),
        },
      },
      {
        from: 'Noor',
        fields: {
          question: 'What helps you most when I look at your plans, and what does not?',
          ...{ source: 'report', askedOn: day(-30), answeredOn: day(-28), themes: ['Listening', 'Delegation'] },
          answer: 'Questions help. When you take the mouse I learn nothing.',
        },
      },
      {
        from: 'Tomasz',
        fields: {
          question: 'Which of my lists do the depots not read?',
          ...{ source: 'peer', askedOn: day(-12), remindOn: day(1) },
        },
      },
    ],
    interactions: [
      {
        people: ['Anke'],
        fields: {
          about: 'What a terminal manager does all week',
          ...{ day: day(-190), type: 'informational-interview', where: 'Duisburg' },
          learned: 'Half of it is the budget. She would have asked for finance people sooner.',
        },
      },
      { people: ['Jonas', 'Marit'], fields: { about: 'The model on the screen', day: day(-2), type: 'meeting' } },
    ],
    strategy: {
      stakeholders: [
        {
          person: 'Jonas',
          ...{ stance: 'ally', interest: 'Slots settled without him', motivation: 'Wants his Thursdays back' },
        },
        {
          person: 'Helene',
          ...{ stance: 'undecided', interest: 'A post that pays for itself' },
          ...{ resistance: 'Not before spring', response: 'A trial until summer, with the depots’ own numbers' },
        },
        {
          person: 'Bram',
          ...{ stance: 'against', interest: 'Systems he can trace', resistance: 'A spreadsheet with ambitions' },
          response: 'His page on data lineage first, with his name on it',
        },
      ],
      fields: {
        situation: 'The lead post needs a yes from finance',
        outcome: 'One post in next year’s budget, for whoever is best for it.',
        value: 'We decide on numbers',
        message: 'The depots pay for the post twice over in a year; here is how to check it.',
        steps: [
          { what: 'Show the numbers to the depot leads first', by: day(-8), doneOn: day(-9) },
          { what: 'An hour with Helene, with the page in front of us', by: day(11) },
        ],
        values: { answer: 'yes', why: 'It is decided on the depots’ numbers, whatever they say.' },
        transparency: { answer: 'yes', why: 'Marit and Jonas have read this page.' },
        winWin: { answer: 'yes', why: 'The depots keep what they save.' },
        credit: { answer: 'no', why: 'Bram’s lineage page is not on it yet.' },
      },
    },
  };
}
