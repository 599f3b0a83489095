/** Choosing a passphrase: six drawn words, or one of your own that is hard enough to guess. */
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { PassphraseStrength } from '../../shared/passphrase/passphrase-strength.ts';
import { describeGuessTime } from './guess-time.ts';
import { PassphraseField } from '../components/passphrase-field.tsx';
import { StoneStack } from '../components/stone-stack.tsx';
import { WordCairn } from './word-cairn.tsx';
import classes from './passphrase-chooser.module.css';

interface PassphraseChooserProps {
  /** The passphrase as it stands; null while there is none that is hard enough. */
  readonly onChange: (passphrase: string | null) => void;
}

export function PassphraseChooser({ onChange }: PassphraseChooserProps) {
  const [isOwn, setIsOwn] = useState(false);
  return isOwn ? (
    <OwnPassphrase
      onChange={onChange}
      onWords={() => {
        onChange(null);
        setIsOwn(false);
      }}
    />
  ) : (
    <DrawnWords
      onChange={onChange}
      onOwn={() => {
        onChange(null);
        setIsOwn(true);
      }}
    />
  );
}

function DrawnWords({ onChange, onOwn }: PassphraseChooserProps & { readonly onOwn: () => void }) {
  const [drawn, setDrawn] = useState<{ readonly words: readonly string[]; readonly bits: number } | null>(null);
  const report = useRef(onChange);
  useEffect(() => {
    report.current = onChange;
  });
  const draw = async () => {
    const { generateSixWords, generatedBits } = await import('../../shared/passphrase/six-words.ts');
    const passphrase = generateSixWords((length) => crypto.getRandomValues(new Uint8Array(length)));
    setDrawn({ words: passphrase.split(' '), bits: generatedBits });
    report.current(passphrase);
  };
  useEffect(() => void draw(), []);
  return (
    <div className={classes.root}>
      <p className={classes.lead}>Six random words, read from the top.</p>
      <div className={classes.words}>{drawn !== null && <WordCairn words={drawn.words} />}</div>
      <div className={classes.actions}>
        <Button onClick={() => void draw()}>Draw six new words</Button>
        <Button variant="subtle" onClick={onOwn}>
          Use my own
        </Button>
      </div>
      <p className={classes.strength}>
        {drawn !== null && `About ${String(drawn.bits)} bits. ${describeGuessTime(drawn.bits)}`}
      </p>
    </div>
  );
}

function OwnPassphrase({ onChange, onWords }: PassphraseChooserProps & { readonly onWords: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [strength, setStrength] = useState<PassphraseStrength | null>(null);
  async function judge(text: string) {
    const { passphraseStrength } = await import('../../shared/passphrase/passphrase-strength.ts');
    // Typing on has made this answer an old one.
    if (field.current?.value !== text) return;
    const judged = text === '' ? null : passphraseStrength(text);
    setStrength(judged);
    onChange(judged?.accepted === true ? text : null);
  }
  const bits = strength?.bits ?? 0;
  return (
    <div className={classes.root}>
      <p className={classes.lead}>Long and odd beats short and clever. Capital letters count.</p>
      <div className={classes.own}>
        <PassphraseField label="Your own passphrase" inputRef={field} onInput={(text) => void judge(text)} autoFocus />
        <div className={classes.meter} role="status">
          <StoneStack
            size={6}
            tone={strength?.accepted === true ? 'accent' : 'ink'}
            stones={[16, 33, 50, 64, 77].map((needed) => (bits >= needed ? 'solid' : 'dashed'))}
          />
          <span>{sentenceFor(strength)}</span>
        </div>
      </div>
      <div className={classes.actions}>
        <Button variant="subtle" onClick={onWords}>
          Draw six words instead
        </Button>
      </div>
    </div>
  );
}

function sentenceFor(strength: PassphraseStrength | null): string {
  if (strength === null) return 'Three stones are enough.';
  const bits = `About ${String(strength.bits)} bits.`;
  return strength.accepted
    ? `${bits} ${describeGuessTime(strength.bits)}`
    : `${bits} Too easy to guess. ${strength.advice}`;
}
