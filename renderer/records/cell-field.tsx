/** A value that is changed where it stands in a table: kept on Enter or on leaving, taken back with Escape. */
import { useState } from 'react';
import { joinClasses } from '../components/join-classes.ts';
import classes from './cell-field.module.css';

interface CellFieldProps<Value> {
  readonly label: string;
  /** As it is stored, in words. */
  readonly text: string;
  /** Undefined for what cannot be kept. */
  readonly parse: (text: string) => Value | undefined;
  /** Shown while `parse` refuses; where there is a `list`, once somebody means to keep it. */
  readonly problem: string;
  readonly isNumber?: boolean;
  /** Id of a `datalist` with values in use. */
  readonly list?: string;
  readonly onKeep: (value: Value) => void;
}

export function CellField<Value>(props: CellFieldProps<Value>) {
  const { label, text, parse, problem, isNumber = false, list, onKeep } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [stored, setStored] = useState(text);
  const [isMeant, setMeant] = useState(list === undefined);
  // What was typed stays in view until the vault's own answer has arrived.
  if (stored !== text) {
    setStored(text);
    setTyped(null);
  }
  const value = parse(typed ?? text);
  const isRefused = isMeant && typed !== null && value === undefined;
  const keep = () => {
    setMeant(true);
    if (typed === null || value === undefined) return;
    if (typed.trim() === text) setTyped(null);
    else onKeep(value);
  };
  return (
    <span className={classes.cell}>
      <input
        className={joinClasses(classes.input, isNumber ? 'number' : undefined)}
        data-is-number={isNumber || undefined}
        aria-label={label}
        aria-invalid={isRefused || undefined}
        inputMode={isNumber ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        list={list}
        value={typed ?? text}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      {isRefused ? (
        <span className={classes.problem} role="alert">
          {problem}
        </span>
      ) : null}
    </span>
  );
}
