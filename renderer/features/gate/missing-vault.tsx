/** The vault's folder is not where it was: nothing is created in its place. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppState } from '../../../shared/ipc/app-requests.ts';
import { callApp } from '../../lib/api.ts';
import { setAppState } from '../../lib/app-state.ts';
import classes from './gate-notes.module.css';

interface MissingVaultProps {
  readonly vault: NonNullable<AppState['vault']>;
}

export function MissingVault({ vault }: MissingVaultProps) {
  const [hasLooked, setHasLooked] = useState(false);
  async function lookAgain() {
    const answer = await callApp('app:state', {});
    if (!answer.ok) return;
    setAppState(answer.value);
    setHasLooked(true);
  }
  return (
    <section className={classes.note} aria-labelledby="missing-vault">
      <h1 id="missing-vault">{vault.name} is not where it was</h1>
      <p>
        There is no vault at <span className={classes.path}>{vault.path}</span>. It may lie on a disk that is not
        connected, or in a folder that has not been synced yet. Nothing has been created or changed.
      </p>
      <Button variant="filled" size="lg" fullWidth onClick={() => void lookAgain()}>
        Look again
      </Button>
      <p role="status">{hasLooked ? 'Still not there.' : ''}</p>
    </section>
  );
}
