/** Another vault: one known on this computer, one in a folder, a new one, or the sample. */
import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { AppState } from '../../../shared/ipc/app-requests.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { callApp } from '../../lib/api.ts';
import { setAppState } from '../../lib/app-state.ts';
import { chooseVault, openSampleVault } from './open-vault.ts';
import classes from './gate-notes.module.css';

interface OtherVaultsProps {
  readonly state: AppState;
  readonly onChosen: () => void;
  readonly onNewVault: () => void;
  readonly onOpened: () => void;
}

export function OtherVaults({ state, onChosen, onNewVault, onOpened }: OtherVaultsProps) {
  const [error, setError] = useState<AppError | null>(null);
  const others = state.preferences.vaults.filter((one) => one.path !== state.vault?.path);

  async function openKnown(path: string) {
    const answer = await callApp('app:open-known-vault', { path });
    if (answer.ok) {
      setAppState(answer.value);
      onChosen();
    } else setError(answer.error);
  }

  async function choose() {
    const chosen = await chooseVault();
    if (!chosen.ok) setError(chosen.error);
    else if (chosen.value) onChosen();
  }

  async function openSample() {
    const problem = await openSampleVault();
    if (problem === null) onOpened();
    else setError(problem);
  }

  return (
    <section className={classes.note} aria-label="Open another vault">
      {error !== null && <ErrorNote error={error} />}
      <ul className={classes.list}>
        {others.map((one) => (
          <li key={one.path}>
            <RowButton className={classes.choice} onClick={() => void openKnown(one.path)}>
              <b>{one.name}</b>
              <span>{one.path}</span>
            </RowButton>
          </li>
        ))}
        <li>
          <RowButton className={classes.choice} onClick={() => void choose()}>
            <b>Choose its folder</b>
            <span>A vault you already have, on this computer or a synced folder</span>
          </RowButton>
        </li>
        <li>
          <RowButton className={classes.choice} onClick={onNewVault}>
            <b>Start a new vault</b>
            <span>With keys of its own</span>
          </RowButton>
        </li>
        <li>
          <RowButton className={classes.choice} onClick={() => void openSample()}>
            <b>Look around the sample vault</b>
            <span>A fictional journal, thrown away afterwards</span>
          </RowButton>
        </li>
      </ul>
    </section>
  );
}
