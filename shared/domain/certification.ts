/** A credential somebody issued, which may run out. */
import { date, day, hiddenNumber, text, url } from './field.ts';
import { addDays, formatDate } from './calendar-date.ts';
import { defineKind } from './record-kind.ts';

export const certification = defineKind({
  name: 'certification',
  label: { one: 'certification', many: 'Certifications' },
  place: 'record',
  shape: {
    name: text('Name'),
    issuer: text('Issued by'),
    date: date('Issued'),
    expiresOn: day({ label: 'Expires', help: 'Today reminds you sixty days before.' }),
    licence: text('Licence number'),
    url: url('Address'),
    rank: hiddenNumber('Order in an imported file'),
  },
  title: (certification) => certification.name,
  summary: (certification) => certification.issuer,
  date: (certification) => certification.date,
  missing: (certification) => [
    ...(certification.name ? [] : [{ field: 'name', sentence: 'What is it called?' }]),
    ...(certification.issuer ? [] : [{ field: 'issuer', sentence: 'Who issued it?' }]),
  ],
  due: (certification) =>
    certification.expiresOn
      ? [
          {
            day: addDays(certification.expiresOn, -60),
            reason: `Sixty days before it expires on ${formatDate(certification.expiresOn)}: renew it or let it go.`,
            field: 'expiresOn',
          },
        ]
      : [],
  document: (certification) => [
    { kind: 'heading', level: 2, text: certification.name || 'Certification' },
    {
      kind: 'paragraph',
      text: [certification.issuer, formatDate(certification.date), certification.licence].filter(Boolean).join(', '),
    },
  ],
  sample: { name: 'Timetable planning, advanced', issuer: 'Nordic Rail Academy', date: '2022' },
});
