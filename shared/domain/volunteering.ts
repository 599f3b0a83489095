/** Unpaid work for an organisation. */
import { bullets, date, hiddenNumber, paragraph, text, url } from './field.ts';
import { formatPeriod } from './calendar-date.ts';
import { defineKind } from './record-kind.ts';

export const volunteering = defineKind({
  name: 'volunteering',
  label: { one: 'volunteer role', many: 'Volunteering' },
  place: 'record',
  shape: {
    organization: text('Organisation'),
    position: text('Position'),
    url: url('Website'),
    startDate: date('From'),
    endDate: date('To'),
    summary: paragraph('Summary'),
    highlights: bullets('Points'),
    rank: hiddenNumber('Order in an imported file'),
  },
  title: (volunteering) => volunteering.organization,
  summary: (volunteering) => volunteering.position,
  date: (volunteering) => volunteering.endDate || volunteering.startDate,
  missing: (volunteering) =>
    volunteering.organization ? [] : [{ field: 'organization', sentence: 'For which organisation?' }],
  document: (volunteering) => [
    { kind: 'heading', level: 2, text: volunteering.organization || 'Volunteering' },
    { kind: 'paragraph', text: volunteering.position },
    { kind: 'paragraph', text: formatPeriod(volunteering.startDate, volunteering.endDate) },
    { kind: 'paragraph', text: volunteering.summary },
    { kind: 'bullets', items: volunteering.highlights },
  ],
  sample: { organization: 'Rotterdam Repair Café', position: 'Bench volunteer', startDate: '2021-09' },
});
