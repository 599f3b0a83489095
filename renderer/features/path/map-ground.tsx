/** What the roles stand on: a lane for each domain, a row for each level, and where a dragged role would land. */
import { memo } from 'react';
import { cutText } from '../../../shared/cut-text.ts';
import { mapSizes, type MapLayout } from '../../../shared/path/layout-map.ts';
import type { Box } from '../../../shared/draw/svg.ts';
import { describeLane } from './map-cells.ts';
import classes from './map-ground.module.css';

interface MapGroundProps {
  readonly layout: MapLayout;
  /** The cell that a dragged role is over. */
  readonly target: Box | null;
}

export const MapGround = memo(
  function MapGround({ layout, target }: MapGroundProps) {
    const { lanes, rows, width, height } = layout;
    return (
      <svg className={classes.ground} width={width} height={height} aria-hidden>
        {lanes.map(({ key, name, x, width: wide }, index) => (
          <g key={key}>
            {index % 2 === 0 && <rect className={classes.lane} x={x} y={0} width={wide} height={height} />}
            <text className={classes.laneName} x={x + wide / 2} y={22}>
              {cutText(describeLane({ name }), longestLaneName)}
            </text>
          </g>
        ))}
        {target === null ? null : (
          <rect
            className={classes.target}
            x={target.x + 6}
            y={target.y + 4}
            width={target.width - 12}
            height={target.height - 8}
            rx={8}
          />
        )}
        {rows.map(({ level, name, y, height: high }) => (
          <g key={level}>
            <line className={classes.rule} x1={0} x2={width} y1={y} y2={y} />
            <text className={classes.rowName} x={0} y={y + high / 2 - 3}>
              {level === null ? 'Level' : cutText(name || `Level ${level}`, longestRowName)}
            </text>
            {level !== null && name === '' ? null : (
              <text className={classes.rowLevel} x={0} y={y + high / 2 + 14}>
                {level === null ? 'not said' : `level ${level}`}
              </text>
            )}
          </g>
        ))}
      </svg>
    );
  },
  (before, after) =>
    before.layout === after.layout &&
    before.target?.x === after.target?.x &&
    before.target?.y === after.target?.y &&
    before.target?.height === after.target?.height,
);

/** In letters that fit above a lane and beside a row. */
const longestLaneName = Math.floor(mapSizes.lane.width / 8);
const longestRowName = Math.floor(mapSizes.head.width / 7.5);
