/** The rehearsal: the passphrase from memory, two groups of the recovery key from paper. */
import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { isSamePassphrase } from '../../keys/is-same-passphrase.ts';
import { isSameGroup, recoveryKeyGroups } from '../../keys/recovery-key-text.ts';
import type { MadeKeys } from './made-keys.ts';
import { StepFrame } from './step-frame.tsx';
import classes from './first-run.module.css';

interface PractiseStepProps {
  readonly keys: MadeKeys;
  readonly onBack: () => void;
  readonly onPractised: () => void;
}

export function PractiseStep({ keys, onBack, onPractised }: PractiseStepProps) {
  const { groups } = recoveryKeyGroups(keys.recoveryKey);
  const [asked] = useState(() => pickTwo(groups.filter((group) => group.length === 5).length));
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [wrong, setWrong] = useState<{ readonly passphrase: boolean; readonly groups: readonly boolean[] } | null>(
    null,
  );

  function check(event: FormEvent) {
    event.preventDefault();
    const passphrase = field.current?.value ?? '';
    const found = {
      passphrase: !isSamePassphrase(passphrase, keys.passphrase),
      groups: asked.map((place, index) => !isSameGroup(typed[index] ?? '', groups[place] ?? '')),
    };
    if (!found.passphrase && !found.groups.includes(true)) {
      if (field.current !== null) field.current.value = '';
      onPractised();
      return;
    }
    setWrong(found);
    if (found.passphrase) field.current?.focus();
  }

  return (
    <StepFrame
      title="Practise once"
      lead="Type both as you will on the day you need them. Better to find a slip now than then."
      foot={
        <>
          <span className={classes.spring} />
          <Button variant="subtle" onClick={onBack}>
            Look at them again
          </Button>
          <Button type="submit" form="practise" variant="filled" size="md">
            Check
          </Button>
        </>
      }
    >
      <form id="practise" className={classes.form} onSubmit={check}>
        <PassphraseField
          label="Passphrase, from memory"
          hint="Spaces do not matter, capital letters do."
          problem={
            wrong?.passphrase === true ? (
              <>
                <strong>Not quite</strong>
                That is not the passphrase you chose. Look at it again, then try once more.
              </>
            ) : undefined
          }
          inputRef={field}
          autoFocus
        />
        <div className={classes.groups}>
          {asked.map((place, index) => (
            <TextInput
              key={place}
              w={200}
              label={`Recovery key, group ${String(place + 1)}`}
              description="Five characters, from your copy"
              value={typed[index] ?? ''}
              maxLength={12}
              error={wrong?.groups[index] === true ? 'This does not match the key' : undefined}
              styles={{ input: { fontFamily: 'var(--font-key)', textTransform: 'uppercase' } }}
              onChange={(event) => {
                const text = event.currentTarget.value;
                setTyped(index === 0 ? [text, typed[1]] : [typed[0], text]);
              }}
            />
          ))}
        </div>
      </form>
    </StepFrame>
  );
}

/** Two different places below `count`, in order. */
function pickTwo(count: number): readonly [number, number] {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  const first = a % count;
  const second = (first + 1 + (b % (count - 1))) % count;
  return first < second ? [first, second] : [second, first];
}
