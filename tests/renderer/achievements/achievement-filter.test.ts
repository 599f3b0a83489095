import { describe, expect, it } from 'vitest';
import { countConditions, listFilterOf, noFilter } from '../../../renderer/features/achievements/achievement-filter.ts';

describe('listFilterOf', () => {
  it('asks for everything without conditions', () => {
    expect(listFilterOf(noFilter)).toEqual({ from: '', to: '', tag: '', where: {}, incomplete: false });
    expect(countConditions(noFilter)).toBe(0);
  });

  it('takes the whole of a year or month in at the far end', () => {
    expect(listFilterOf({ ...noFilter, to: '2024' }).to).toBe('2024-12-31');
    expect(listFilterOf({ ...noFilter, to: '2024-02' }).to).toBe('2024-02-31');
    expect(listFilterOf({ ...noFilter, to: '2024-02-03' }).to).toBe('2024-02-03');
  });

  it('asks for a flag of use only where one is chosen', () => {
    expect(listFilterOf({ ...noFilter, usage: 'stale' })).toMatchObject({ usage: 'stale' });
    expect(countConditions({ ...noFilter, usage: 'stale' })).toBe(1);
  });

  it('names only the fields that were chosen', () => {
    const filter = { ...noFilter, skill: 'SQL', driver: 'leadership' };
    expect(listFilterOf(filter).where).toEqual({ skills: 'SQL', driver: 'leadership' });
    expect(countConditions(filter)).toBe(2);
  });
});
