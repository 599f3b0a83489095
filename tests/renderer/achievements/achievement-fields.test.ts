import { describe, expect, it } from 'vitest';
import { achievementStrength } from '../../../shared/domain/achievement-strength.ts';
import { achievementKind, readAchievement } from '../../../renderer/features/achievements/achievement-fields.ts';
import { readAchievementRow } from '../../../renderer/features/achievements/achievement-summary.ts';
import { describeStrength, stonesOf } from '../../../renderer/features/achievements/strength-stones.ts';

const strengthOf = (fields: Record<string, unknown>) => achievementStrength(fields).map((part) => part.state);

describe('readAchievement', () => {
  it('reads the example unchanged', () => {
    expect(readAchievement(achievementKind.sample)).toEqual(achievementKind.sample);
  });

  it('reads defaults where a field is absent or foreign', () => {
    const fields = readAchievement({ title: 7, metrics: 'none' });
    expect(fields.title).toBe('');
    expect(fields.metrics).toEqual([]);
    expect(fields.scope.teamSize).toBeNull();
  });
});

describe('the stones', () => {
  it('are dashed where a part is missing', () => {
    expect(stonesOf(strengthOf({ situation: 'x', result: 'y' }))).toEqual([
      'solid',
      'dashed',
      'dashed',
      'dashed',
      'solid',
    ]);
  });

  it('say in words what they draw', () => {
    expect(describeStrength(strengthOf(achievementKind.sample))).toBe('Complete');
    expect(describeStrength(strengthOf({ situation: 'x', myRole: 'x', action: 'x', result: 'x' }))).toBe(
      'Missing: Number',
    );
  });
});

it('a row survives values it does not know', () => {
  const row = { extra: { metric: 3, strength: ['new'] } } as never;
  expect(readAchievementRow(row)).toEqual({ metric: null, employer: '', startDate: '', endDate: '', strength: [] });
});
