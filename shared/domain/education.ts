/** A course of study at an institution. */
import { bullets, date, hiddenNumber, text, url } from './field.ts';
import { formatPeriod } from './calendar-date.ts';
import { defineKind } from './record-kind.ts';

export const education = defineKind({
  name: 'education',
  label: { one: 'education', many: 'Education' },
  place: 'record',
  shape: {
    institution: text('Institution'),
    area: text({ label: 'Subject', help: 'For example Supply Chain Management.' }),
    studyType: text({ label: 'Degree', help: 'For example MSc.' }),
    startDate: date('From'),
    endDate: date('To'),
    score: text('Grade'),
    url: url('Website'),
    courses: bullets('Courses'),
    rank: hiddenNumber('Order in an imported file'),
  },
  title: (education) => education.institution,
  summary: (education) => [education.studyType, education.area].filter(Boolean).join(', '),
  date: (education) => education.endDate || education.startDate,
  missing: (education) => (education.institution ? [] : [{ field: 'institution', sentence: 'Where did you study?' }]),
  document: (education) => [
    { kind: 'heading', level: 2, text: education.institution || 'Education' },
    { kind: 'paragraph', text: [education.studyType, education.area].filter(Boolean).join(', ') },
    { kind: 'paragraph', text: formatPeriod(education.startDate, education.endDate) },
    { kind: 'paragraph', text: education.score && `Grade: ${education.score}` },
    { kind: 'bullets', items: education.courses },
  ],
  sample: {
    institution: 'Chalmers University of Technology',
    area: 'Supply Chain Management',
    studyType: 'MSc',
    startDate: '2014',
    endDate: '2016',
  },
});
