/** What the command palette offers: the shortcuts, the pages, and what has no key of its own. */
import type { PaletteCommand } from '../features/search/command-palette.tsx';
import { changePreferences } from '../lib/app-state.ts';
import { runCommand } from '../lib/commands.ts';
import { navigate } from '../lib/navigation.ts';
import { keysOf, shortcuts } from './shortcuts.ts';

/** Commands that only make sense where the focus is. */
const elsewhere = new Set(['command-palette', 'save-and-close', 'previous-day', 'next-day', 'find']);

export function paletteCommands(platform: string): readonly PaletteCommand[] {
  const fromShortcuts = shortcuts
    .filter((one, index) => shortcuts.findIndex((other) => other.label === one.label) === index)
    .filter((one) => !elsewhere.has(one.command))
    .map((one) => ({
      label: one.label,
      keys: keysOf(one, platform === 'darwin').join(' '),
      run: () => void runCommand(one.command),
    }));
  return [
    ...fromShortcuts,
    { label: 'New achievement', keys: '', run: () => navigate({ page: 'achievements', section: 'new' }) },
    { label: 'New role on the path', keys: '', run: () => navigate({ page: 'path', section: 'new' }) },
    { label: 'New goal', keys: '', run: () => navigate({ page: 'goals', section: 'new' }) },
    { label: 'Open the journal', keys: '', run: () => navigate({ page: 'journal' }) },
    { label: 'Open achievements', keys: '', run: () => navigate({ page: 'achievements' }) },
    { label: 'Open the path', keys: '', run: () => navigate({ page: 'path' }) },
    { label: 'Open skills', keys: '', run: () => navigate({ page: 'skills' }) },
    { label: 'Open goals', keys: '', run: () => navigate({ page: 'goals' }) },
    { label: 'Open people', keys: '', run: () => navigate({ page: 'people' }) },
    { label: 'Open the power map', keys: '', run: () => navigate({ page: 'power' }) },
    { label: 'Open the record', keys: '', run: () => navigate({ page: 'record' }) },
    { label: 'Import', keys: '', run: () => navigate({ page: 'import' }) },
    { label: 'Due days for your calendar', keys: '', run: () => navigate({ page: 'today', section: 'calendar' }) },
    { label: 'Export', keys: '', run: () => navigate({ page: 'export' }) },
    { label: 'Change the passphrase', keys: '', run: () => navigate({ page: 'settings', section: 'security' }) },
    { label: 'Check the vault', keys: '', run: () => navigate({ page: 'settings', section: 'health' }) },
    { label: 'Light appearance', keys: '', run: () => void changePreferences({ appearance: 'light' }) },
    { label: 'Dark appearance', keys: '', run: () => void changePreferences({ appearance: 'dark' }) },
    { label: 'Appearance of the computer', keys: '', run: () => void changePreferences({ appearance: 'system' }) },
  ];
}
