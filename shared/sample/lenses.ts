/** Two fictional lenses over the sample achievements: one for a role wanted, with an advertisement, and one for a review. */
import type { Fields } from '../domain/record.ts';

interface SampleChoice {
  /** Title of the achievement. */
  readonly title: string;
  readonly wording?: string;
  readonly style?: string;
}

interface SampleUse {
  readonly daysAgo: number;
  readonly file: string;
  /** How many of the chosen were in it, from the first. */
  readonly told: number;
}

export interface SampleLens {
  readonly chosen: readonly SampleChoice[];
  readonly uses: readonly SampleUse[];
  readonly fields: Fields;
}

const advertisement = `# Head of Network Planning

**Nordvik Rail, Hamburg**

Nordvik Rail runs 400 freight trains a week between the North Sea ports and central Europe. For our planning office we
look for somebody who plans a network together with its depots, not against them.

## What you will do

- Lead nine planners through the annual timetable and the weekly slot allocation for six depots
- Improve capacity management and cut empty running, with data analysis rather than by feel
- Stakeholder management with infrastructure managers, ports and works councils
- Answer for the budget of our planning tools (Python, SQL, Power BI)

## What you bring

- At least eight years in rail freight or intermodal planning
- Change management: you have brought a new way of planning into a depot that did not ask for it
- Negotiation in English and German
- SQL and data analysis; Python is welcome`;

export const lenses: readonly SampleLens[] = [
  {
    fields: {
      title: 'Planning lead',
      target: 'role',
      targetRole: 'Head of Network Planning',
      organisation: 'Nordvik Rail',
      skills: ['Network planning', 'Data analysis', 'Negotiation', 'Stakeholder management', 'Budget responsibility'],
      order: 'by-hand',
      most: 6,
      document: 'resume',
      leftOut: { interest: true },
      audience: 'outside',
      advertisement,
      notes: 'Jonas knows their operations manager. They asked how the depots were won over.',
      tags: ['applications'],
    },
    chosen: [
      {
        title: 'Cut empty running on the Rotterdam network',
        wording:
          'Designed the slot reallocation model and led the team that cut empty running by about a fifth in nine months.',
      },
      { title: 'Shortened the weekly slot round', style: 'result-first' },
      { title: 'Trained the depot planners on the slot model' },
      { title: 'Won the Venlo depot as second pilot' },
      { title: 'Kept Moerdijk open in the flood week' },
      { title: 'Led the roster talks with both depots' },
      { title: 'Halved path conflicts at timetable change' },
    ],
    uses: [
      { daysAgo: 17, file: 'Sarah_Lindgren_Head_of_Network_Planning.docx', told: 6 },
      { daysAgo: 41, file: 'Sarah_Lindgren_Senior_Network_Planner.docx', told: 5 },
    ],
  },
  {
    fields: {
      title: 'Annual review',
      target: 'review',
      organisation: 'Halden Freight',
      skills: ['Network planning', 'Teaching'],
      order: 'newest',
      document: 'review',
      audience: 'self',
      notes: 'Marit reads the numbers first.',
      tags: ['review'],
    },
    chosen: [
      { title: 'Cut empty running on the Rotterdam network' },
      { title: 'Presented the model to the board without slides', style: 'star' },
      { title: 'Trained the depot planners on the slot model' },
      { title: 'Brought Noor from trainee to planner' },
    ],
    uses: [{ daysAgo: 126, file: 'Review_first_half.docx', told: 3 }],
  },
];
