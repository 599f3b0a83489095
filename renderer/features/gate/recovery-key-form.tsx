/** The second way in: the recovery key opens the vault, then a new passphrase takes the place of the lost one. */
import { Button } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { PassphraseChooser } from '../../keys/passphrase-chooser.tsx';
import { TextBox } from '../../components/text-box.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { callVault } from '../../lib/api.ts';
import { withPassphraseBytes } from '../../keys/passphrase-bytes.ts';
import { openWithRecoveryKey } from './open-vault.ts';
import classes from './gate-notes.module.css';

interface RecoveryKeyFormProps {
  readonly onOpening: (isOpening: boolean) => void;
  /** The vault is open; what remains is the new passphrase, and no other way in makes sense meanwhile. */
  readonly onProven: () => void;
  readonly onOpened: () => void;
}

export function RecoveryKeyForm({ onOpening, onProven, onOpened }: RecoveryKeyFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isOpening, setIsOpening] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  // Whoever holds the recovery key may set a new passphrase: it stands in for the one that is lost.
  const [provenKey, setProvenKey] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const typed = field.current?.value ?? '';
    if (typed.trim() === '' || isOpening) {
      field.current?.focus();
      return;
    }
    setError(null);
    setIsOpening(true);
    onOpening(true);
    const opened = await openWithRecoveryKey(typed);
    setIsOpening(false);
    onOpening(false);
    if (opened.ok) {
      setProvenKey(typed);
      onProven();
    } else {
      setError(opened.error);
      field.current?.focus();
    }
  }

  if (provenKey !== null) return <NewPassphrase recoveryKey={provenKey} onDone={onOpened} />;
  return (
    <form className={classes.note} onSubmit={(event) => void submit(event)}>
      <label className={classes.label} htmlFor="recovery-key">
        Recovery key
      </label>
      <TextBox
        ref={field}
        id="recovery-key"
        className={classes.key}
        rows={3}
        autoCapitalize="characters"
        autoFocus
        readOnly={isOpening}
        aria-describedby="recovery-key-hint"
      />
      <p id="recovery-key-hint">From the printed sheet. Spaces and small letters do not matter.</p>
      {error !== null && <ErrorNote error={error} />}
      <Button type="submit" variant="filled" size="lg" fullWidth aria-disabled={isOpening}>
        {isOpening ? 'Opening' : 'Unlock'}
      </Button>
    </form>
  );
}

interface NewPassphraseProps {
  readonly recoveryKey: string;
  readonly onDone: () => void;
}

function NewPassphrase({ recoveryKey, onDone }: NewPassphraseProps) {
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function change() {
    if (passphrase === null || isChanging) return;
    setError(null);
    setIsChanging(true);
    const changed = await withPassphraseBytes(recoveryKey, (current) =>
      withPassphraseBytes(passphrase, (next) => callVault('vault:change-passphrase', { current, next })),
    );
    setIsChanging(false);
    if (changed.ok) onDone();
    else setError(changed.error);
  }

  return (
    <section className={classes.note} aria-labelledby="new-passphrase">
      <h1 id="new-passphrase">The vault is open. Choose a new passphrase</h1>
      <p>The old one stops working. The recovery key stays as it is.</p>
      <PassphraseChooser onChange={setPassphrase} />
      {error !== null && <ErrorNote error={error} />}
      <Button
        variant="filled"
        size="lg"
        fullWidth
        disabled={passphrase === null}
        aria-disabled={isChanging}
        onClick={() => void change()}
      >
        {isChanging ? 'Changing the keys' : 'Use this passphrase'}
      </Button>
      <TextButton disabled={isChanging} onClick={onDone}>
        Keep the old passphrase
      </TextButton>
    </section>
  );
}
