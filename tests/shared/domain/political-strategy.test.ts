/** A strategy is finished when its ethics gate is passed, whoever says otherwise; its stakeholders come from the map. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findKind } from '../../../shared/domain/registry.ts';
import {
  finishedDay,
  gateQuestions,
  openGateQuestions,
  politicalStrategy,
} from '../../../shared/domain/political-strategy.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import { z } from 'zod';
import { readNetwork } from '../../../shared/power/read-network.ts';
import { leastWeight, stakeholderFrom, stakeholdersToTake, stanceAt } from '../../../shared/power/stakeholders.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';

const finishedOn = '2026-11-20';
const passed = Object.fromEntries(gateQuestions.map(({ name }) => [name, { answer: 'yes', why: 'So it is.' }]));
const fieldsOf = (fields: Fields) => z.object(politicalStrategy.shape).parse({ situation: 'A post', ...fields });

/** Everything that is said of a strategy anywhere: in lists, in what it lacks, in documents. */
function told(fields: Fields): string {
  const record = aRecord('political-strategy', 'one', { situation: 'A post', ...fields });
  const kind = findKind(record.kind)!;
  return JSON.stringify([kind.summary(record.fields), kind.date(record.fields), kind.document(record, lookupOf([]))]);
}

describe('the ethics gate', () => {
  it('has six questions, each of which needs a yes and a reason', () => {
    expect(gateQuestions).toHaveLength(6);
    expect(openGateQuestions(fieldsOf({}))).toEqual(gateQuestions.map(({ name }) => name));
    expect(openGateQuestions(fieldsOf(passed))).toEqual([]);
  });

  test.each([
    ['not yet', { answer: 'no', why: 'So it is.' }],
    ['without an answer', { answer: '', why: 'So it is.' }],
    ['without a reason', { answer: 'yes', why: ' ' }],
  ])('keeps a strategy open for any one question %s', (_what, answer) => {
    for (const { name } of gateQuestions) {
      const fields = { ...passed, [name]: answer, finishedOn };
      expect(openGateQuestions(fieldsOf(fields))).toEqual([name]);
      expect(finishedDay(fieldsOf(fields))).toBe('');
      expect(told(fields)).not.toMatch(/Finished|2026/);
      expect(politicalStrategy.missing(fieldsOf(fields))).toContainEqual({
        field: 'finishedOn',
        sentence: 'Its day of finishing does not count: a question of the ethics gate is open.',
      });
    }
  });

  it('lets it be finished once it is passed, on the day that is written down', () => {
    expect(finishedDay(fieldsOf({ ...passed, finishedOn }))).toBe(finishedOn);
    expect(told({ ...passed, finishedOn })).toMatch(/Finished on 20 Nov/);
    expect(finishedDay(fieldsOf(passed))).toBe('');
    expect(told(passed)).not.toMatch(/Finished/);
  });

  it('is told as finished only by a day and six answers together', () => {
    const answer = fc.record({
      answer: fc.constantFrom('yes', 'yes', 'no', ''),
      why: fc.constantFrom('Why', 'Why', ''),
    });
    const gate = fc.record(Object.fromEntries(gateQuestions.map(({ name }) => [name, answer])));
    fc.assert(
      fc.property(gate, fc.constantFrom('', finishedOn), (answers, day) => {
        const isPassed = Object.values(answers).every((one) => one.answer === 'yes' && one.why !== '');
        expect(told({ ...answers, finishedOn: day }).includes('Finished')).toBe(isPassed && day !== '');
      }),
    );
  });
});

describe('stakeholders from the map', () => {
  const { people } = readNetwork(
    lookupOf([
      aRecord('person', 'jonas', { name: 'Jonas', weight: 9, support: 7 }),
      aRecord('person', 'bram', { name: 'Bram', weight: 6, support: 2 }),
      aRecord('person', 'light', { name: 'Light', weight: leastWeight - 1, support: 9 }),
      aRecord('person', 'least', { name: 'Least', weight: leastWeight }),
      aRecord('person', 'unknown', { name: 'Unknown' }),
    ]),
  );

  it('are those who weigh five or more and are not there yet, the weightiest first, never me', () => {
    const ids = (rows: readonly Fields[]) => stakeholdersToTake(people, rows).map(({ id }) => id);
    expect(ids([])).toEqual(['jonas', 'bram', 'least']);
    expect(ids([{ person: 'bram' }])).toEqual(['jonas', 'least']);
  });

  it('come with the stance of their place on the grid, and fit the declaration', () => {
    const rows = stakeholdersToTake(people, []).map(stakeholderFrom);
    expect(rows.map(({ person, stance }) => [person, stance])).toEqual([
      ['jonas', 'ally'],
      ['bram', 'against'],
      ['least', ''],
    ]);
    expect(fieldsOf({ stakeholders: rows }).stakeholders).toEqual(rows);
    expect([0, 3, 4, 6, 7, 10].map(stanceAt)).toEqual(['against', 'against', 'undecided', 'undecided', 'ally', 'ally']);
  });
});
