import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumberText, parseNumberText } from '../../../renderer/records/number-text.ts';

describe('parseNumberText', () => {
  it.each([
    ['', null],
    ['23.4', 23.4],
    ['23,4', 23.4],
    ['412,000', 412_000],
    ['1,234,567.5', 1_234_567.5],
    ['1 234', 1234],
    ['1’234', 1234],
    ['−5.3', -5.3],
    ['.5', 0.5],
    ['12 days', undefined],
    ['1,23,456', undefined],
    ['--1', undefined],
    ['1.2.3', undefined],
  ])('reads %j as %j', (typed, expected) => {
    expect(parseNumberText(typed)).toBe(expected);
  });

  it('reads back what a number is shown as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (value) => {
        const number = value / 100;
        expect(parseNumberText(formatNumberText(number))).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});
