import { describe, expect, it } from 'vitest';
import { readMoveKey } from '../../../renderer/components/move-buttons.tsx';

function press(key: string, altKey: boolean) {
  let isTaken = false;
  const event = { key, altKey, preventDefault: () => (isTaken = true) };
  return { event: event as never, isTaken: () => isTaken };
}

describe('readMoveKey', () => {
  it('moves by one with Alt and an arrow', () => {
    expect(readMoveKey(press('ArrowUp', true).event, 1, 3)).toBe(0);
    expect(readMoveKey(press('ArrowDown', true).event, 1, 3)).toBe(2);
  });

  it('goes nowhere beyond either end, and still takes the key', () => {
    for (const [key, index] of [
      ['ArrowUp', 0],
      ['ArrowDown', 2],
    ] as const) {
      const { event, isTaken } = press(key, true);
      expect(readMoveKey(event, index, 3)).toBeNull();
      expect(isTaken()).toBe(true);
    }
  });

  it('leaves every other key alone', () => {
    for (const [key, altKey] of [
      ['ArrowUp', false],
      ['Enter', true],
    ] as const) {
      const { event, isTaken } = press(key, altKey);
      expect(readMoveKey(event, 1, 3)).toBeNull();
      expect(isTaken()).toBe(false);
    }
  });
});
