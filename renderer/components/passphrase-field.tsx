/** One secret typed on one line, hidden until asked for. The page keeps no copy: whoever submits reads it and clears it. */
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useId, useState, type ReactNode, type Ref } from 'react';
import classes from './passphrase-field.module.css';

interface PassphraseFieldProps {
  readonly label: string;
  /** What stands at the right of the label (the vault's name). */
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  /** A failure in words; replaces the hint. */
  readonly problem?: ReactNode;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onInput?: (text: string) => void;
  readonly autoFocus?: boolean;
  readonly readOnly?: boolean;
}

export function PassphraseField(props: PassphraseFieldProps) {
  const { label, aside, hint, problem, inputRef, onInput, autoFocus = false, readOnly = false } = props;
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  const hasProblem = problem !== undefined && problem !== null;
  const hasHint = hasProblem || hint !== undefined;
  return (
    <div>
      <div className={classes.head}>
        <label className={classes.label} htmlFor={id}>
          {label}
        </label>
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      </div>
      <div className={`${classes.field ?? ''} field-edge`} data-problem={hasProblem || undefined}>
        <input
          ref={inputRef}
          id={id}
          className={classes.input}
          type={isShown ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          autoFocus={autoFocus}
          readOnly={readOnly}
          aria-invalid={hasProblem || undefined}
          aria-describedby={hasHint ? `${id}-hint` : undefined}
          onInput={(event) => onInput?.(event.currentTarget.value)}
        />
        <button
          type="button"
          className={classes.eye}
          aria-label={isShown ? 'Hide what is typed' : 'Show what is typed'}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? <IconEyeOff size={17} stroke={1.6} /> : <IconEye size={17} stroke={1.6} />}
        </button>
      </div>
      {hasHint && (
        <div id={`${id}-hint`} className={classes.hint} role={hasProblem ? 'alert' : undefined}>
          {hasProblem ? problem : hint}
        </div>
      )}
    </div>
  );
}
