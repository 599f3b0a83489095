/** Back and forth through the days on which the map was kept: the days are at even distances, oldest first. */
import { formatDate } from '../../lib/dates.ts';
import type { PowerViewProps } from './power-view.ts';
import classes from './compare-slider.module.css';

interface CompareSliderProps extends Pick<PowerViewProps, 'against' | 'onAgainst'> {
  /** Newest first. */
  readonly snapshots: PowerViewProps['overview']['snapshots'];
}

/** Nothing where there are less than two days to choose from. At its right end nothing is compared. */
export function CompareSlider({ snapshots, against, onAgainst }: CompareSliderProps) {
  if (snapshots.length < 2) return null;
  const oldestFirst = snapshots.toReversed();
  const chosen = oldestFirst.findIndex(({ id }) => id === against);
  const at = chosen === -1 ? oldestFirst.length : chosen;
  const told = oldestFirst[chosen] === undefined ? 'Now' : formatDate(oldestFirst[chosen].day);
  return (
    <label className={classes.slider}>
      Compared with
      <input
        type="range"
        min={0}
        max={oldestFirst.length}
        step={1}
        value={at}
        aria-valuetext={told}
        onChange={(event) => onAgainst(oldestFirst[Number(event.currentTarget.value)]?.id ?? '')}
      />
      <output className={classes.day}>{told}</output>
    </label>
  );
}
