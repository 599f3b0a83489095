import { describe, expect, it, test } from 'vitest';
import { readSkillLevel, skillLevelLabel, skillLevels } from '../../../shared/domain/skill-level.ts';

describe('levels of a skill', () => {
  it('have a word each that is read back', () => {
    for (const { value, label } of skillLevels) {
      expect(readSkillLevel(label)).toBe(value);
      expect(skillLevelLabel(value)).toBe(label);
    }
    expect(skillLevelLabel(null)).toBe('');
    expect(skillLevelLabel(6)).toBe('');
  });

  test.each([
    ['3', 3],
    [' 4/5 ', 4],
    ['Level 2', 2],
    ['L5', 5],
    ['2 of 5', 2],
    ['Working knowledge', 3],
    ['AWARENESS', 1],
    ['6', null],
    ['3.5', null],
    ['', null],
    ['quite good', null],
  ])('“%s” is read as %s', (text, level) => {
    expect(readSkillLevel(text)).toBe(level);
  });
});
