/** When the vault locks, and its passphrase. */
import { Button, Select, Switch } from '@mantine/core';
import { useState } from 'react';
import type { AppState } from '../../../shared/ipc/app-requests.ts';
import type { Preferences } from '../../../shared/preferences.ts';
import { changePreferences } from '../../lib/app-state.ts';
import { runCommand } from '../../lib/commands.ts';
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx';
import { NamesGroup } from './names-group.tsx';
import { SettingsGroup } from './settings-group.tsx';
import classes from './settings-page.module.css';

type Minutes = Preferences['autoLockMinutes'];

const choices: readonly { readonly minutes: Minutes; readonly label: string }[] = [
  { minutes: 0, label: 'As soon as you leave the window' },
  { minutes: 1, label: 'After 1 minute' },
  { minutes: 5, label: 'After 5 minutes' },
  { minutes: 10, label: 'After 10 minutes' },
  { minutes: 15, label: 'After 15 minutes' },
  { minutes: 30, label: 'After 30 minutes' },
  { minutes: 45, label: 'After 45 minutes' },
  { minutes: 60, label: 'After an hour' },
  { minutes: null, label: 'Never by itself' },
];

export function SecuritySection({ state }: { readonly state: AppState }) {
  const { preferences, vault } = state;
  const [isChanging, setIsChanging] = useState(false);
  return (
    <>
      <SettingsGroup title="Locking">
        <Select
          label="Without a key or a click"
          w={280}
          data={choices.map(({ minutes, label }) => ({ value: String(minutes), label }))}
          value={String(preferences.autoLockMinutes)}
          allowDeselect={false}
          onChange={(value) => {
            const chosen = choices.find(({ minutes }) => String(minutes) === value);
            if (chosen !== undefined) void changePreferences({ autoLockMinutes: chosen.minutes });
          }}
        />
        <Switch
          label="Lock when the computer sleeps"
          checked={preferences.lockOnSuspend}
          onChange={(event) => void changePreferences({ lockOnSuspend: event.currentTarget.checked })}
        />
        <Switch
          label="Lock when the screen is locked"
          checked={preferences.lockOnScreenLock}
          onChange={(event) => void changePreferences({ lockOnScreenLock: event.currentTarget.checked })}
        />
        <Switch
          label="Lock when the window is minimised"
          checked={preferences.lockOnMinimize}
          onChange={(event) => void changePreferences({ lockOnMinimize: event.currentTarget.checked })}
        />
        <p className={classes.small}>
          What you are typing is saved first. Locking ends the program that holds the journal, so nothing of it stays in
          memory.
        </p>
      </SettingsGroup>

      <NamesGroup preferences={preferences} />

      <SettingsGroup title="Passphrase">
        {vault?.isSample === true ? (
          <p className={classes.text}>
            The sample vault has a passphrase that nobody knows. It is thrown away when you leave it.
          </p>
        ) : (
          <>
            <p className={classes.text}>
              A change rewrites the key file, not the journal. The recovery key stays as it is. Copies of the vault made
              before still open with the old passphrase.
            </p>
            <div className={classes.row}>
              <Button onClick={() => setIsChanging(true)}>Change the passphrase</Button>
              <Button variant="subtle" onClick={() => void runCommand('lock')}>
                Lock now and practise it
              </Button>
            </div>
          </>
        )}
      </SettingsGroup>
      {isChanging && <ChangePassphraseDialog onClose={() => setIsChanging(false)} />}
    </>
  );
}
