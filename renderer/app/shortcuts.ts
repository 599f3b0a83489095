/** Every keyboard command of the app, in one table: the listener and the shortcuts dialog both read it. */
import type { Command } from '../lib/commands.ts';

export interface Shortcut {
  readonly command: Command;
  readonly label: string;
  readonly group: 'Go' | 'Write' | 'Find' | 'Vault';
  /** Lower-case `event.key`; `ctrl` also stands for Command on a Mac. */
  readonly key: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** Belongs to the text cursor inside a field. */
  readonly outsideText?: boolean;
}

export const shortcuts: readonly Shortcut[] = [
  { command: 'today', label: 'Today', group: 'Go', key: 't', ctrl: true },
  { command: 'quick-open', label: 'Go to a page or record', group: 'Go', key: 'k', ctrl: true },
  { command: 'quick-open', label: 'Go to a page or record', group: 'Go', key: 'p', ctrl: true },
  { command: 'back', label: 'Back', group: 'Go', key: 'arrowleft', alt: true },
  { command: 'forward', label: 'Forward', group: 'Go', key: 'arrowright', alt: true },
  { command: 'previous-day', label: 'Previous day', group: 'Go', key: 'arrowleft', outsideText: true },
  { command: 'next-day', label: 'Next day', group: 'Go', key: 'arrowright', outsideText: true },
  { command: 'settings', label: 'Settings', group: 'Go', key: ',', ctrl: true },
  { command: 'new-entry', label: 'New entry', group: 'Write', key: 'n', ctrl: true },
  {
    command: 'make-achievement',
    label: 'Make the sentence an achievement',
    group: 'Write',
    key: 'a',
    ctrl: true,
    shift: true,
  },
  { command: 'save-and-close', label: 'Save and close', group: 'Write', key: 'enter', ctrl: true },
  { command: 'undo', label: 'Undo', group: 'Write', key: 'z', ctrl: true, outsideText: true },
  { command: 'redo', label: 'Redo', group: 'Write', key: 'z', ctrl: true, shift: true, outsideText: true },
  { command: 'redo', label: 'Redo', group: 'Write', key: 'y', ctrl: true, outsideText: true },
  { command: 'find', label: 'Find on this page', group: 'Find', key: 'f', ctrl: true },
  { command: 'find-everywhere', label: 'Find everywhere', group: 'Find', key: 'f', ctrl: true, shift: true },
  { command: 'command-palette', label: 'Commands', group: 'Find', key: 'p', ctrl: true, shift: true },
  { command: 'mask-names', label: 'Mask or show names', group: 'Vault', key: 'h', ctrl: true, shift: true },
  { command: 'lock', label: 'Lock', group: 'Vault', key: 'l', ctrl: true },
  { command: 'shortcuts', label: 'Keyboard shortcuts', group: 'Vault', key: '/', ctrl: true },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The shortcut that these keys mean, if any. `isInText`: the focus is where text is edited. */
export function findShortcut(pressed: Pressed, isInText: boolean): Shortcut | undefined {
  const key = pressed.key.toLowerCase();
  const ctrl = pressed.ctrlKey || pressed.metaKey;
  return shortcuts.find(
    (one) =>
      one.key === key &&
      (one.ctrl ?? false) === ctrl &&
      // A slash needs Shift on many keyboards.
      (one.key === '/' || (one.shift ?? false) === pressed.shiftKey) &&
      (one.alt ?? false) === pressed.altKey &&
      !(one.outsideText === true && isInText),
  );
}

/** The keys as they stand on the keyboard, one word each: ["Ctrl", "Shift", "F"]. */
export function keysOf(shortcut: Shortcut, isMac: boolean): readonly string[] {
  const names: Record<string, string> = { arrowleft: 'Left', arrowright: 'Right', enter: 'Enter' };
  return [
    ...(shortcut.ctrl === true ? [isMac ? 'Cmd' : 'Ctrl'] : []),
    ...(shortcut.shift === true ? ['Shift'] : []),
    ...(shortcut.alt === true ? ['Alt'] : []),
    names[shortcut.key] ?? shortcut.key.toUpperCase(),
  ];
}

/** Does typing at this element edit text? Radio buttons, sliders and menus use arrows for themselves too. */
export function isTextPlace(element: Element | null): boolean {
  if (element === null) return false;
  return (
    element.matches('input, textarea, select, [contenteditable]:not([contenteditable="false"])') ||
    element.closest('.cm-editor, [role="listbox"], [role="menu"], [role="grid"], [role="dialog"]') !== null
  );
}
