/** Recognition somebody gave. */
import { date, hiddenNumber, paragraph, text } from './field.ts';
import { formatDate } from './calendar-date.ts';
import { defineKind } from './record-kind.ts';

export const award = defineKind({
  name: 'award',
  label: { one: 'award', many: 'Awards' },
  place: 'record',
  shape: {
    title: text('Title'),
    awarder: text('Given by'),
    date: date('When'),
    summary: paragraph('What for'),
    rank: hiddenNumber('Order in an imported file'),
  },
  title: (award) => award.title,
  summary: (award) => award.awarder,
  date: (award) => award.date,
  missing: (award) => (award.title ? [] : [{ field: 'title', sentence: 'What is the award called?' }]),
  document: (award) => [
    { kind: 'heading', level: 2, text: award.title || 'Award' },
    { kind: 'paragraph', text: [award.awarder, formatDate(award.date)].filter(Boolean).join(', ') },
    { kind: 'paragraph', text: award.summary },
  ],
  sample: { title: 'Planner of the year', awarder: 'Halden Freight', date: '2025-12' },
});
