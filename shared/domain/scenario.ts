/** One way through the map: moves in order, and what they cost. Its letter and colour follow from its place in the list. */
import { facts } from '../export/document-parts.ts';
import { formatDate } from './calendar-date.ts';
import { day, link, links, markdown, paragraph, text } from './field.ts';
import { defineKind } from './record-kind.ts';

/** "2 moves". */
const countMoves = (count: number) => `${count} ${count === 1 ? 'move' : 'moves'}`;

export const scenario = defineKind({
  name: 'scenario',
  label: { one: 'scenario', many: 'Scenarios' },
  place: 'path',
  shape: {
    name: text({ label: 'Name', help: 'For example "Stay the course".' }),
    startsAt: link({ label: 'Starts at', help: 'The role you would leave from.' }, 'career-role'),
    moves: links({ label: 'Moves', help: 'In their order: each starts where the one before it ends.' }, 'career-move'),
    start: day({ label: 'Start', help: 'Empty means today, whenever you look.' }),
    costs: paragraph({ label: 'What it costs', help: 'Money, time, distance, what you would give up.' }),
    notes: markdown('Notes'),
  },
  title: (scenario) => scenario.name,
  summary: (scenario) => (scenario.moves.length === 0 ? '' : countMoves(scenario.moves.length)),
  date: (scenario) => scenario.start,
  missing: (scenario) => [
    ...(scenario.name ? [] : [{ field: 'name', sentence: 'What do you call this way?' }]),
    ...(scenario.startsAt ? [] : [{ field: 'startsAt', sentence: 'At which role does it start?' }]),
    ...(scenario.moves.length > 0 ? [] : [{ field: 'moves', sentence: 'Which moves is it made of?' }]),
  ],
  document: (scenario, lookup) => [
    { kind: 'heading', level: 2, text: scenario.name || 'Scenario' },
    facts([
      ['Starts at', lookup.title(scenario.startsAt) ?? ''],
      ['Start', formatDate(scenario.start)],
      ['What it costs', scenario.costs],
    ]),
    { kind: 'bullets', items: scenario.moves.map((move) => lookup.title(move) ?? '').filter(Boolean) },
    { kind: 'markdown', text: scenario.notes },
  ],
  sample: {
    name: 'Through data',
    costs: 'A year away from the planners.',
    notes: 'Priya Raman has asked twice whether I would join her for a while.',
  },
});
