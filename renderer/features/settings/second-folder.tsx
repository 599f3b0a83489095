/** The folder on another disk that every snapshot is copied to: choosing it, giving it up, what is in it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { AppArguments, AppState } from '../../../shared/ipc/app-requests.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { callApp } from '../../lib/api.ts';
import { setAppState } from '../../lib/app-state.ts';
import { showToast } from '../../lib/toasts.ts';
import { describeCopy, formatMoment } from './backup-words.ts';
import { SettingsGroup } from './settings-group.tsx';
import type { BackUp } from './use-back-up.ts';
import classes from './settings-page.module.css';

type Action = AppArguments<'app:choose-backup-folder'>['action'];

interface SecondFolderProps {
  readonly app: AppState;
  readonly backUp: BackUp;
}

export function SecondFolder({ app, backUp }: SecondFolderProps) {
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const folder = app.preferences.backupFolder;
  // The state of the folder before is of no interest while the answer for a new one is out.
  const copy = backUp.state?.copy?.folder === folder ? backUp.state.copy : null;

  /** True when the folder was changed. */
  const change = async (action: Action): Promise<boolean> => {
    const answer = await callApp('app:choose-backup-folder', { action });
    setRefusal(answer.ok ? null : answer.error);
    if (!answer.ok || answer.value === null) return false;
    setAppState(answer.value);
    return true;
  };
  const choose = async () => {
    if (await change('choose')) backUp.run();
  };
  const stop = async () => {
    if (!(await change('stop'))) return;
    showToast('Copying stopped. The copies stay where they are.', {
      action: { label: 'Undo', run: () => void change('resume') },
    });
  };

  return (
    <SettingsGroup title="Second folder">
      {folder === '' ? (
        <p className={classes.text}>
          Snapshots do not help when the disk fails. Choose a folder on another disk: each snapshot is copied there,
          with the attachments and the keys to open it.
        </p>
      ) : (
        <dl className={classes.facts}>
          <dt>Folder</dt>
          <dd className={classes.path}>{folder}</dd>
          {copy !== null && (
            <>
              <dt>This vault in it</dt>
              <dd className={classes.path}>{copy.subfolder}</dd>
              <dt>Last copy</dt>
              <dd>{formatMoment(copy.copiedAt, 'None yet')}</dd>
            </>
          )}
        </dl>
      )}
      {copy !== null && (
        <p className={classes.note} data-state={copy.state} role="status">
          {describeCopy(copy)}
        </p>
      )}
      {app.vault?.isSample === true && <p className={classes.text}>The sample vault is not copied.</p>}
      {refusal !== null && <ErrorNote error={refusal} />}
      <div className={classes.row}>
        <Button onClick={() => void choose()}>{folder === '' ? 'Choose a folder…' : 'Choose another folder…'}</Button>
        {folder !== '' && (
          <Button variant="subtle" onClick={() => void stop()}>
            Stop copying
          </Button>
        )}
      </div>
      <p className={classes.small}>
        A copy is a whole vault, encrypted. It opens in Cairn, or with the age tool, by the passphrase it had when it
        was made or by the recovery key. Nothing else in the folder is touched.
      </p>
    </SettingsGroup>
  );
}
