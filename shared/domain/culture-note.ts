/** What you noticed about how things are really done: what is rewarded, who is heard, where word gets lost. */
import { facts } from '../export/document-parts.ts';
import { formatDate } from './calendar-date.ts';
import { choice, day, links, markdown, text } from './field.ts';
import { defineKind } from './record-kind.ts';
import { titlesOf } from './titles-of.ts';

export const cultureAspects = [
  { value: 'rewarded', label: 'Rewarded beyond the numbers' },
  { value: 'heard', label: 'Who is listened to' },
  { value: 'habit', label: 'How things are done' },
  { value: 'breakdown', label: 'Where word gets lost' },
] as const;

export const cultureNote = defineKind({
  name: 'culture-note',
  label: { one: 'culture note', many: 'Culture notes' },
  place: 'power',
  shape: {
    what: text({ label: 'What I noticed', help: 'In one sentence, as you would tell a friend.' }),
    aspect: choice('About', cultureAspects),
    seenOn: day('Seen on'),
    people: links({ label: 'Who', help: 'Whom it is about or who showed it.' }, 'person'),
    notes: markdown({ label: 'What happened', help: 'What you saw, apart from what you make of it.' }),
  },
  title: (note) => note.what,
  summary: (note) => cultureAspects.find(({ value }) => value === note.aspect)?.label ?? '',
  date: (note) => note.seenOn,
  missing: (note) => [
    ...(note.what ? [] : [{ field: 'what', sentence: 'What did you notice?' }]),
    ...(note.aspect ? [] : [{ field: 'aspect', sentence: 'What is it about?' }]),
  ],
  document: (note, lookup) => [
    { kind: 'heading', level: 2, text: note.what || 'Culture note' },
    facts([
      ['About', cultureAspects.find(({ value }) => value === note.aspect)?.label ?? ''],
      ['Seen on', formatDate(note.seenOn)],
      ['Who', titlesOf(lookup, note.people).join(', ')],
    ]),
    { kind: 'markdown', text: note.notes },
  ],
  sample: {
    what: 'Bad news is welcome before noon and not at all in a meeting.',
    aspect: 'habit',
    seenOn: '2026-09-11',
    notes: 'Three times now. Whoever called before noon got help.',
  },
});
