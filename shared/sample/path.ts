/** Where the sample person could go: the rest of her map, three ways over it, two people ahead of her, and what comes. */
import { addDays, addMonths } from '../domain/calendar-date.ts';
import type { Fields } from '../domain/record.ts';
import { asks } from './targets.ts';

/** Key of the present role on the map, where all three ways begin. */
export const presentRole = 'senior';

interface SampleRole {
  readonly key: string;
  readonly fields: Fields;
}

const role = (key: string, title: string, level: number, levelName: string, domain: string, more: Fields = {}) => ({
  key,
  fields: { title, state: 'possible', level, levelName, domain, ...more },
});

/** Roles beside the targets, whose keys are their titles. */
export const sampleRoles: readonly SampleRole[] = [
  role('planner', 'Network planner', 3, 'Associate', 'Network planning', { state: 'past', since: '2020-06' }),
  role(presentRole, 'Senior planner', 4, 'Senior', 'Network planning', {
    state: 'current',
    since: '2023-03',
    payFrom: 62_000,
    payTo: 66_000,
    currency: 'EUR',
  }),
  role('head', 'Head of planning', 6, 'Head', 'Network planning', {
    payFrom: 88_000,
    payTo: 98_000,
    currency: 'EUR',
    requiredSkills: asks(
      ['Network planning', 5, 3],
      ['Negotiation', 5, 3],
      ['Leading a team', 5, 3],
      ['Budget ownership', 4, 3],
      ['Presenting to a board', 5, 2],
      ['Teaching', 3, 1],
      ['Hiring', 3, 2],
      ['Data analysis', 3, 2],
    ),
  }),
  role('director', 'Operations director', 7, 'Director', 'Network planning'),
  role('analyst', 'Senior data analyst', 4, 'Senior', 'Data and analytics', {
    requiredSkills: asks(
      ['Data analysis', 4, 3],
      ['Teaching', 2, 1],
      ['Presenting to a board', 2, 1],
      ['Statistics', 3, 2],
    ),
  }),
  role('associate', 'Associate product manager', 3, 'Associate', 'Product', {
    payFrom: 56_000,
    payTo: 60_000,
    currency: 'EUR',
    requiredSkills: asks(['Data analysis', 3, 2], ['Negotiation', 2, 2], ['Product discovery', 1, 3]),
  }),
  role('manager', 'Product manager', 4, 'Senior', 'Product', {
    requiredSkills: asks(['Product discovery', 3, 3], ['Data analysis', 3, 2], ['Negotiation', 3, 2]),
  }),
  role('product-head', 'Head of product', 6, 'Head', 'Product'),
  role('solutions', 'Solutions lead', 5, 'Lead', 'Customer solutions'),
];

export interface SampleMove {
  readonly from: string;
  readonly to: string;
  readonly fields: Fields;
}

const move = (
  from: string,
  to: string,
  title: string,
  months: readonly [number, number, number],
  more: Fields = {},
) => {
  const [monthsFast, monthsLikely, monthsSlow] = months;
  return { from, to, fields: { title, monthsFast, monthsLikely, monthsSlow, ...more } };
};

/** Between keys of `sampleRoles` and titles of targets. */
export const sampleMoves: readonly SampleMove[] = [
  move('planner', 'senior', 'Network planner to senior planner', [33, 33, 33]),
  move('senior', 'Planning lead', 'Senior planner to planning lead', [8, 14, 26], {
    prerequisites: [
      { what: 'The lead post is in next year’s budget' },
      { what: 'The board has accepted the slot model', isMet: true },
    ],
    risks: ['The post is frozen with the merger', 'Rotterdam wants somebody from outside'],
  }),
  move('Planning lead', 'head', 'Planning lead to head of planning', [18, 30, 48], {
    prerequisites: [{ what: 'A budget of my own, closed for a year' }, { what: 'Somebody who can follow me' }],
    risks: ['There is one such post, and Jonas wants it too'],
  }),
  move('senior', 'analyst', 'Senior planner to senior data analyst', [3, 6, 12], {
    prerequisites: [{ what: 'Priya opens a senior seat' }],
    risks: ['A year away from the planners'],
  }),
  move('analyst', 'Analytics lead', 'Senior data analyst to analytics lead', [12, 18, 30]),
  move('Analytics lead', 'head', 'Analytics lead to head of planning', [10, 16, 30], {
    risks: ['Planners take me for an analyst by then'],
  }),
  move('senior', 'associate', 'Senior planner to associate product manager', [4, 8, 14], {
    risks: ['Less pay for two years', 'A level down, and everybody sees it'],
  }),
  move('associate', 'manager', 'Associate to product manager', [8, 14, 24]),
  move('manager', 'Product lead, tools', 'Product manager to product lead', [12, 18, 30]),
];

/** The moves of each way, as `from to`, in their order. */
export const sampleScenarios: readonly { readonly fields: Fields; readonly moves: readonly string[] }[] = [
  { fields: { name: 'Stay the course' }, moves: ['senior>Planning lead', 'Planning lead>head'] },
  {
    fields: { name: 'Through data', costs: 'A year away from the planners.' },
    moves: ['senior>analyst', 'analyst>Analytics lead', 'Analytics lead>head'],
  },
  {
    fields: { name: 'Into product', costs: 'Starts one level lower, on less pay.' },
    moves: ['senior>associate', 'associate>manager', 'manager>Product lead, tools'],
  },
];

