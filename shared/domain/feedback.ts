/** Feedback you asked for or were given: the question, the answer, and what you changed. */
import { facts } from '../export/document-parts.ts';
import { formatDate } from './calendar-date.ts';
import { choice, day, link, links, markdown, paragraph, text, words } from './field.ts';
import { defineKind } from './record-kind.ts';
import { firstLine } from './first-line.ts';
import { titlesOf } from './titles-of.ts';

export const feedbackSources = [
  { value: 'manager', label: 'Manager' },
  { value: 'peer', label: 'Peer' },
  { value: 'mentor', label: 'Mentor' },
  { value: 'report', label: 'Direct report' },
  { value: 'customer', label: 'Customer or partner' },
] as const;

export const feedback = defineKind({
  name: 'feedback',
  label: { one: 'feedback', many: 'Feedback' },
  place: 'people',
  shape: {
    question: text({
      label: 'What I asked',
      help: 'One thing they can answer: "What should I stop doing in the slot round?"',
    }),
    from: link({ label: 'From', help: 'Who was asked, or said it.' }, 'person'),
    source: choice({ label: 'As', help: 'In which part they said it.' }, feedbackSources),
    askedOn: day('Asked on'),
    remindOn: day({ label: 'Remind them on', help: 'Today reminds you while there is no answer.' }),
    answer: markdown({ label: 'What came back', help: 'In their words where you can.' }),
    answeredOn: day('Answered on'),
    themes: words({ label: 'Themes', help: 'In your words, so that the same theme can be seen again.' }),
    skills: links({ label: 'Skills', help: 'It counts as evidence for these.' }, 'skill'),
    changed: paragraph({ label: 'What I changed', help: 'Or why you did not.' }),
    followUpOn: day({ label: 'Follow up on', help: 'Today reminds you to ask whether it shows.' }),
  },
  title: (one) => firstLine(one.question) || firstLine(one.answer),
  summary: (one) => (one.answer ? firstLine(one.answer) : one.askedOn ? `Asked on ${formatDate(one.askedOn)}` : ''),
  date: (one) => one.answeredOn || one.askedOn,
  missing: (one) => [
    ...(one.from ? [] : [{ field: 'from', sentence: 'Who is it from?' }]),
    ...(one.question || one.answer ? [] : [{ field: 'question', sentence: 'What do you ask, or what did they say?' }]),
    ...(one.answer && one.themes.length === 0 ? [{ field: 'themes', sentence: 'Which theme is it?' }] : []),
    ...(one.answer && !one.changed ? [{ field: 'changed', sentence: 'What did you change?' }] : []),
  ],
  due: (one) => [
    ...(one.remindOn && !one.answer
      ? [{ day: one.remindOn, reason: 'No answer yet: ask once more, kindly.', field: 'remindOn' }]
      : []),
    ...(one.followUpOn ? [{ day: one.followUpOn, reason: 'Ask whether the change shows.', field: 'followUpOn' }] : []),
  ],
  document: (one, lookup) => [
    { kind: 'heading', level: 2, text: firstLine(one.question) || 'Feedback' },
    facts([
      ['From', lookup.title(one.from) ?? ''],
      ['As', feedbackSources.find(({ value }) => value === one.source)?.label ?? ''],
      ['Asked on', formatDate(one.askedOn)],
      ['Answered on', formatDate(one.answeredOn)],
      ['Themes', one.themes.join(', ')],
      ['Skills', titlesOf(lookup, one.skills).join(', ')],
    ]),
    { kind: 'markdown', text: one.answer },
    { kind: 'paragraph', text: one.changed },
  ],
  sample: {
    question: 'What should I do differently when I lead a slot round?',
    source: 'manager',
    askedOn: '2026-09-02',
    answer: 'You answer before they have finished. Wait, and they will find it themselves.',
    answeredOn: '2026-09-09',
    themes: ['Listening'],
    changed: 'I write the answer down first and say it last.',
    followUpOn: '2026-12-01',
  },
});
