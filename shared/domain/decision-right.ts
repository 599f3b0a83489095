/** Who decides one kind of thing, and who is asked before. */
import { facts } from '../export/document-parts.ts';
import { choice, links, markdown, text } from './field.ts';
import { defineKind } from './record-kind.ts';
import { titlesOf } from './titles-of.ts';

export const ownParts = [
  { value: 'none', label: 'None' },
  { value: 'asked', label: 'I am asked' },
  { value: 'decides', label: 'I decide' },
] as const;
export type OwnPart = (typeof ownParts)[number]['value'];

export const decisionRight = defineKind({
  name: 'decision-right',
  label: { one: 'decision right', many: 'Decision rights' },
  place: 'power',
  shape: {
    what: text({ label: 'What is decided', help: 'For example "Budget for a new post".' }),
    decides: links({ label: 'Who decides', help: 'Whoever could say yes alone.' }, 'person'),
    asked: links({ label: 'Who is asked', help: 'Whose no would stop it.' }, 'person'),
    ownPart: choice('My part', ownParts, 'none'),
    notes: markdown({ label: 'How it really goes', help: 'What is said in the room, and what was settled before.' }),
  },
  title: (right) => right.what,
  missing: (right) => [
    ...(right.what ? [] : [{ field: 'what', sentence: 'What is decided?' }]),
    ...(right.decides.length > 0 || right.ownPart === 'decides'
      ? []
      : [{ field: 'decides', sentence: 'Who decides it?' }]),
  ],
  document: (right, lookup) => {
    const names = (ids: readonly string[]) => titlesOf(lookup, ids).join(', ');
    return [
      { kind: 'heading', level: 2, text: right.what || 'Decision right' },
      facts([
        ['Who decides', names(right.decides)],
        ['Who is asked', names(right.asked)],
        ['My part', ownParts.find(({ value }) => value === right.ownPart)?.label ?? ''],
      ]),
      { kind: 'markdown', text: right.notes },
    ];
  },
  sample: {
    what: 'Budget for a lead post',
    notes: 'Settled between two people on a Thursday; the meeting hears of it.',
  },
});
