import { describe, expect, it } from 'vitest';
import { corner, outline, wrapName } from '../../../shared/skills/radar-geometry.ts';

describe('a radar', () => {
  it('begins at the top and goes round clockwise, five levels to its edge', () => {
    expect(corner(0, 4, 5, 100)).toEqual([0, -100]);
    expect(corner(1, 4, 5, 100)).toEqual([100, 0]);
    expect(corner(2, 4, 1, 100)).toEqual([0, 20]);
    expect(outline([5, 0, 5], 10)).toBe('0,-10 0,0 -8.66,5');
  });

  it.each([
    ['Negotiation', ['Negotiation']],
    ['Leading a team', ['Leading a', 'team']],
    ['Network planning', ['Network', 'planning']],
    ['Negotiating across departments', ['Negotiating', 'across depa…']],
    ['Kapazitätsplanungsverfahren', ['Kapazitätsp…']],
    ['', []],
  ])('writes %o in lines', (name, lines) => {
    expect(wrapName(name)).toEqual(lines);
  });
});
