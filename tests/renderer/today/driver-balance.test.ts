import { describe, expect, it } from 'vitest';
import { balanceDrivers } from '../../../renderer/features/today/driver-balance.ts';

describe('balanceDrivers', () => {
  it('orders the drivers by what speaks for them, the largest as the measure', () => {
    const { shares, total } = balanceDrivers({ leadership: 5, communication: 10 });
    expect(total).toBe(15);
    expect(shares[0]).toMatchObject({ driver: 'communication', count: 10, length: 1 });
    expect(shares[1]).toMatchObject({ driver: 'leadership', length: 0.5 });
  });

  it('names the thin one only when there is enough to judge', () => {
    const even = {
      'technical-competence': 14,
      communication: 9,
      'strategic-thinking': 6,
      leadership: 5,
      flexibility: 4,
    };
    expect(balanceDrivers({ ...even, 'professional-network': 2 }).thin).toMatchObject({ count: 2 });
    expect(balanceDrivers({ ...even, 'professional-network': 9 }).thin).toBeNull();
    expect(balanceDrivers({ leadership: 3 }).thin).toBeNull();
  });
});
