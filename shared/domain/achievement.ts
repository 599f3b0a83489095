/** Something done, with its measured result and the proof of it. */
import { confidentiality } from './confidentiality.ts';
import { drivers } from './driver.ts';
import { choice, date, hiddenNumber, link, number, paragraph, rows, text, url, words, group } from './field.ts';
import { openGaps } from './achievement-gaps.ts';
import { achievementSentence } from './achievement-sentence.ts';
import { formatPeriod } from './calendar-date.ts';
import { formatMeasure, formatMove, metricChange, metricShape } from './metric.ts';
import { defineKind } from './record-kind.ts';

/** People, money and users an achievement touched. */
export const scopeShape = {
  teamSize: number({ label: 'Team', help: 'People who worked on it, you included.' }),
  budget: number('Budget'),
  budgetCurrency: text({ label: 'Currency of the budget', help: 'Three letters, such as EUR.' }),
  users: number({ label: 'Users', help: 'People or customers it reached.' }),
  confidentiality: confidentiality('internal'),
};

export const achievement = defineKind({
  name: 'achievement',
  label: { one: 'achievement', many: 'Achievements' },
  place: 'achievements',
  shape: {
    title: text({ label: 'Title', help: 'Start with what you did: "Cut empty running on the Rotterdam network".' }),
    situation: paragraph({ label: 'Situation', help: 'What was the problem, and for whom?' }),
    myRole: paragraph({ label: 'My role', help: 'What were you answerable for?' }),
    action: paragraph({ label: 'Action', help: 'What did you do yourself?' }),
    result: paragraph({ label: 'Result', help: 'What is different now?' }),
    metrics: rows({ label: 'Numbers', rowLabel: 'number' }, metricShape),
    scope: group('Scope', scopeShape),
    startDate: date('From'),
    endDate: date('To'),
    employer: link('Employer', 'employer'),
    role: text({ label: 'Role', help: 'The position you held then.' }),
    skills: words('Skills'),
    driver: choice({ label: 'Driver', help: 'The side of your career it speaks for most.' }, drivers),
    credited: rows(
      { label: 'Credited', rowLabel: 'person' },
      { person: text('Person'), contribution: text({ label: 'For what', help: 'For example "sponsored the pilot".' }) },
    ),
    quotes: rows(
      { label: 'Quotes', rowLabel: 'quote' },
      {
        text: paragraph('What was said'),
        from: text('By whom'),
        date: date('When'),
        confidentiality: confidentiality('internal'),
      },
    ),
    references: rows(
      { label: 'Evidence on the web', rowLabel: 'link' },
      { label: text('What it shows'), url: url('Address') },
    ),
    sources: rows(
      { label: 'From the journal', rowLabel: 'sentence' },
      { entry: link('Entry', 'journal-entry'), sentence: paragraph('Sentence') },
    ),
    wording: paragraph({ label: 'My wording', help: 'Replaces the sentence built from the fields in every export.' }),
    confidentiality: confidentiality('shareable'),
    rank: hiddenNumber('Order in its role'),
  },
  title: (achievement) => achievement.title || achievement.result || achievement.action,
  summary: (achievement) => {
    const metric = achievement.metrics.find((one) => one.result !== null);
    if (metric === undefined || metric.result === null) return achievement.result;
    return metric.baseline === null
      ? formatMeasure(metric.result, metric)
      : formatMove(metric.baseline, metric.result, metric);
  },
  date: (achievement) => achievement.endDate || achievement.startDate,
  missing: (achievement) =>
    openGaps(achievement)
      .filter((gap) => gap.isOptional !== true)
      .map(({ field, question }) => ({ field, sentence: question })),
  document: (achievement, lookup) => [
    { kind: 'heading', level: 2, text: achievement.title || 'Achievement' },
    { kind: 'paragraph', text: achievementSentence(achievement, { audience: 'self' }) },
    {
      kind: 'facts',
      facts: [
        { label: 'Period', value: formatPeriod(achievement.startDate, achievement.endDate) },
        { label: 'Employer', value: lookup.title(achievement.employer) ?? '' },
        { label: 'Role', value: achievement.role },
        { label: 'Situation', value: achievement.situation },
        { label: 'My role', value: achievement.myRole },
        { label: 'Action', value: achievement.action },
        { label: 'Result', value: achievement.result },
        { label: 'Skills', value: achievement.skills.join(', ') },
        { label: 'Credited', value: achievement.credited.map((one) => one.person).join(', ') },
      ].filter((fact) => fact.value !== ''),
    },
    ...(achievement.metrics.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            head: ['What', 'Before', 'After', 'Change', 'Source'],
            body: achievement.metrics.map((metric) => [
              metric.what,
              metric.baseline === null ? '' : formatMeasure(metric.baseline, metric),
              metric.result === null ? '' : formatMeasure(metric.result, metric),
              metricChange(metric),
              metric.source,
            ]),
          },
        ]),
    ...achievement.quotes.map((quote) => ({
      kind: 'paragraph' as const,
      text: `“${quote.text}” ${quote.from}`.trim(),
    })),
  ],
  sample: {
    title: 'Cut empty running on the Rotterdam network',
    situation:
      'Almost a quarter of wagon-kilometres ran empty, because slots were booked a year ahead and never given back.',
    myRole: 'I designed the reallocation rules, built the model, and led three planners through the first two rounds.',
    action: 'Every Monday the model offers unused slots to the depot that can fill them.',
    result: 'Empty running fell by 5.3 points in nine months, and the December timetable was rebuilt around it.',
    metrics: [
      {
        what: 'Empty running',
        baseline: 23.4,
        result: 18.1,
        unit: '%',
        source: 'Fleet report',
        confidentiality: 'internal',
      },
      { what: 'Planning a slot round', baseline: 11, result: 6, unit: 'days', confidentiality: 'shareable' },
    ],
    scope: { teamSize: 4 },
    startDate: '2026-01',
    endDate: '2026-09',
    skills: ['Network planning'],
    driver: 'strategic-thinking',
    credited: [{ person: 'Marit Vos', contribution: 'sponsored the pilot' }],
    quotes: [{ text: 'The first planning tool that survived a depot.', from: 'Jonas Adeyemi', date: '2026-10-01' }],
  },
});
