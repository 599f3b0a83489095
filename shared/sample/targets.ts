/** What the sample person wants to become, and what proves how far she is. */
import { addMonths } from '../domain/calendar-date.ts';
import type { Fields } from '../domain/record.ts';

/** What a role asks for: skill, level and importance of each. */
export const asks = (...skills: readonly (readonly [skill: string, level: number, importance: number])[]) =>
  skills.map(([skill, level, importance]) => ({ skill, level, importance }));

/** Target roles; days count from the day the sample is opened. */
export function sampleTargets(today: string): Fields[] {
  return [
    {
      title: 'Planning lead',
      state: 'target',
      level: 5,
      levelName: 'Lead',
      domain: 'Network planning',
      organisationType: 'Rail freight operator',
      wantedBy: addMonths(today, 17),
      requiredSkills: asks(
        ['Negotiation', 4, 3],
        ['Leading a team', 4, 3],
        ['Budget ownership', 3, 2],
        ['Presenting to a board', 4, 2],
        ['Teaching', 3, 1],
        ['Data analysis', 3, 2],
        ['Network planning', 5, 3],
      ),
      experience: ['A slot round across two depots, led alone', 'A budget of one’s own for a year'],
      source: 'Marit’s own description of her work, written down after the spring talk.',
    },
    {
      title: 'Analytics lead',
      state: 'target',
      level: 5,
      levelName: 'Lead',
      domain: 'Data and analytics',
      wantedBy: addMonths(today, 23),
      requiredSkills: asks(
        ['Data analysis', 5, 3],
        ['Negotiation', 3, 2],
        ['Leading a team', 3, 2],
        ['Budget ownership', 2, 1],
        ['Presenting to a board', 3, 2],
      ),
    },
    {
      title: 'Product lead, tools',
      state: 'target',
      level: 5,
      levelName: 'Lead',
      domain: 'Product',
      wantedBy: addMonths(today, 39),
      requiredSkills: asks(
        ['Product discovery', 4, 3],
        ['Negotiation', 4, 2],
        ['Leading a team', 3, 2],
        ['Data analysis', 3, 2],
        ['Presenting to a board', 4, 2],
      ),
    },
  ];
}

interface SampleStanding {
  readonly ownLevel: number;
  /** Titles of achievements, and the level each proves. */
  readonly evidence: readonly (readonly [achievement: string, level: number])[];
}

/** By the keys of the sample's skills. */
export const sampleStandings: Readonly<Record<string, SampleStanding>> = {
  'network-planning': {
    ownLevel: 5,
    evidence: [
      ['Cut empty running on the Rotterdam network', 5],
      ['Moved forty trains around the Kijfhoek works', 4],
      ['Planned forty freight paths a week around the Betuwe works', 3],
    ],
  },
  data: {
    ownLevel: 4,
    evidence: [
      ['Cut empty running on the Rotterdam network', 4],
      ['Automated the Monday capacity report', 3],
      ['Cleaned up four years of wagon data', 2],
    ],
  },
  negotiation: {
    ownLevel: 2,
    evidence: [
      ['Led the roster talks with both depots', 2],
      ['Settled the Venlo shuttle dispute', 1],
    ],
  },
  teaching: {
    ownLevel: 3,
    evidence: [
      ['Trained the depot planners on the slot model', 3],
      ['Brought Noor from trainee to planner', 2],
    ],
  },
  leading: {
    ownLevel: 2,
    evidence: [
      ['Ran planning for three weeks while Marit was away', 1],
      ['Led the night team through the crane failure', 2],
    ],
  },
  presenting: { ownLevel: 3, evidence: [['Presented the model to the board without slides', 2]] },
  budget: { ownLevel: 1, evidence: [] },
};
