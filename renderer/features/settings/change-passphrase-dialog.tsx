/** A new passphrase for the old one. */
import { Button, Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import classes from '../../components/dialog.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { isSamePassphrase } from '../../keys/is-same-passphrase.ts';
import { PassphraseChooser } from '../../keys/passphrase-chooser.tsx';
import { withPassphraseBytes } from '../../keys/passphrase-bytes.ts';
import { callVault } from '../../lib/api.ts';
import { showToast } from '../../lib/toasts.ts';

export function ChangePassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const current = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [next, setNext] = useState<string | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  const [isDifferent, setIsDifferent] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function change() {
    const old = current.current?.value ?? '';
    if (next === null || isChanging) return;
    if (old === '') {
      current.current?.focus();
      return;
    }
    const typed = again.current?.value ?? '';
    const isSame = isSamePassphrase(typed, next);
    setIsDifferent(!isSame);
    if (!isSame) {
      again.current?.focus();
      return;
    }
    setError(null);
    setIsChanging(true);
    const changed = await withPassphraseBytes(old, (currentBytes) =>
      withPassphraseBytes(next, (nextBytes) =>
        callVault('vault:change-passphrase', { current: currentBytes, next: nextBytes }),
      ),
    );
    setIsChanging(false);
    if (!changed.ok) {
      setError(changed.error);
      return;
    }
    onClose();
    showToast('The passphrase is changed. The old one no longer opens this vault.');
  }

  return (
    <Modal
      opened
      onClose={isChanging ? () => undefined : onClose}
      title="Change the passphrase"
      size={520}
      transitionProps={{ duration: 0 }}
    >
      <div className={classes.body}>
        <PassphraseField label="Passphrase of today" inputRef={current} readOnly={isChanging} />
        <section>
          <h3>New passphrase</h3>
          <PassphraseChooser onChange={setNext} />
        </section>
        <PassphraseField
          label="New passphrase, from memory"
          hint="Once, to see that it sticks."
          problem={
            isDifferent ? (
              <>
                <strong>Not quite</strong>
                That is not the new passphrase.
              </>
            ) : undefined
          }
          inputRef={again}
          readOnly={isChanging}
        />
        {error !== null && <ErrorNote error={error} />}
        <div className={classes.actions}>
          <Button variant="subtle" disabled={isChanging} onClick={onClose}>
            Keep the old one
          </Button>
          <Button variant="filled" disabled={next === null || isChanging} onClick={() => void change()}>
            {isChanging ? 'Changing the keys' : 'Change it'}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
