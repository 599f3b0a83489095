/** Something between two people on the power map: who reports to whom, who is listened to, who holds what others need. */
import { facts } from '../export/document-parts.ts';
import { powerLayers, tieKinds, tieWeightRange } from './tie-kinds.ts';
import { choice, day, link, paragraph, wholeNumber, yesNo } from './field.ts';
import { formatDate } from './calendar-date.ts';
import { defineKind } from './record-kind.ts';

export const tie = defineKind({
  name: 'tie',
  label: { one: 'tie', many: 'Ties' },
  place: 'power',
  shape: {
    from: link({ label: 'From', help: 'Empty means you.' }, 'person'),
    type: choice({ label: 'What it is', help: 'Empty means in touch with.' }, tieKinds),
    to: link({ label: 'To', help: 'Empty means you.' }, 'person'),
    layer: choice({ label: 'Layer', help: 'Empty means the usual one for what it is.' }, powerLayers),
    goesBothWays: yesNo({ label: 'Both ways', help: 'Where it usually goes one way only.' }),
    weight: wholeNumber({ label: 'Strength', help: '1 weak, 3 usual, 5 strong.' }, tieWeightRange),
    since: day('Since'),
    why: paragraph({ label: 'How I know', help: 'What you saw or were told.' }),
  },
  title: (one) => tieKinds.find(({ value }) => value === one.type)?.label ?? '',
  summary: (one) => one.why,
  date: (one) => one.since,
  missing: (one) => (one.from === one.to ? [{ field: 'to', sentence: 'Between whom is it?' }] : []),
  document: (one, lookup) => [
    { kind: 'heading', level: 2, text: tieKinds.find(({ value }) => value === one.type)?.label ?? 'Tie' },
    facts([
      ['From', one.from === '' ? 'Me' : (lookup.title(one.from) ?? '')],
      ['To', one.to === '' ? 'Me' : (lookup.title(one.to) ?? '')],
      ['Layer', powerLayers.find(({ value }) => value === one.layer)?.label ?? ''],
      ['Strength', one.weight === null ? '' : String(one.weight)],
      ['Since', formatDate(one.since)],
      ['How I know', one.why],
    ]),
  ],
  sample: { type: 'advises', weight: 4, why: 'He asks her before every board, and says so.' },
});
