/** Where the vault lies, and how to have a second copy of it. */
import type { AppState } from '../../../shared/ipc/app-requests.ts';
import { SettingsGroup } from './settings-group.tsx';
import classes from './settings-page.module.css';

export function BackupSection({ state }: { readonly state: AppState }) {
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

      <SettingsGroup title="Backups">
        <ul className={classes.list}>
          <li>
            Cairn keeps encrypted snapshots on this computer beside the vault, for the day a file of it is damaged.
          </li>
          <li>
            They do not help when the disk fails. Copy the folder to another disk now and then, while Cairn is locked.
          </li>
          <li>A copy opens with the passphrase it had when it was made, or with the recovery key.</li>
        </ul>
      </SettingsGroup>
    </>
  );
}
