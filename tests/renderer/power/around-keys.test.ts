import { describe, expect, it } from 'vitest';
import { isArrow, stoneBeside } from '../../../renderer/features/power/around-keys.ts';

const places = new Map([
  ['me', { x: 0, y: 0 }],
  ['near', { x: 10, y: 2 }],
  ['far', { x: 30, y: 0 }],
  ['above', { x: 1, y: -20 }],
]);
const beside = (key: string, tied: readonly string[] = [], from = 'me') =>
  stoneBeside(key, from, { places, tied: new Set(tied) });

describe('arrow keys', () => {
  it('are told from other keys', () => {
    expect(['ArrowUp', 'ArrowLeft', 'Enter', 'toString'].filter(isArrow)).toEqual(['ArrowUp', 'ArrowLeft']);
  });

  it('go to the nearest stone that way', () => {
    expect(beside('ArrowRight')).toBe('near');
    expect(beside('ArrowUp')).toBe('above');
    expect(beside('ArrowLeft', [], 'far')).toBe('near');
  });

  it('go to somebody with a tie first', () => {
    expect(beside('ArrowRight', ['far'])).toBe('far');
    expect(beside('ArrowRight', ['above'])).toBe('near');
  });

  it('stay where nobody stands that way', () => {
    expect(beside('ArrowDown')).toBeNull();
    expect(beside('ArrowRight', [], 'gone')).toBeNull();
  });
});
