/** How much of something somebody has, 0 to 5, as stones in a row; nothing while it is unknown. */
import { standingRange } from '../../../shared/domain/person.ts';
import classes from './power-panel.module.css';

interface PowerPanelStonesProps {
  readonly count: number | null;
  /** Its layer is the one that is drawn. */
  readonly isOn: boolean;
}

const stone = { width: 8, height: 6, gap: 1.5 } as const;

export function PowerPanelStones({ count, isOn }: PowerPanelStonesProps) {
  if (count === null) return null;
  const step = stone.width + stone.gap;
  return (
    <svg
      className={classes.stones}
      data-is-on={isOn || undefined}
      width={step * standingRange.most}
      height={stone.height}
      role="img"
      aria-label={`${count} of ${standingRange.most}`}
    >
      {Array.from({ length: standingRange.most }, (_, index) => (
        <rect
          // Stones have no identity but their place.
          key={index}
          x={index * step + 0.5}
          y={0.5}
          width={stone.width - 1}
          height={stone.height - 1}
          rx={(stone.height - 1) / 2}
          data-is-there={index < count || undefined}
        />
      ))}
    </svg>
  );
}
