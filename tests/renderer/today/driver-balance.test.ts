import { describe, expect, it } from 'vitest';
import { balanceDrivers, describeNeglect, type DriverCounts } from '../../../renderer/features/today/driver-balance.ts';

const balance = (achievement: DriverCounts, skill: DriverCounts = {}, goal: DriverCounts = {}) =>
  balanceDrivers({ achievement, skill, goal });

describe('balanceDrivers', () => {
  it('orders the drivers by what speaks for them, the largest as the measure', () => {
    const { shares, total } = balance({ leadership: 5, communication: 10 });
    expect(total).toBe(15);
    expect(shares[0]).toMatchObject({ driver: 'communication', count: 10 });
    expect(shares[1]).toMatchObject({ driver: 'leadership' });
    expect(shares[1]?.parts[0]).toEqual({ source: 'achievement', count: 5, length: 0.5 });
  });

  it('adds up achievements, skills and goals', () => {
    const { shares, total } = balance({ leadership: 2 }, { leadership: 1, flexibility: 3 }, { leadership: 1 });
    expect(total).toBe(7);
    expect(shares[0]).toMatchObject({ driver: 'leadership', count: 4 });
    expect(shares[0]?.parts.map(({ count, length }) => [count, length])).toEqual([
      [2, 0.5],
      [1, 0.25],
      [1, 0.25],
    ]);
    expect(shares[1]).toMatchObject({ driver: 'flexibility', count: 3 });
  });

  it('names those with at most half of an even share, the least first, when there is enough to judge', () => {
    const even = {
      'technical-competence': 14,
      communication: 9,
      'strategic-thinking': 6,
      leadership: 5,
      flexibility: 4,
    };
    const thin = balance(even, { 'professional-network': 2 });
    expect(thin.neglected).toMatchObject([{ driver: 'professional-network', count: 2 }]);
    expect(describeNeglect(thin)).toBe('Professional network is neglected: 2 of 40.');
    expect(balance({ ...even, 'professional-network': 9 }).neglected).toEqual([]);
    expect(balance({ leadership: 3 }).neglected).toEqual([]);
    expect(describeNeglect(balance({ leadership: 3 }))).toBe('');
    const two = balance({ ...even, flexibility: 3 }, {}, { 'professional-network': 1 });
    expect(describeNeglect(two)).toBe('Professional network and flexibility are neglected: 1 and 3 of 38.');
  });
});
