/** A number as it moved: before, a drawn arrow, after. */
import { IconArrowNarrowRight } from '@tabler/icons-react';
import classes from './metric-chip.module.css';

/** `before` '' draws the result alone. */
export function MetricChip({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <span className={classes.metric}>
      {before === '' ? null : (
        <>
          <span className={classes.before}>{before}</span>
          <IconArrowNarrowRight size={15} stroke={1.6} className={classes.arrow} role="img" aria-label="to" />
        </>
      )}
      <b className={classes.after}>{after}</b>
    </span>
  );
}
