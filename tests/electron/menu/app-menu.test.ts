import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { appMenu } from '../../../electron/menu/app-menu.ts';

function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}

function menuOf(isMac: boolean, chosen: string[] = []) {
  const actions = { command: (name: string) => chosen.push(name), lock: () => chosen.push('lock') };
  return flatten(appMenu(actions, { isMac, hasInspector: false }));
}

describe('the menu', () => {
  it.each([
    ['CmdOrCtrl+N', 'new-entry'],
    ['CmdOrCtrl+K', 'quick-open'],
    ['CmdOrCtrl+P', 'quick-open'],
    ['CmdOrCtrl+Shift+P', 'command-palette'],
    ['CmdOrCtrl+F', 'find'],
    ['CmdOrCtrl+Shift+F', 'find-everywhere'],
    ['CmdOrCtrl+,', 'settings'],
    ['CmdOrCtrl+/', 'shortcuts'],
    ['CmdOrCtrl+L', 'lock'],
    ['CmdOrCtrl+Shift+H', 'mask-names'],
    ['CmdOrCtrl+T', 'today'],
    ['CmdOrCtrl+Enter', 'save-and-close'],
    ['CmdOrCtrl+Z', 'undo'],
    ['CmdOrCtrl+Shift+Z', 'redo'],
  ])('%s is %s', (accelerator, command) => {
    for (const isMac of [true, false]) {
      const chosen: string[] = [];
      const item = menuOf(isMac, chosen).find((one) => one.accelerator === accelerator);
      (item?.click as (() => void) | undefined)?.();
      expect(chosen).toEqual([command]);
    }
  });

  it('gives no key to two commands and no name to two items', () => {
    for (const isMac of [true, false]) {
      const items = menuOf(isMac);
      const keys = items.flatMap((item) => (item.accelerator === undefined ? [] : [item.accelerator]));
      const ids = items.flatMap((item) => (item.id === undefined ? [] : [item.id]));
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('leaves the arrow keys to the text cursor', () => {
    for (const item of menuOf(false)) {
      if (item.accelerator === 'Left' || item.accelerator === 'Right') expect(item.registerAccelerator).toBe(false);
    }
  });

  it('offers the inspector only where there is one', () => {
    expect(menuOf(false).some((item) => item.role === 'toggleDevTools')).toBe(false);
  });
});
