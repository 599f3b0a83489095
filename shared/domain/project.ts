/** Work with a beginning and an end, inside a job or outside it. */
import { bullets, date, hiddenNumber, paragraph, text, url, words } from './field.ts';
import { formatPeriod } from './calendar-date.ts';
import { defineKind } from './record-kind.ts';

export const project = defineKind({
  name: 'project',
  label: { one: 'project', many: 'Projects' },
  place: 'record',
  shape: {
    name: text('Name'),
    description: paragraph('Description'),
    highlights: bullets('Points'),
    keywords: words('Keywords'),
    startDate: date('From'),
    endDate: date('To'),
    url: url('Address'),
    roles: words({ label: 'My roles', help: 'For example team lead, speaker.' }),
    entity: text({ label: 'For whom', help: 'Company, club or nobody but you.' }),
    type: text({ label: 'Type', help: 'For example application, talk, volunteering.' }),
    rank: hiddenNumber('Order in an imported file'),
  },
  title: (project) => project.name,
  summary: (project) => [project.roles.join(', '), project.entity].filter(Boolean).join(', '),
  date: (project) => project.endDate || project.startDate,
  missing: (project) => (project.name ? [] : [{ field: 'name', sentence: 'What is the project called?' }]),
  document: (project) => [
    { kind: 'heading', level: 2, text: project.name || 'Project' },
    { kind: 'paragraph', text: formatPeriod(project.startDate, project.endDate) },
    { kind: 'paragraph', text: project.description },
    { kind: 'bullets', items: project.highlights },
    { kind: 'paragraph', text: project.keywords.join(', ') },
  ],
  sample: {
    name: 'Open slot data',
    description: 'A public table of free freight paths, updated weekly.',
    startDate: '2024-02',
    roles: ['Author'],
  },
});
