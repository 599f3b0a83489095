import { describe, expect, it } from 'vitest';
import { findWorthKeeping } from '../../../renderer/features/today/worth-keeping.ts';

const reasons = (text: string) => findWorthKeeping(text).map((one) => one.reason);

describe('findWorthKeeping', () => {
  it('keeps sentences with a measured figure, whole', () => {
    expect(
      findWorthKeeping('It rained. September closed at **18.1 %** empty running, against 23.4 % in January. Fine.'),
    ).toMatchObject([
      { text: 'September closed at 18.1 % empty running, against 23.4 % in January.', reason: 'number' },
    ]);
    expect(reasons('Finance has confirmed €412,000 for the year.')).toEqual(['number']);
    expect(reasons('We now run 62 trains a week.')).toEqual(['number']);
  });

  it.each([
    'He stopped me at 09:12 by the coffee machine.',
    'The board meets on 8 October and again on 3 November.',
    'We started this in 2024 with nothing.',
    'This was planned for week 41 and Q3 as v2.1.',
    'The meeting is in room 4 on the 3rd floor.',
  ])('does not take a date, a time or a name for a figure: %s', (sentence) => {
    expect(findWorthKeeping(sentence)).toEqual([]);
  });

  it('keeps promises the writer made', () => {
    expect(reasons('I promised Bram the data-lineage page by Tuesday.')).toEqual(['promise']);
    expect(reasons('I’ll send Noor the walkthrough tomorrow.')).toEqual(['promise']);
    expect(reasons('He promised me nothing at all.')).toEqual([]);
  });

  it('leaves questions, headings and code alone', () => {
    expect(findWorthKeeping('# 12 percent\n\nWill I get 12 percent?\n\n```\nlet a = 12 percent of it\n```\n')).toEqual(
      [],
    );
  });
});
