/** A topic as its row says it. */
import { describe, expect, it } from 'vitest';
import { describeHorizon, readTopic } from '../../../renderer/features/skills/read-topic.ts';
import type { RecordId } from '../../../shared/domain/record.ts';

const row = { id: 'topic' as RecordId, title: 'Battery shunters', date: '2027-05-11' };

describe('readTopic', () => {
  it('takes what the list of the vault says', () => {
    const extra = { stance: 'trial', horizonMonths: 36, nextStep: 'Ask Venlo.' };
    expect(readTopic({ ...row, extra })).toEqual({
      id: 'topic',
      name: 'Battery shunters',
      stance: 'trial',
      horizonMonths: 36,
      nextStep: 'Ask Venlo.',
      revisitOn: '2027-05-11',
    });
  });

  it('watches what says nothing we know', () => {
    expect(readTopic({ ...row, extra: { stance: 'buy', horizonMonths: 'soon' } })).toMatchObject({
      stance: 'watch',
      horizonMonths: null,
      nextStep: '',
    });
  });
});

it.each([
  [null, ''],
  [0, 'now'],
  [1, 'in 1 month'],
  [20, 'in 20 months'],
])('says a horizon of %o months as %o', (months, words) => {
  expect(describeHorizon(months)).toBe(words);
});
