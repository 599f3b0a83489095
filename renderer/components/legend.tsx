/** What the marks of a picture or a table say, one after the other below it. */
import type { ReactNode } from 'react';
import classes from './legend.module.css';

interface LegendProps {
  readonly label: string;
  /** List items, each a mark and its words. */
  readonly children: ReactNode;
}

export function Legend({ label, children }: LegendProps) {
  return (
    <ul className={classes.legend} aria-label={label}>
      {children}
    </ul>
  );
}
