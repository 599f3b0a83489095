/** Something your field may need soon: who says so, how soon, and what you do about it now. */
import { facts } from '../export/document-parts.ts';
import { formatDate } from './calendar-date.ts';
import { choice, day, markdown, paragraph, text, wholeNumber, words } from './field.ts';
import { defineKind } from './record-kind.ts';

export const topicStances = [
  { value: 'adopt', label: 'Adopt' },
  { value: 'trial', label: 'Trial' },
  { value: 'watch', label: 'Watch' },
] as const;

export const emergingTopic = defineKind({
  name: 'emerging-topic',
  label: { one: 'topic', many: 'Emerging topics' },
  place: 'skills',
  shape: {
    topic: text({ label: 'Topic', help: 'For example "Automatic coupling".' }),
    signal: paragraph({ label: 'Signal', help: 'What you saw that makes you think so.' }),
    source: text({ label: 'Source', help: 'Who says it, and where.' }),
    horizonMonths: wholeNumber(
      { label: 'Months until it matters', help: 'Eighteen to twenty-four is what you can still learn for.' },
      { least: 0, most: 120 },
    ),
    stance: choice({ label: 'What I do', help: 'Use it, try it, or keep an eye on it.' }, topicStances, 'watch'),
    skills: words({ label: 'Skills it will ask for' }),
    nextStep: text({ label: 'Next step', help: 'The smallest thing that tells you more.' }),
    revisitOn: day({ label: 'Look again on', help: 'Today reminds you.' }),
    notes: markdown('Notes'),
  },
  title: (topic) => topic.topic,
  summary: (topic) =>
    [topicStances.find((one) => one.value === topic.stance)?.label, topic.nextStep].filter(Boolean).join(': '),
  date: (topic) => topic.revisitOn,
  missing: (topic) => [
    ...(topic.topic ? [] : [{ field: 'topic', sentence: 'What may be coming?' }]),
    ...(topic.signal ? [] : [{ field: 'signal', sentence: 'What makes you think so?' }]),
    ...(topic.source ? [] : [{ field: 'source', sentence: 'Where does that come from?' }]),
    ...(topic.revisitOn ? [] : [{ field: 'revisitOn', sentence: 'When will you look again?' }]),
  ],
  due: (topic) =>
    topic.revisitOn
      ? [
          {
            day: topic.revisitOn,
            reason: `Look again at ${topic.topic || 'this topic'}: adopt, trial or watch?`,
            field: 'revisitOn',
          },
        ]
      : [],
  document: (topic) => [
    { kind: 'heading', level: 2, text: topic.topic || 'Emerging topic' },
    { kind: 'paragraph', text: topic.signal },
    facts([
      ['Source', topic.source],
      ['Months until it matters', topic.horizonMonths === null ? '' : String(topic.horizonMonths)],
      ['What I do', topicStances.find((one) => one.value === topic.stance)?.label ?? ''],
      ['Skills it will ask for', topic.skills.join(', ')],
      ['Next step', topic.nextStep],
      ['Look again on', formatDate(topic.revisitOn)],
    ]),
    { kind: 'markdown', text: topic.notes },
  ],
  sample: {
    topic: 'Digital automatic coupling',
    signal: 'Three operators order it for 2028; a train is put together in a tenth of the time.',
    source: 'Rail Freight Review, September 2026',
    horizonMonths: 20,
    stance: 'trial',
    skills: ['Yard simulation', 'Timetable design'],
    nextStep: 'Run one week of the Moerdijk yard with half the coupling time.',
    revisitOn: '2027-01-15',
  },
});