export const sampleDecision = (today: string): Fields => ({
  question: 'Ask for the lead role now, or move to data first?',
  criteria: [
    { what: 'Is the lead post in next year’s budget?' },
    { what: 'Has the board accepted the model?', answer: 'Yes, in October.' },
    { what: 'Would Priya open a senior seat by spring?' },
  ],
  decideBy: addDays(today, 23),
});

export const sampleModels: readonly Fields[] = [
  {
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
      },
      {
        role: 'Head of planning',
        organisation: 'Nordvik Rail',
        startDate: '2016-05',
        endDate: '2020-12',
        domain: 'Network planning',
        level: 6,
      },
      {
        role: 'Planning lead',
        organisation: 'Halden Freight',
        startDate: '2012-02',
        endDate: '2016-04',
        domain: 'Network planning',
        level: 5,
      },
      {
        role: 'Yard coordinator',
        organisation: 'Port of Gothenburg',
        startDate: '2008',
        endDate: '2012-01',
        domain: 'Network planning',
        level: 3,
      },
    ],
    skills: ['Network planning', 'Budget ownership', 'Hiring'],
  },
  {
    name: 'Tomas Reyes',
    why: 'He went through data and came back with a better idea of planning.',
    source: 'Two coffees in 2026',
    steps: [
      {
        role: 'Head of planning',
        organisation: 'Meridian Lines',
        startDate: '2023-09',
        domain: 'Network planning',
        level: 6,
      },
      {
        role: 'Analytics lead',
        organisation: 'Meridian Lines',
        startDate: '2020-03',
        endDate: '2023-08',
        domain: 'Data and analytics',
        level: 5,
      },
      {
        role: 'Senior data analyst',
        organisation: 'Kestrel Logistics',
        startDate: '2018-01',
        endDate: '2020-02',
        domain: 'Data and analytics',
        level: 4,
      },
      {
        role: 'Network planner',
        organisation: 'Kestrel Logistics',
        startDate: '2014-08',
        endDate: '2017-12',
        domain: 'Network planning',
        level: 3,
      },
    ],
    skills: ['Network planning', 'Statistics', 'Hiring'],
  },
];

/** `skillId`: the id of the sample skill of a key. */
export const samplePlan = (today: string, skillId: (key: string) => string): Fields => ({
  title: 'Towards planning lead',
  skills: [
    {
      skill: skillId('negotiation'),
      level: 4,
      practice: 'The autumn and winter slot rounds.',
      shownBy: 'A signed plan of both depots.',
    },
    {
      skill: skillId('leading'),
      level: 4,
      practice: 'Two trainees from January, mine from the first day.',
      shownBy: 'What the trainees say in June.',
    },
    {
      skill: skillId('budget'),
      level: 3,
      practice: 'The tooling budget, which Marit lends me.',
      shownBy: 'A year closed within it.',
    },
  ],
  resources: [
    { what: 'Ingrid Solberg, once a quarter', type: 'mentor' },
    { what: 'Budgets for planners, Nordic Rail Academy', type: 'course' },
    { what: 'The book that Jonas keeps lending', type: 'book', isDone: true },
  ],
  milestones: [
    { what: 'First budget talk with Marit', by: addDays(today, -12), doneOn: addDays(today, -12) },
    { what: 'Winter round led alone', by: addDays(today, 59) },
    { what: 'Half a year of the tooling budget', by: addMonths(today, 7) },
  ],
  credential: {
    name: 'Chartered transport planner',
    verdict: 'not-worth-it',
    why: 'Two years of evenings, and nobody at Halden asks for it.',
  },
});

export const sampleTopics = (today: string): Fields[] => [
  {
    topic: 'Digital automatic coupling',
    signal: 'Three operators have ordered it; a train is put together in a tenth of the time.',
    source: 'Rail Freight Review, September',
    horizonMonths: 20,
    stance: 'trial',
    skills: ['Yard simulation', 'Timetable design'],
    nextStep: 'Run one week of the Moerdijk yard with half the coupling time.',
    revisitOn: addDays(today, 54),
  },
  {
    topic: 'Slots bought by the hour',
    signal: 'The Dutch network asks operators what they would pay for unused hours.',
    source: 'Consultation paper, read in August',
    horizonMonths: 24,
    stance: 'watch',
    skills: ['Pricing'],
    nextStep: 'Ask the man from the regulator at the spring talk.',
    revisitOn: addDays(today, 100),
  },
  {
    topic: 'Forecasts in the planning tool',
    signal: 'Our own wagon data now predicts Monday within four per cent.',
    source: 'My own report, two quarters in a row',
    horizonMonths: 6,
    stance: 'adopt',
    skills: ['Data analysis', 'Statistics'],
    nextStep: 'Give the Monday call the forecast instead of last week.',
    revisitOn: addDays(today, 31),
  },
  {
    topic: 'Battery shunters',
    signal: 'Venlo tests two; nobody has planned for charging yet.',
    source: 'The yard at Venlo',
    horizonMonths: 36,
    stance: 'watch',
    skills: ['Energy planning'],
    revisitOn: addDays(today, 170),
  },
];
