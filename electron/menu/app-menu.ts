/** The application menu as data: what can be done, under which keys. Commands go to the window as events. */
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/app-requests.ts';

export interface MenuActions {
  readonly command: (command: MenuCommand) => void;
  readonly lock: () => void;
}

export interface MenuSurroundings {
  readonly isMac: boolean;
  readonly hasInspector: boolean;
}

export function appMenu(actions: MenuActions, { isMac, hasInspector }: MenuSurroundings): MenuItemConstructorOptions[] {
  const item = (label: string, accelerator: string, command: MenuCommand): MenuItemConstructorOptions => ({
    id: command,
    label,
    accelerator,
    click: () => actions.command(command),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const settings = item('Settings…', 'CmdOrCtrl+,', 'settings');
  const lock: MenuItemConstructorOptions = {
    id: 'lock',
    label: 'Lock',
    accelerator: 'CmdOrCtrl+L',
    click: actions.lock,
  };

  return [
    ...(isMac ? [macAppMenu(settings, line)] : []),
    {
      label: '&Journal',
      submenu: [
        item('New entry', 'CmdOrCtrl+N', 'new-entry'),
        item('Save and close', 'CmdOrCtrl+Enter', 'save-and-close'),
        line,
        ...(isMac ? [] : [settings]),
        lock,
        ...(isMac ? [] : [line, { role: 'quit' as const }]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        // The window decides whether this is about the text being typed or about the journal.
        item('Undo', 'CmdOrCtrl+Z', 'undo'),
        item('Redo', 'CmdOrCtrl+Shift+Z', 'redo'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'selectAll' },
        line,
        item('Find on this page', 'CmdOrCtrl+F', 'find'),
        item('Find everywhere', 'CmdOrCtrl+Shift+F', 'find-everywhere'),
      ],
    },
    {
      label: '&Go',
      submenu: [
        item('Today', 'CmdOrCtrl+T', 'today'),
        // Plain arrows belong to the text cursor, so the window listens for them itself outside of fields.
        { ...item('Previous day', 'Left', 'previous-day'), registerAccelerator: false },
        { ...item('Next day', 'Right', 'next-day'), registerAccelerator: false },
        line,
        item('Quick open', 'CmdOrCtrl+K', 'quick-open'),
        { ...item('Quick open', 'CmdOrCtrl+P', 'quick-open'), id: 'quick-open-p', visible: false },
        item('Command palette', 'CmdOrCtrl+Shift+P', 'command-palette'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('Mask or show names', 'CmdOrCtrl+Shift+H', 'mask-names'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        line,
        { role: 'togglefullscreen' },
        ...(hasInspector ? [line, { role: 'toggleDevTools' as const }] : []),
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' as const }] : []),
    { label: '&Help', submenu: [item('Keyboard shortcuts', 'CmdOrCtrl+/', 'shortcuts')] },
  ];
}

function macAppMenu(
  settings: MenuItemConstructorOptions,
  line: MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      line,
      settings,
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };
}
