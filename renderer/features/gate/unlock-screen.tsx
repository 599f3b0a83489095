/** Asks for the passphrase, and says plainly what is wrong when the vault does not open. */
import { Button } from '@mantine/core';
import { lazy, Suspense, useRef, useState, type FormEvent } from 'react';
import { errorSentence } from '../../../shared/error-sentence.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { AppState } from '../../../shared/ipc/app-requests.ts';
import { CairnMark } from '../../components/cairn-mark.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { MissingVault } from './missing-vault.tsx';
import { openWithPassphrase } from './open-vault.ts';
import { OtherVaults } from './other-vaults.tsx';
import classes from './unlock-screen.module.css';

const RecoveryKeyForm = lazy(async () => ({ default: (await import('./recovery-key-form.tsx')).RecoveryKeyForm }));

interface UnlockScreenProps {
  readonly state: AppState;
  readonly onOpened: () => void;
  readonly onNewVault: () => void;
}

type View = 'passphrase' | 'recovery-key' | 'new-passphrase' | 'other-vaults';

export function UnlockScreen({ state, onOpened, onNewVault }: UnlockScreenProps) {
  const [view, setView] = useState<View>('passphrase');
  const [isOpening, setIsOpening] = useState(false);
  const { vault } = state;
  return (
    <main className={classes.gate}>
      <div className={classes.column} data-view={view}>
        <CairnMark width={124} className={`${classes.mark ?? ''} ${isOpening ? (classes.opening ?? '') : ''}`} />
        {view === 'passphrase' && vault !== null && vault.exists && (
          <PassphraseForm vaultName={vault.name} onOpening={setIsOpening} onOpened={onOpened} />
        )}
        {view === 'passphrase' && vault !== null && !vault.exists && <MissingVault vault={vault} />}
        {(view === 'recovery-key' || view === 'new-passphrase') && (
          <Suspense fallback={null}>
            <RecoveryKeyForm onOpening={setIsOpening} onProven={() => setView('new-passphrase')} onOpened={onOpened} />
          </Suspense>
        )}
        {view === 'other-vaults' && (
          <OtherVaults
            state={state}
            onChosen={() => setView('passphrase')}
            onNewVault={onNewVault}
            onOpened={onOpened}
          />
        )}
        <div className={classes.ways} hidden={view === 'new-passphrase'}>
          {view === 'passphrase' && vault?.exists === true && (
            <TextButton disabled={isOpening} onClick={() => setView('recovery-key')}>
              Use the recovery key
            </TextButton>
          )}
          {view !== 'passphrase' && (
            <TextButton disabled={isOpening} onClick={() => setView('passphrase')}>
              Use the passphrase
            </TextButton>
          )}
          {view !== 'other-vaults' && (
            <TextButton disabled={isOpening} onClick={() => setView('other-vaults')}>
              Open another vault
            </TextButton>
          )}
        </div>
      </div>
      <p className={classes.foot}>Cairn has no server. Nobody can reset a passphrase for you.</p>
    </main>
  );
}

interface PassphraseFormProps {
  readonly vaultName: string;
  readonly onOpening: (isOpening: boolean) => void;
  readonly onOpened: () => void;
}

function PassphraseForm({ vaultName, onOpening, onOpened }: PassphraseFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isOpening, setIsOpening] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const input = field.current;
    if (input === null || isOpening) return;
    if (input.value === '') {
      input.focus();
      return;
    }
    setError(null);
    setIsOpening(true);
    onOpening(true);
    const passphrase = input.value;
    input.value = '';
    const opened = await openWithPassphrase(passphrase);
    setIsOpening(false);
    onOpening(false);
    if (opened.ok) {
      onOpened();
      return;
    }
    setError(opened.error);
    input.focus();
  }

  const sentence = error === null ? null : errorSentence(error);
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <h1 className="unseen">Unlock {vaultName}</h1>
      <PassphraseField
        label="Passphrase"
        aside={vaultName}
        hint="Six words, with or without the spaces."
        problem={
          sentence === null ? undefined : (
            <>
              <strong>{sentence.title}</strong>
              {sentence.body}
            </>
          )
        }
        inputRef={field}
        autoFocus
        readOnly={isOpening}
      />
      <Button type="submit" variant="filled" size="lg" fullWidth aria-disabled={isOpening} className={classes.submit}>
        {isOpening ? 'Opening' : 'Unlock'}
      </Button>
    </form>
  );
}
