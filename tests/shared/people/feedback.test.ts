/** The feedback log, its themes over time, the message that asks, and feedback as evidence of a skill. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../shared/domain/calendar-date.ts';
import { quarterOf } from '../../../shared/domain/quarter.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import { feedbackLog, feedbackState, feedbackThemes, mostQuarters } from '../../../shared/people/feedback-log.ts';
import { feedbackRequest, questionPatterns } from '../../../shared/people/feedback-request.ts';
import { feedbackToRate, levelOf, withLevel } from '../../../shared/skills/rate-feedback.ts';
import { skillStanding } from '../../../shared/skills/evidence-state.ts';
import { skillsOverview } from '../../../shared/skills/skills-overview.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';

const today = '2026-11-22';
const feedback = (id: string, fields: Fields) => aRecord('feedback', id, fields);
const answer = (id: string, answeredOn: string, themes: readonly string[]) =>
  feedback(id, { answer: 'Wait.', answeredOn, themes });

describe('feedbackLog', () => {
  test.each([
    ['without an answer', { question: 'What?' }, 'waiting'],
    ['with an answer of blanks', { answer: ' \n' }, 'waiting'],
    ['with an answer', { answer: 'Wait.' }, 'answered'],
    ['with an answer and a change', { answer: 'Wait.', changed: 'I wait.' }, 'done'],
    ['with a change but no answer', { changed: 'I wait.' }, 'waiting'],
  ])('one %s', (_what, fields, state) => {
    expect(feedbackState(feedback('one', fields).fields)).toBe(state);
  });

  it('lists what waits longest first, then answers, the newest first, with days and names', () => {
    const { rows } = feedbackLog(
      lookupOf([
        aRecord('person', 'marit', { name: 'Marit Vos' }),
        feedback('done', { question: 'A', answer: 'a', changed: 'c', answeredOn: '2026-11-01' }),
        feedback('older', { question: 'B', answer: 'b', answeredOn: '2026-09-01', from: 'marit' }),
        feedback('newer', { question: 'C', answer: 'b', answeredOn: '2026-10-01', from: 'gone', source: 'peer' }),
        feedback('today', { question: 'D', askedOn: today }),
        feedback('long', { question: 'E', askedOn: '2026-11-10' }),
        feedback('planned', { question: 'F', askedOn: '2026-11-30' }),
        feedback('no day', { question: 'G' }),
      ]),
      today,
    );
    expect(rows.map(({ id, from, daysWaiting }) => [id, from, daysWaiting])).toEqual([
      ['no day', '', null],
      ['long', '', 12],
      ['today', '', 0],
      ['planned', '', null],
      ['newer', 'Peer', null],
      ['older', 'Marit Vos', null],
      ['done', '', null],
    ]);
  });
});

describe('feedbackThemes', () => {
  it('counts answers by quarter, up to the present one', () => {
    const themes = feedbackThemes(
      [
        answer('a', '2026-02-03', ['Listening']),
        answer('b', '2026-11-01', ['listening ', 'Delegation']),
        answer('c', '2026-11-02', ['Delegation']),
        answer('d', '', ['Delegation']),
        feedback('e', { question: 'Waits', askedOn: '2026-11-02', themes: ['Listening'] }),
        answer('f', '2026-12-24', ['Listening']),
      ],
      today,
    );
    expect(themes).toEqual({
      quarters: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
      themes: [
        { theme: 'Delegation', count: 3, last: '2026-11-02', perQuarter: [0, 0, 0, 2] },
        { theme: 'listening', count: 2, last: '2026-11-01', perQuarter: [1, 0, 0, 1] },
      ],
    });
  });

  it('shows no quarters without an answer that has a day, and a year and a half at most', () => {
    expect(feedbackThemes([answer('a', '', ['Listening'])], today)).toMatchObject({
      quarters: [],
      themes: [{ count: 1, last: '', perQuarter: [] }],
    });
    const { quarters, themes } = feedbackThemes([answer('a', '2011-05-01', ['Listening'])], today);
    expect(quarters).toHaveLength(mostQuarters);
    expect(quarters.at(-1)).toBe(quarterOf(today));
    expect(themes[0]).toMatchObject({ count: 1, perQuarter: quarters.map(() => 0) });
  });

  it('counts every answer once under every theme of it, in whatever order they come', () => {
    const one = fc.record({
      days: fc.nat(400),
      themes: fc.array(fc.constantFrom('Listening', 'LISTENING', 'Focus', ' focus', ' '), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (answers) => {
        const records = answers.map(({ days, themes }, index) => answer(String(index), addDays(today, -days), themes));
        const { themes } = feedbackThemes(records, today);
        for (const key of ['listening', 'focus']) {
          const expected = answers.filter((given) => given.themes.some((word) => word.trim().toLowerCase() === key));
          const found = themes.filter(({ theme }) => theme.toLowerCase() === key);
          expect(found.map(({ count }) => count)).toEqual(expected.length === 0 ? [] : [expected.length]);
          const inView = found[0]?.perQuarter.reduce((sum, count) => sum + count, 0) ?? 0;
          expect(inView).toBe(expected.length);
        }
        const counts = ({ theme, count }: { theme: string; count: number }) => [theme.toLowerCase(), count] as const;
        expect(new Map(feedbackThemes([...records].reverse(), today).themes.map(counts))).toEqual(
          new Map(themes.map(counts)),
        );
      }),
    );
  });
});

describe('the message that asks', () => {
  it('is made of a first name, the question and the day, and nothing else', () => {
    const text = feedbackRequest({
      to: 'Marit Vos',
      question: ' What should I stop? ',
      askedOn: '',
      by: '4 December 2026',
    });
    expect(text).toBe(
      [
        'Hello Marit,',
        'may I ask you for feedback? One question:',
        'What should I stop?',
        'Two or three sentences are enough, and an example helps most. By 4 December 2026 would be good.',
        'Thank you.',
      ].join('\n\n'),
    );
    expect(feedbackRequest({ to: '', question: '', askedOn: '', by: '' })).toMatch(
      /^Hello,\n\nmay I .*:\n\nTwo or three .*\.\n\nT/,
    );
  });

  it('reminds of a question that was asked before', () => {
    const text = feedbackRequest({ to: 'Noor', question: 'What helps?', askedOn: '3 November 2026', by: '' });
    expect(text).toMatch(/^Hello Noor,\n\non 3 November 2026 I asked you something\..*:\n\nWhat helps\?\n\nTwo /);
    expect(text).not.toMatch(/ By /);
  });

  it('has three questions to begin with', () => {
    expect(questionPatterns).toHaveLength(3);
    for (const { question } of questionPatterns) expect(question).toMatch(/\?$/);
  });
});

describe('feedback as evidence of a skill', () => {
  const said = { answer: 'You wait now.', answeredOn: '2026-10-01', skills: ['listening'] };
  const asked = { question: 'Do I wait?', askedOn: '2026-09-20', skills: ['listening'] };
  const listening = (evidence: readonly Fields[]) => aRecord('skill', 'listening', { name: 'Listening', evidence });
  const standing = (fields: Fields, day = today) => {
    const record = feedback('said', fields);
    return skillStanding(listening([{ record: 'said', level: 3 }]), () => record, day);
  };

  it('proves the level that the skill names for it, like an achievement', () => {
    expect(standing(said)).toMatchObject({ proven: 3, evidence: [{ record: 'said', date: '2026-10-01' }] });
    expect(standing(said, '2029-10-02')).toMatchObject({ proven: 0, shown: 3 });
  });

  it('shows nothing while it waits for its answer', () => {
    expect(standing(asked)).toMatchObject({ reached: 0, evidence: [] });
  });

  it('is listed with the skill, and counts for nothing, until a person says its level', () => {
    const unrated = [feedback('said', said), feedback('asked', asked), listening([])];
    expect(skillsOverview(lookupOf(unrated), today).rows).toMatchObject([
      { name: 'Listening', reached: 0, toRate: [{ id: 'said', title: 'You wait now.', day: '2026-10-01' }] },
    ]);
    const rated = lookupOf([feedback('said', said), listening(withLevel([], 'said', 2))]);
    expect(skillsOverview(rated, today).rows).toMatchObject([{ proven: 2, toRate: [] }]);
    expect(feedbackToRate(rated).size).toBe(0);
  });

  it('changes the row of one record and no other', () => {
    const rows = [{ record: 'round', level: 4, date: '2026' }];
    const more = withLevel(rows, 'said', 2);
    expect(more).toEqual([...rows, { record: 'said', level: 2, date: '' }]);
    expect(levelOf(withLevel(more, 'said', 5), 'said')).toBe(5);
    expect(withLevel(more, 'said', null)).toEqual(rows);
    expect(withLevel(rows, 'round', 1)).toEqual([{ ...rows[0], level: 1 }]);
    expect(levelOf(rows, 'said')).toBeNull();
  });
});
