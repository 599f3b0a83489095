/** The one sentence below the grid: who stands between others, or who keeps to themselves; and how it was counted. */
import { useId, useState } from 'react';
import type { PowerOverview } from '../../../shared/power/power-overview.ts';
import { TextButton } from '../../components/text-button.tsx';
import classes from './grid-measures.module.css';

export function GridMeasures({ overview }: { readonly overview: PowerOverview }) {
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { brokers, silos, standings } = overview;
  const hasBroker = (brokers.people[0]?.share ?? 0) > 0;
  const first = !hasBroker && silos.groups.some(({ isSilo }) => isSilo) ? silos : brokers;
  const others = [brokers, silos, standings].filter((one) => one !== first);
  return (
    <div className={classes.root}>
      <p className={classes.sentence}>{first.sentence}</p>
      <TextButton
        size="small"
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        How this is counted
      </TextButton>
      {isOpen ? (
        <div id={detailsId} className={classes.details}>
          <p>{first.limits}</p>
          {others.map(({ sentence, limits }) => (
            <p key={sentence}>
              <b>{sentence}</b> {limits}
            </p>
          ))}
        </div>
      ) : null}
    </div>
  );
}
