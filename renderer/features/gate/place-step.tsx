/** Where the vault lives, and what it is called. Two ways around: a vault that exists, and the sample. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { StepFrame } from './step-frame.tsx';
import { chooseNewPlace, chooseVault, openSampleVault } from './open-vault.ts';
import classes from './first-run.module.css';

interface PlaceStepProps {
  readonly onPlaced: () => void;
  readonly onVaultChosen: () => void;
  readonly onSampleOpened: () => void;
}

export function PlaceStep({ onPlaced, onVaultChosen, onSampleOpened }: PlaceStepProps) {
  const [name, setName] = useState('Private');
  const [useDefault, setUseDefault] = useState(true);
  const [isOpeningSample, setIsOpeningSample] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function place() {
    setError(null);
    const chosen = await chooseNewPlace(name.trim(), useDefault);
    if (!chosen.ok) setError(chosen.error);
    else if (chosen.value) onPlaced();
  }

  async function openExisting() {
    setError(null);
    const chosen = await chooseVault();
    if (!chosen.ok) setError(chosen.error);
    else if (chosen.value) onVaultChosen();
  }

  async function openSample() {
    setError(null);
    setIsOpeningSample(true);
    const problem = await openSampleVault();
    setIsOpeningSample(false);
    if (problem === null) onSampleOpened();
    else setError(problem);
  }

  return (
    <StepFrame
      title="A place for your work, kept to yourself"
      lead="A vault is one folder of encrypted files. You can move it, copy it and back it up like any other folder; without its keys it is only noise."
      foot={
        <>
          <span className="text-secondary" role="status">
            {isOpeningSample ? 'Laying out the sample. This takes about two seconds.' : ''}
          </span>
          <span className={classes.spring} />
          <Button
            variant="filled"
            size="md"
            disabled={name.trim() === '' || isOpeningSample}
            onClick={() => void place()}
          >
            {useDefault ? 'Continue' : 'Choose the folder'}
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        {error !== null && <ErrorNote error={error} />}
        <TextInput
          label="Name of the vault"
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <fieldset className={classes.places}>
          <legend>Folder</legend>
          <label className={classes.place}>
            <input type="radio" name="place" checked={useDefault} onChange={() => setUseDefault(true)} />
            <span>
              <b>Documents, folder Cairn</b>
              <span>Easy to find and part of the usual backups</span>
            </span>
          </label>
          <label className={classes.place}>
            <input type="radio" name="place" checked={!useDefault} onChange={() => setUseDefault(false)} />
            <span>
              <b>Another folder</b>
              <span>On another disk, or one that a sync service copies</span>
            </span>
          </label>
        </fieldset>
        <div className={classes.others}>
          <TextButton onClick={() => void openExisting()}>Open a vault you already have</TextButton>
          <TextButton disabled={isOpeningSample} onClick={() => void openSample()}>
            Look around the sample vault
          </TextButton>
        </div>
      </div>
    </StepFrame>
  );
}
