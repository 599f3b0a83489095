/** Something written or presented in public. */
import { date, hiddenNumber, paragraph, text, url } from './field.ts';
import { formatDate } from './calendar-date.ts';
import { defineKind } from './record-kind.ts';

export const publication = defineKind({
  name: 'publication',
  label: { one: 'publication', many: 'Publications' },
  place: 'record',
  shape: {
    name: text('Title'),
    publisher: text('Publisher'),
    releaseDate: date('Published'),
    url: url('Address'),
    summary: paragraph('Summary'),
    rank: hiddenNumber('Order in an imported file'),
  },
  title: (publication) => publication.name,
  summary: (publication) => publication.publisher,
  date: (publication) => publication.releaseDate,
  missing: (publication) => (publication.name ? [] : [{ field: 'name', sentence: 'What is its title?' }]),
  document: (publication) => [
    { kind: 'heading', level: 2, text: publication.name || 'Publication' },
    {
      kind: 'paragraph',
      text: [publication.publisher, formatDate(publication.releaseDate)].filter(Boolean).join(', '),
    },
    { kind: 'paragraph', text: publication.summary },
  ],
  sample: { name: 'Giving slots back', publisher: 'Rail Freight Review', releaseDate: '2025-05' },
});
