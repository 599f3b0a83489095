/** Where the vault lies, its newest snapshot, and its copy in a second folder. */
import { Button } from '@mantine/core';
import type { AppState } from '../../../shared/ipc/app-requests.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { formatMoment } from './backup-words.ts';
import { SecondFolder } from './second-folder.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { useBackUp } from './use-back-up.ts';
import classes from './settings-page.module.css';

export function BackupSection({ state }: { readonly state: AppState }) {
  const backUp = useBackUp(state.preferences.backupFolder);
  const snapshot = backUp.state?.snapshot ?? null;
  return (
    <>
      <SettingsGroup title="The vault">
        <dl className={classes.facts}>
          <dt>Name</dt>
          <dd>{state.vault?.name}</dd>
          <dt>Folder</dt>
          <dd className={classes.path}>{state.vault?.path}</dd>
        </dl>
        <p className={classes.text}>
          Everything is in this one folder, encrypted: the journal, its attachments and older snapshots.
        </p>
      </SettingsGroup>

      <SettingsGroup title="Snapshots">
        <p className={classes.text}>
          A snapshot is the whole journal in one file. Cairn writes one when it locks, opens it again to be sure of it,
          and keeps older ones in the vault and beside it on this computer.
        </p>
        <dl className={classes.facts}>
          <dt>Last snapshot</dt>
          <dd>{formatMoment(snapshot?.at ?? '', 'None yet')}</dd>
          {snapshot !== null && (
            <>
              <dt>In the vault’s folder</dt>
              <dd className={classes.path}>snap/{snapshot.name}</dd>
            </>
          )}
        </dl>
        <div className={classes.row}>
          {/* Stays focusable while it works, so that a keyboard does not lose its place. */}
          <Button
            variant="filled"
            aria-disabled={backUp.isRunning}
            data-disabled={backUp.isRunning}
            onClick={backUp.run}
          >
            Back up now
          </Button>
          <span className={classes.small} role="status">
            {backUp.words}
          </span>
        </div>
        {backUp.error !== undefined && <ErrorNote error={backUp.error} />}
      </SettingsGroup>

      <SecondFolder app={state} backUp={backUp} />
    </>
  );
}
