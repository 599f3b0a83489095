import { describe, expect, it } from 'vitest';
import { cutText } from '../../shared/cut-text.ts';

describe('a text that is cut', () => {
  it('stays as it is where it is short enough, and says where it goes on', () => {
    expect(cutText('Marit Vos', 9)).toBe('Marit Vos');
    expect(cutText('Marit Vos', 8)).toBe('Marit V…');
    expect(cutText('Marit Vos', 7)).toBe('Marit…');
  });

  it('has no half characters', () => {
    expect(cutText('Ada 🌲🌲', 6)).toBe('Ada…');
    expect(cutText('Ada 🌲🌲', 7)).toBe('Ada 🌲…');
  });
});
