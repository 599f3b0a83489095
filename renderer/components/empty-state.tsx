/** What a page shows before its first record: one sentence, one action, and a finished example. */
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  readonly sentence: string;
  /** One button. */
  readonly action?: ReactNode;
  /** The finished example from the sample vault, drawn as the page will draw the real one. */
  readonly example?: ReactNode;
}

export function EmptyState({ sentence, action, example }: EmptyStateProps) {
  return (
    <div className={classes.root}>
      <p className="text-secondary">{sentence}</p>
      {action}
      {example !== undefined && (
        <section className={classes.example} aria-label="Example">
          <p className={classes.mark}>Example</p>
          {example}
        </section>
      )}
    </div>
  );
}
