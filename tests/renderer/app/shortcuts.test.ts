import { describe, expect, it } from 'vitest';
import { findShortcut, keysOf, shortcuts } from '../../../renderer/app/shortcuts.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('keyboard shortcuts', () => {
  it('tells apart what differs by Shift only', () => {
    expect(findShortcut({ ...none, key: 'p', ctrlKey: true }, false)?.command).toBe('quick-open');
    expect(findShortcut({ ...none, key: 'P', ctrlKey: true, shiftKey: true }, false)?.command).toBe('command-palette');
  });

  it('leaves undo and the arrows to the text that is being edited', () => {
    expect(findShortcut({ ...none, key: 'z', ctrlKey: true }, true)).toBeUndefined();
    expect(findShortcut({ ...none, key: 'z', ctrlKey: true }, false)?.command).toBe('undo');
    expect(findShortcut({ ...none, key: 'ArrowLeft' }, true)).toBeUndefined();
    expect(findShortcut({ ...none, key: 'ArrowLeft', altKey: true }, true)?.command).toBe('back');
  });

  it('takes Command for Ctrl and a slash with or without Shift', () => {
    expect(findShortcut({ ...none, key: 'k', metaKey: true }, true)?.command).toBe('quick-open');
    expect(findShortcut({ ...none, key: '/', ctrlKey: true, shiftKey: true }, false)?.command).toBe('shortcuts');
  });

  it('gives no two commands the same keys', () => {
    const keys = shortcuts.map((one) => keysOf(one, false).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
