/** The fictional record of Sarah Lindgren, rail freight planner: everything around her achievements. */
import type { Fields } from '../domain/record.ts';

export type EmployerKey = 'halden' | 'gothenburg' | 'vanern';

interface SampleRecord {
  readonly key: string;
  readonly kind: string;
  readonly fields: Fields;
}

/** Years are written as they were; only the journal itself moves with the day the sample is opened. */
export const employment: readonly SampleRecord[] = [
  {
    key: 'profile',
    kind: 'profile',
    fields: {
      name: 'Sarah Lindgren',
      label: 'Senior Network Planner',
      email: 'sarah.lindgren@example.org',
      phone: '+31 10 555 0142',
      summary:
        'Rail freight planner who turns timetable data into decisions that depots accept. Ten years between ports, inland terminals and the people who run the trains.',
      location: { city: 'Rotterdam', countryCode: 'NL' },
      profiles: [{ network: 'Example', username: 'sarahlindgren', url: 'https://profiles.example.org/sarahlindgren' }],
    },
  },
  {
    key: 'halden',
    kind: 'employer',
    fields: {
      name: 'Halden Freight',
      location: 'Rotterdam',
      description: 'Rail freight between North Sea ports and inland terminals.',
      url: 'https://haldenfreight.example.org',
      roles: [
        {
          position: 'Senior Network Planner',
          startDate: '2023-03',
          summary: 'Plans the Rotterdam network: sixty-two trains a week, two depots, one slot model.',
        },
        {
          position: 'Network Planner',
          startDate: '2020-06',
          endDate: '2023-02',
          summary: 'Planned freight paths on the Betuwe corridor.',
        },
      ],
    },
  },
  {
    key: 'gothenburg',
    kind: 'employer',
    fields: {
      name: 'Port of Gothenburg',
      location: 'Gothenburg',
      roles: [
        {
          position: 'Rail Coordinator',
          startDate: '2016-08',
          endDate: '2020-05',
          summary: 'Coordinated container trains between the terminal and the inland ports.',
        },
      ],
    },
  },
  {
    key: 'vanern',
    kind: 'employer',
    fields: {
      name: 'Vänern Terminal',
      location: 'Karlstad',
      roles: [{ position: 'Yard Trainee', startDate: '2013-06', endDate: '2014-08' }],
    },
  },
  {
    key: 'chalmers',
    kind: 'education',
    fields: {
      institution: 'Chalmers University of Technology',
      area: 'Supply Chain Management',
      studyType: 'MSc',
      startDate: '2014',
      endDate: '2016',
      courses: ['Network optimisation', 'Negotiation'],
    },
  },
  {
    key: 'karlstad',
    kind: 'education',
    fields: {
      institution: 'Karlstad University',
      area: 'Industrial Engineering',
      studyType: 'BSc',
      startDate: '2010',
      endDate: '2013',
    },
  },
  {
    key: 'timetable',
    kind: 'certification',
    fields: { name: 'Timetable planning, advanced', issuer: 'Nordic Rail Academy', date: '2022-11' },
  },
  {
    key: 'dangerous-goods',
    kind: 'certification',
    fields: { name: 'Dangerous goods by rail', issuer: 'Dutch Rail Institute', date: '2024-01', licence: 'RID-4471' },
  },
  {
    key: 'open-slots',
    kind: 'project',
    fields: {
      name: 'Open slot data',
      description: 'A public table of free freight paths on the Betuwe corridor, updated weekly.',
      startDate: '2024-02',
      roles: ['Author'],
      keywords: ['open data', 'timetables'],
      highlights: ['Nine operators read it every Monday.'],
    },
  },
  {
    key: 'repair-cafe',
    kind: 'volunteering',
    fields: {
      organization: 'Rotterdam Repair Café',
      position: 'Bench volunteer',
      startDate: '2021-09',
      summary: 'One Saturday a month; mostly lamps, sometimes radios.',
    },
  },
  {
    key: 'planner-award',
    kind: 'award',
    fields: {
      title: 'Planner of the year',
      awarder: 'Halden Freight',
      date: '2025-12',
      summary: 'For keeping the Moerdijk line open through the flood week.',
    },
  },
  {
    key: 'article',
    kind: 'publication',
    fields: {
      name: 'Giving slots back',
      publisher: 'Rail Freight Review',
      releaseDate: '2025-05',
      summary: 'Why booked slots are never returned, and what a Monday list changes.',
    },
  },
  { key: 'swedish', kind: 'language', fields: { language: 'Swedish', fluency: 'native' } },
  { key: 'english', kind: 'language', fields: { language: 'English', fluency: 'fluent' } },
  { key: 'dutch', kind: 'language', fields: { language: 'Dutch', fluency: 'fluent' } },
  { key: 'german', kind: 'language', fields: { language: 'German', fluency: 'working' } },
  {
    key: 'network-planning',
    kind: 'skill',
    fields: {
      name: 'Network planning',
      level: 'expert',
      type: 'hard',
      keywords: ['slot allocation', 'timetables'],
      driver: 'technical-competence',
    },
  },
  {
    key: 'data',
    kind: 'skill',
    fields: {
      name: 'Data analysis',
      level: 'advanced',
      type: 'hard',
      keywords: ['SQL', 'Python'],
      driver: 'technical-competence',
    },
  },
  {
    key: 'negotiation',
    kind: 'skill',
    fields: {
      name: 'Negotiation',
      level: 'working',
      type: 'soft',
      keywords: ['across departments'],
      driver: 'communication',
    },
  },
  {
    key: 'teaching',
    kind: 'skill',
    fields: { name: 'Teaching', level: 'working', type: 'soft', driver: 'leadership' },
  },
  { key: 'leading', kind: 'skill', fields: { name: 'Leading a team', type: 'soft', driver: 'leadership' } },
  {
    key: 'presenting',
    kind: 'skill',
    fields: { name: 'Presenting to a board', type: 'soft', driver: 'communication' },
  },
  { key: 'budget', kind: 'skill', fields: { name: 'Budget ownership', type: 'hard', driver: 'strategic-thinking' } },
  { key: 'sailing', kind: 'interest', fields: { name: 'Sailing', keywords: ['Wadden Sea'] } },
  {
    key: 'jonas',
    kind: 'reference',
    fields: {
      name: 'Jonas Adeyemi',
      relation: 'Head of operations, Halden Freight',
      reference: 'Sarah plans what others only schedule.',
    },
  },
];
