import { describe, expect, it } from 'vitest';
import { exchangeBalance } from '../../../shared/people/exchange-balance.ts';

describe('exchangeBalance', () => {
  it.each([
    [0, 0, ''],
    [3, 2, 'You gave three times, received twice.'],
    [1, 25, 'You gave once, received 25 times.'],
    [2, 0, 'You gave twice; nothing is written down that you received.'],
    [0, 1, 'You received once; nothing is written down that you gave.'],
  ])('counts %i given and %i received', (given, received, sentence) => {
    const rows = [...Array(given).fill({ side: 'given' }), ...Array(received).fill({ side: 'received' })] as const;
    expect(exchangeBalance(rows as readonly { side: string }[])).toBe(sentence);
  });
});
