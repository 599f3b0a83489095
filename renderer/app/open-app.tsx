/** The app while the vault is open: commands, shortcuts, overlays around the shell. Loaded after the gate. */
import { lazy, Suspense, useEffect, useState } from 'react';
import type { AppState } from '../../shared/ipc/app-requests.ts';
import { onAppEvent } from '../lib/api.ts';
import { runCommand, useShellCommand } from '../lib/commands.ts';
import { toggleDiscreet } from '../lib/discreet.ts';
import { redo, undo } from '../lib/journal-store.ts';
import { navigate, step } from '../lib/navigation.ts';
import { AppShell } from './app-shell.tsx';
import { DiscreetNames } from './discreet-names.tsx';
import { editText } from './edit-text.ts';
import { lockJournal } from './lock.ts';
import { paletteCommands } from './palette-commands.ts';
import { findShortcut, isTextPlace } from './shortcuts.ts';

const QuickOpen = lazy(async () => ({ default: (await import('../features/search/quick-open.tsx')).QuickOpen }));
const CommandPalette = lazy(async () => ({
  default: (await import('../features/search/command-palette.tsx')).CommandPalette,
}));
const FindEverywhere = lazy(async () => ({
  default: (await import('../features/search/find-everywhere.tsx')).FindEverywhere,
}));
const ShortcutsDialog = lazy(async () => ({ default: (await import('./shortcuts-dialog.tsx')).ShortcutsDialog }));

type Overlay = 'quick-open' | 'command-palette' | 'find-everywhere' | 'shortcuts';

interface OpenAppProps {
  readonly state: AppState;
  readonly onLocked: () => void;
}

export function OpenApp({ state, onLocked }: OpenAppProps) {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const close = () => setOverlay(null);
  const lock = () => void lockJournal().then(onLocked);

  useShellCommand('today', () => navigate({ page: 'today' }));
  useShellCommand('settings', () => navigate({ page: 'settings' }));
  useShellCommand('new-entry', () => navigate({ page: 'journal', section: 'new' }));
  useShellCommand('back', () => step(-1));
  useShellCommand('forward', () => step(1));
  useShellCommand('undo', () => editText('historyUndo') || void undo());
  useShellCommand('redo', () => editText('historyRedo') || void redo());
  useShellCommand('quick-open', () => setOverlay('quick-open'));
  useShellCommand('command-palette', () => setOverlay('command-palette'));
  useShellCommand('find', () => setOverlay('find-everywhere'));
  useShellCommand('find-everywhere', () => setOverlay('find-everywhere'));
  useShellCommand('shortcuts', () => setOverlay('shortcuts'));
  useShellCommand('mask-names', toggleDiscreet);
  useShellCommand('lock', lock);

  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.kind === 'command') runCommand(event.command);
        if (event.kind === 'about-to-lock') runCommand('lock');
      }),
    [],
  );
  useEffect(() => {
    document.addEventListener('keydown', runShortcut);
    return () => document.removeEventListener('keydown', runShortcut);
  }, []);

  return (
    <DiscreetNames startsMasked={state.preferences.startDiscreet}>
      <AppShell state={state} />
      <Suspense fallback={null}>
        {overlay === 'quick-open' && <QuickOpen onClose={close} />}
        {overlay === 'command-palette' && <CommandPalette commands={paletteCommands(state.platform)} onClose={close} />}
        {overlay === 'find-everywhere' && <FindEverywhere onClose={close} />}
        {overlay === 'shortcuts' && <ShortcutsDialog platform={state.platform} onClose={close} />}
      </Suspense>
    </DiscreetNames>
  );
}

function runShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const shortcut = findShortcut(event, isTextPlace(document.activeElement));
  if (shortcut !== undefined && runCommand(shortcut.command)) event.preventDefault();
}
