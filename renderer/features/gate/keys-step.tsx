/** The two keys: the passphrase is chosen first, the recovery key is made with the vault. */
import { Button, Checkbox } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { PassphraseChooser } from '../../keys/passphrase-chooser.tsx';
import { RecoveryKeyCard } from '../../keys/recovery-key-card.tsx';
import { WordCairn } from '../../keys/word-cairn.tsx';
import { callApp } from '../../lib/api.ts';
import { formatDay, today } from '../../lib/dates.ts';
import type { MadeKeys } from './made-keys.ts';
import { StepFrame } from './step-frame.tsx';
import { makeVault } from './open-vault.ts';
import classes from './first-run.module.css';

interface KeysStepProps {
  readonly vaultName: string;
  /** Both keys once they are made; coming back from practising shows them again. */
  readonly keys: MadeKeys | null;
  readonly onMade: (keys: MadeKeys) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

const title = 'Two keys open your journal';
const lead =
  'Learn the passphrase by heart. Print the recovery key and keep it somewhere else. If you lose both, nobody can open the journal again, and that includes us.';

export function KeysStep(props: KeysStepProps) {
  return props.keys === null ? <ChooseKeys {...props} /> : <KeepKeys {...props} keys={props.keys} />;
}

function ChooseKeys({ onMade, onBack }: KeysStepProps) {
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function make() {
    if (passphrase === null || isMaking) return;
    setError(null);
    setIsMaking(true);
    const made = await makeVault(passphrase);
    setIsMaking(false);
    if (made.ok) onMade({ passphrase, recoveryKey: made.value.recoveryKey });
    else setError(made.error);
  }

  return (
    <StepFrame
      title={title}
      lead={lead}
      foot={
        <>
          <span className="text-secondary" role="status">
            {isMaking ? 'Making the keys. This takes about two seconds.' : ''}
          </span>
          <span className={classes.spring} />
          <Button variant="subtle" disabled={isMaking} onClick={onBack}>
            Back
          </Button>
          <Button variant="filled" size="md" disabled={passphrase === null || isMaking} onClick={() => void make()}>
            Make the keys
          </Button>
        </>
      }
    >
      {error !== null && <ErrorNote error={error} />}
      <div className={classes.columns}>
        <section>
          <h2>Passphrase</h2>
          <PassphraseChooser onChange={setPassphrase} />
        </section>
        <section className={classes.key}>
          <h2>Recovery key</h2>
          <p className={classes.small}>For the day the passphrase is gone.</p>
          <div className={classes.unmade}>
            <p>It is made together with the vault, once you have settled on a passphrase.</p>
            <p>You can print it, save it as a file or write it down.</p>
          </div>
        </section>
      </div>
    </StepFrame>
  );
}

function KeepKeys({ vaultName, keys, onNext }: KeysStepProps & { readonly keys: MadeKeys }) {
  const [isKept, setIsKept] = useState(false);
  const words = keys.passphrase.split(' ');
  return (
    <StepFrame
      title={title}
      lead={lead}
      foot={
        <>
          <Checkbox
            label="I have printed the recovery key or written it down"
            checked={isKept}
            onChange={(event) => setIsKept(event.currentTarget.checked)}
          />
          <span className={classes.spring} />
          <Button variant="filled" size="md" disabled={!isKept} onClick={onNext}>
            Practise the passphrase
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <section>
          <h2>Passphrase</h2>
          {words.length === 6 ? (
            <>
              <p className={classes.small}>Six random words, read from the top.</p>
              <WordCairn words={words} />
            </>
          ) : (
            <p className={classes.small}>Your own. Say it to yourself once, from the beginning to the end.</p>
          )}
        </section>
        <RecoveryKey vaultName={vaultName} recoveryKey={keys.recoveryKey} />
      </div>
    </StepFrame>
  );
}

function RecoveryKey({ vaultName, recoveryKey }: { readonly vaultName: string; readonly recoveryKey: string }) {
  const [status, setStatus] = useState('');
  const [error, setError] = useState<AppError | null>(null);

  async function print() {
    setError(null);
    const answer = await callApp('app:print-recovery-key', { recoveryKey, vaultName });
    if (answer.ok) setStatus('Sent to the printer.');
    else if (answer.error.code !== 'cancelled') setError(answer.error);
  }

  async function save() {
    setError(null);
    const answer = await callApp('app:save-recovery-key', { recoveryKey, vaultName });
    if (!answer.ok) setError(answer.error);
    else if (answer.value.saved) setStatus('Saved. Keep the file away from the vault.');
  }

  async function copy() {
    setError(null);
    const answer = await callApp('app:copy-secret', { text: recoveryKey, clearAfterSeconds: 30 });
    if (answer.ok) setStatus('Copied. The clipboard is cleared in 30 seconds.');
    else setError(answer.error);
  }

  return (
    <section className={classes.key}>
      <h2>Recovery key</h2>
      <p className={classes.small}>For the day the passphrase is gone.</p>
      <RecoveryKeyCard recoveryKey={recoveryKey} vaultName={`${vaultName} vault`} day={formatDay(today())} />
      <div className={classes.keyActions}>
        <Button leftSection={<IconPrinter size={17} stroke={1.6} />} onClick={() => void print()}>
          Print
        </Button>
        <Button onClick={() => void save()}>Save as a file</Button>
        <Button variant="subtle" leftSection={<IconCopy size={17} stroke={1.6} />} onClick={() => void copy()}>
          Copy, cleared after 30 s
        </Button>
      </div>
      <p className={classes.keyStatus} role="status">
        {status}
      </p>
      {error !== null && <ErrorNote error={error} />}
    </section>
  );
}
