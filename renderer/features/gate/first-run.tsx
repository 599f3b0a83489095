/** First run: where the vault lies, its two keys, one rehearsal, a first line. */
import { useState } from 'react';
import type { AppState } from '../../../shared/ipc/app-requests.ts';
import { CairnMark } from '../../components/cairn-mark.tsx';
import { FirstLineStep } from './first-line-step.tsx';
import { KeysStep } from './keys-step.tsx';
import type { MadeKeys } from './made-keys.ts';
import { PlaceStep } from './place-step.tsx';
import { PractiseStep } from './practise-step.tsx';
import classes from './first-run.module.css';

interface FirstRunProps {
  readonly state: AppState;
  readonly onOpened: () => void;
  readonly onVaultChosen: () => void;
}

type Step = 'place' | 'keys' | 'practise' | 'first-line';

const steps: readonly { readonly step: Step; readonly title: string; readonly about: string }[] = [
  { step: 'place', title: 'Where it lives', about: 'A folder of your own' },
  { step: 'keys', title: 'Your keys', about: 'A passphrase and a recovery key' },
  { step: 'practise', title: 'Practise once', about: 'Type the passphrase from memory' },
  { step: 'first-line', title: 'First line', about: 'One sentence about today' },
];

export function FirstRun({ state, onOpened, onVaultChosen }: FirstRunProps) {
  const [step, setStep] = useState<Step>('place');
  const [keys, setKeys] = useState<MadeKeys | null>(null);
  const at = steps.findIndex((one) => one.step === step);
  const vaultName = state.vault?.name ?? 'Private';
  return (
    <div className={classes.gate}>
      <aside className={classes.side} aria-label="First run">
        <div className={classes.brand}>
          <CairnMark width={30} />
          Cairn
        </div>
        <ol className={classes.steps} aria-label="Steps">
          {steps.map((one, index) => (
            <li
              key={one.step}
              className={classes.step}
              data-state={index < at ? 'done' : index === at ? 'here' : 'ahead'}
              aria-current={index === at ? 'step' : undefined}
            >
              <b>{one.title}</b>
              <span>{one.step === 'place' && at > 0 ? `${vaultName}, in its own folder` : one.about}</span>
            </li>
          ))}
        </ol>
        <p className={classes.promise}>
          Everything you write is encrypted on this computer. There is no account and no server.
        </p>
      </aside>
      <main className={classes.page}>
        {step === 'place' && (
          <PlaceStep onPlaced={() => setStep('keys')} onVaultChosen={onVaultChosen} onSampleOpened={onOpened} />
        )}
        {step === 'keys' && (
          <KeysStep
            vaultName={vaultName}
            keys={keys}
            onMade={setKeys}
            onBack={() => setStep('place')}
            onNext={() => setStep('practise')}
          />
        )}
        {step === 'practise' && keys !== null && (
          <PractiseStep
            keys={keys}
            onBack={() => setStep('keys')}
            onPractised={() => {
              setKeys(null);
              setStep('first-line');
            }}
          />
        )}
        {step === 'first-line' && <FirstLineStep onDone={onOpened} />}
      </main>
    </div>
  );
}
