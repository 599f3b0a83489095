/** A goal on its line of days: from start to end, its milestones, and where today is. */
import type { Goal } from '../../../shared/goals/read-goal.ts';
import { daysBetween, formatDate } from '../../lib/dates.ts';
import classes from './goal-timeline.module.css';

interface GoalTimelineProps {
  readonly goal: Pick<Goal, 'startOn' | 'dueOn' | 'milestones'>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Nothing without both ends. What the marks say stands in the list of milestones, too. */
export function GoalTimeline({ goal: { startOn, dueOn, milestones }, today }: GoalTimelineProps) {
  const length = startOn === '' || dueOn === '' ? 0 : daysBetween(startOn, dueOn);
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
        {today < startOn || today > dueOn ? null : <span className={classes.today} style={{ left: at(today) }} />}
      </div>
      <div className={classes.ends}>
        <span>{formatDate(startOn)}</span>
        <span>{formatDate(dueOn)}</span>
      </div>
    </div>
  );
}
