/** Everybody's roles as bars on one axis of years, each beginning with their own first step. */
import { VisuallyHidden } from '@mantine/core';
import { formatYears, type WayTimeline } from './way-timeline.ts';
import classes from './way-picture.module.css';

interface WayPictureProps {
  readonly timeline: WayTimeline;
  /** All role models, drawn or not. */
  readonly people: number;
}

export function WayPicture({ timeline: { rows, ticks, years }, people }: WayPictureProps) {
  const at = (year: number) => `${(year / years) * 100}%`;
  const missing = people - rows.length;
  return (
    <section aria-labelledby="models-pace" className={classes.picture}>
      <div className={classes.head}>
        <h2 id="models-pace">How fast they went</h2>
        <span className="text-small text-secondary">years since the first step of each</span>
      </div>
      {rows.length === 0 ? null : (
        <div className={classes.chart}>
          <div className={classes.axis} aria-hidden>
            {ticks.map((tick) => (
              <span key={tick} style={{ left: at(tick) }}>
                <i>{tick}</i>
              </span>
            ))}
          </div>
          <ul>
            {rows.map(({ id, name, bars, undated }) => (
              <li key={id} className={classes.row}>
                <span className={classes.name}>
                  {name}
                  {undated === 0 ? null : (
                    <span className={classes.undated}>
                      {undated} {undated === 1 ? 'step' : 'steps'} without a date
                    </span>
                  )}
                </span>
                <ol className={classes.track} aria-label={`${name}, year by year`}>
                  {bars.map(({ role, organisation, from, to }, index) => (
                    <li
                      key={index}
                      className={classes.bar}
                      style={{ left: at(from), width: at(to - from) }}
                      title={[role, organisation, formatYears(to - from)].filter(Boolean).join(', ')}
                    >
                      <span className={classes.role}>{role}</span>
                      <VisuallyHidden>
                        , after {formatYears(from)}, for {formatYears(to - from)}
                      </VisuallyHidden>
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        </div>
      )}
      {missing === 0 ? null : (
        <p className="text-small text-secondary">
          {missing === 1 ? 'One person is' : `${missing} people are`} not drawn: none of their steps has a beginning.
        </p>
      )}
    </section>
  );
}
