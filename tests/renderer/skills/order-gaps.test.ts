/** The orders of the gaps. */
import { describe, expect, it } from 'vitest';
import { orderGaps } from '../../../renderer/features/skills/order-gaps.ts';
import type { SkillRow } from '../../../shared/skills/skills-overview.ts';

const row = (name: string, proven: number, reached: number): SkillRow => ({
  key: name.toLowerCase(),
  id: name,
  name,
  levels: [],
  proven,
  reached,
  evidence: [],
  toRate: [],
  gap: 1,
  asked: [],
});

/** The widest gap first. */
const rows = [row('teaching', 1, 3), row('Budget', 0, 1), row('Negotiation', 2, 2), row('Hiring', 1, 1)];
const namesBy = (by: Parameters<typeof orderGaps>[1]) => orderGaps(rows, by).map(({ name }) => name);

describe('orderGaps', () => {
  it('keeps the order of the gaps', () => {
    expect(namesBy('gap')).toEqual(['teaching', 'Budget', 'Negotiation', 'Hiring']);
  });

  it('sorts by name, whether it begins with a capital or not', () => {
    expect(namesBy('name')).toEqual(['Budget', 'Hiring', 'Negotiation', 'teaching']);
  });

  it('puts the highest proven level first, then the one claimed higher', () => {
    expect(namesBy('level')).toEqual(['Negotiation', 'teaching', 'Hiring', 'Budget']);
  });

  it('leaves the rows it was given as they are', () => {
    const given = [...rows];
    orderGaps(given, 'name');
    expect(given).toEqual(rows);
  });
});
