/** What you care about outside work. */
import { hiddenNumber, text, words } from './field.ts';
import { defineKind } from './record-kind.ts';

export const interest = defineKind({
  name: 'interest',
  label: { one: 'interest', many: 'Interests' },
  place: 'record',
  shape: {
    name: text('Interest'),
    keywords: words('Keywords'),
    rank: hiddenNumber('Order in an imported file'),
  },
  title: (interest) => interest.name,
  summary: (interest) => interest.keywords.join(', '),

  missing: (interest) => (interest.name ? [] : [{ field: 'name', sentence: 'What is it called?' }]),
  document: (interest) => [
    { kind: 'paragraph', text: [interest.name, interest.keywords.join(', ')].filter(Boolean).join(': ') },
  ],
  sample: { name: 'Sailing', keywords: ['Wadden Sea'] },
});
