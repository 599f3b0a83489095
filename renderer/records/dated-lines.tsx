/** Lines of a record with what is said of their day at the end: steps, promises, what went between two people. */
import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './dated-lines.module.css';

/** Its children are `DatedLine` and `TickLine`. */
export function DatedLines({ children }: { readonly children: ReactNode }) {
  return <ul className={classes.lines}>{children}</ul>;
}

interface DatedLineProps {
  readonly when: string;
  readonly isLate?: boolean;
  /** One element. */
  readonly children: ReactNode;
}

export function DatedLine({ when, isLate = false, children }: DatedLineProps) {
  return (
    <li>
      {children}
      <span className={classes.when} data-late={isLate || undefined}>
        {when}
      </span>
    </li>
  );
}

interface TickLineProps {
  readonly label: string;
  /** YYYY-MM-DD or ''; `doneOn` is '' while it is open. */
  readonly day: string;
  readonly doneOn: string;
  /** YYYY-MM-DD: what is open after its day is late. */
  readonly today: string;
  readonly when: string;
  readonly onTick: (isDone: boolean) => void;
}

/** A line that is ticked off where it stands. */
export function TickLine({ label, day, doneOn, today, when, onTick }: TickLineProps) {
  return (
    <DatedLine when={when} isLate={doneOn === '' && day !== '' && day < today}>
      <Checkbox label={label} checked={doneOn !== ''} onChange={(event) => onTick(event.currentTarget.checked)} />
    </DatedLine>
  );
}
