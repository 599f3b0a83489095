/** Somebody who speaks for you, and what they say. */
import { email, hiddenNumber, paragraph, phone, text } from './field.ts';
import { defineKind } from './record-kind.ts';

export const reference = defineKind({
  name: 'reference',
  label: { one: 'reference', many: 'References' },
  place: 'record',
  shape: {
    name: text('Name'),
    relation: text({ label: 'Relation', help: 'For example former manager.' }),
    email: email('Email'),
    phone: phone('Phone'),
    reference: paragraph('What they say'),
    rank: hiddenNumber('Order in an imported file'),
  },
  title: (reference) => reference.name,
  summary: (reference) => reference.relation,

  missing: (reference) => (reference.name ? [] : [{ field: 'name', sentence: 'Who is it?' }]),
  document: (reference) => [
    { kind: 'heading', level: 2, text: reference.name || 'Reference' },
    { kind: 'paragraph', text: reference.relation },
    { kind: 'paragraph', text: reference.reference },
  ],
  sample: {
    name: 'Jonas Adeyemi',
    relation: 'Head of operations',
    reference: 'Sarah plans what others only schedule.',
  },
});
