/** When something asks for attention: a stone and words. Never red. */
import type { ReactNode } from 'react';
import classes from './due-chip.module.css';

interface DueChipProps {
  /** outline = later, ink = today, ochre = late. */
  readonly when: 'later' | 'today' | 'late';
  /** "3 days late", "Today", "Mon 12 Oct". */
  readonly children: ReactNode;
}

export function DueChip({ when, children }: DueChipProps) {
  return (
    <span className={classes.root} data-when={when}>
      <i className={classes.stone} aria-hidden="true" />
      {children}
    </span>
  );
}
