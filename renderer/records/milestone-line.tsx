/** Milestones on a line of days: from start to end, and where today is. */
import { daysBetween, formatDate } from '../lib/dates.ts';
import type { Milestone } from './milestone-list.tsx';
import classes from './milestone-line.module.css';

interface MilestoneLineProps {
  /** YYYY-MM-DD or ''. */
  readonly startOn: string;
  readonly endOn: string;
  readonly milestones: readonly Milestone[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Nothing without both ends. What the marks say stands in the list of milestones, too. */
export function MilestoneLine({ startOn, endOn, milestones, today }: MilestoneLineProps) {
  const length = startOn === '' || endOn === '' ? 0 : daysBetween(startOn, endOn);
  if (length <= 0) return null;
  const at = (day: string) => `${String((Math.min(length, Math.max(0, daysBetween(startOn, day))) / length) * 100)}%`;
  return (
    <div className={classes.timeline} aria-hidden="true">
      <div className={classes.line}>
        <span className={classes.past} style={{ width: at(today) }} />
        {milestones
          .filter(({ by }) => by !== '')
          .map(({ what, by, doneOn }, index) => (
            <span
              key={index}
              className={classes.mark}
              data-done={doneOn !== '' || undefined}
              data-late={(doneOn === '' && by < today) || undefined}
              style={{ left: at(by) }}
              title={`${what}, ${formatDate(by)}`}
            />
          ))}
        {today < startOn || today > endOn ? null : <span className={classes.today} style={{ left: at(today) }} />}
      </div>
      <div className={classes.ends}>
        <span>{formatDate(startOn)}</span>
        <span>{formatDate(endOn)}</span>
      </div>
    </div>
  );
}
