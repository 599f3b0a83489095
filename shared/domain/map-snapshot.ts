/** The power map as it stood on one day, kept whole so that later one can see what moved. */
import { formatDate } from './calendar-date.ts';
import { day, extras, text } from './field.ts';
import { defineKind } from './record-kind.ts';

export const mapSnapshot = defineKind({
  name: 'map-snapshot',
  label: { one: 'snapshot', many: 'Snapshots' },
  place: 'power',
  shape: {
    day: day('On'),
    note: text({ label: 'What was going on', help: 'For example "before the reorganisation".' }),
    network: extras('People and ties'),
  },
  title: (snapshot) => snapshot.note || (snapshot.day ? `Map on ${formatDate(snapshot.day)}` : ''),
  summary: (snapshot) => (snapshot.note ? formatDate(snapshot.day) : ''),
  date: (snapshot) => snapshot.day,
  missing: (snapshot) => (snapshot.day ? [] : [{ field: 'day', sentence: 'Which day was it?' }]),
  document: (snapshot) => [
    { kind: 'heading', level: 2, text: snapshot.note || 'Snapshot of the power map' },
    { kind: 'paragraph', text: formatDate(snapshot.day) },
  ],
  sample: { day: '2026-06-30', note: 'Before the summer' },
});
