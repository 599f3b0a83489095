/** A dated piece of writing: the journal itself. */
import { instant, markdown, rating, text, words } from './field.ts';
import { firstLine } from './first-line.ts';
import { defineKind } from './record-kind.ts';

export const journalEntry = defineKind({
  name: 'journal-entry',
  label: { one: 'entry', many: 'Journal entries' },
  place: 'journal',
  shape: {
    writtenAt: instant('Written'),
    title: text('Title'),
    body: markdown('Entry'),
    mood: rating({ label: 'Mood', help: '1 is low, 10 is high.' }),
    energy: rating({ label: 'Energy', help: '1 is empty, 10 is full.' }),
    people: words({ label: 'With', help: 'People who were part of it.' }),
  },
  title: (entry) => entry.title || firstLine(entry.body),
  summary: (entry) => firstLine(entry.body),
  date: (entry) => entry.writtenAt,
  document: (entry) => [
    { kind: 'heading', level: 2, text: entry.title || entry.writtenAt.slice(0, 10) },
    { kind: 'facts', facts: [{ label: 'Written', value: entry.writtenAt }] },
    { kind: 'markdown', text: entry.body },
  ],
  sample: {
    writtenAt: '2026-09-24T09:12:00+02:00',
    title: 'They want the model, not the slides',
    body: 'Jonas stopped me at the coffee machine at eight. He wants the model itself on the screen next Thursday.',
    mood: 7,
    energy: 6,
    people: ['Jonas'],
  },
});
