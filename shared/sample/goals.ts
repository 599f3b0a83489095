/** The sample person's goals; days count from the day the sample is opened. */
import { addDays } from '../domain/calendar-date.ts';
import { quarterOf } from '../domain/quarter.ts';
import type { Fields } from '../domain/record.ts';

export function sampleGoals(today: string): Fields[] {
  const day = (count: number) => addDays(today, count);
  return [
    {
      title: 'Lead a slot round across both depots',
      specific: 'Lead the quarterly slot round with Moerdijk and Venlo from the first list to the signed plan, alone.',
      measure: { counted: 'Slot rounds led alone', unit: 'rounds', from: 0, to: 2, now: 1 },
      milestones: [
        { what: 'Shadow Jonas through the summer round', by: day(-110), doneOn: day(-112) },
        { what: 'Lead the autumn round with Jonas in the room', by: day(-39), doneOn: day(-39) },
        { what: 'Lead the winter round alone', by: day(59) },
      ],
      achievable: 'Jonas gives me the chair; both depots have agreed to one list.',
      relevance: 'A planning lead settles slots where interests collide; I have done it only once.',
      startOn: day(-140),
      dueOn: day(70),
      driver: 'leadership',
      decisions: [
        { quarter: quarterOf(day(-92)), choice: 'keep', why: 'The autumn round is on.', day: day(-92) },
        { quarter: quarterOf(today), choice: 'keep', why: 'One round led; the winter one is mine.', day: today },
      ],
    },
    {
      title: 'Speak German at the yard table',
      specific: 'Hold the Monday call with the Duisburg yard in German, without switching.',
      measure: { counted: 'Calls held in German', unit: 'calls', from: 0, to: 12, now: 3 },
      achievable: 'An hour with a tutor on Thursdays; the yard is patient.',
      relevance: 'Every lead role I look at asks for it.',
      startOn: day(-60),
      dueOn: day(120),
      driver: 'communication',
      decisions: [{ quarter: quarterOf(today), choice: 'keep', why: 'The yard waits for me, kindly.', day: today }],
    },
    {
      title: 'Know the budget',
      specific: 'Get better at budgets',
      startOn: day(-20),
      driver: 'strategic-thinking',
    },
    {
      title: 'Publish one piece on giving slots back',
      specific: 'Write two thousand words for Rail Freight Review and have them printed.',
      milestones: [
        { what: 'Outline agreed with the editor', by: day(-300), doneOn: day(-302) },
        { what: 'Printed', by: day(-210), doneOn: day(-204) },
      ],
      achievable: 'The figures are mine to use; the editor asked for it.',
      relevance: 'It shows the model to people outside the company.',
      startOn: day(-340),
      dueOn: day(-200),
      driver: 'professional-network',
      state: 'reached',
    },
  ];
}
