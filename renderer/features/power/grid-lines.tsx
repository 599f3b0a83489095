/** What is drawn under the stones: names of the corners, the ties of a layer, and where people stood before. */
import { memo } from 'react';
import type { Point } from '../../../shared/draw/svg.ts';
import { earlierSize, type EarlierPlace } from '../../../shared/power/grid-layout.ts';
import { quadrants, stoneSize } from '../../../shared/power/grid-places.ts';
import { drawTies, type TieLine } from '../../../shared/power/layer-lines.ts';
import { TieMark } from './layer-marks.tsx';
import classes from './grid-lines.module.css';

/** What each corner of the plot asks for. */
export function Corners() {
  return quadrants.map(({ name, x, y }) => (
    <span key={name} className={classes.corner} data-x={x} data-y={y}>
      {name}
    </span>
  ));
}

/** So many lines that those of one person are lost among the others; and that they hide the stones as well. */
const [manyLines, crowd] = [12, 80];

/** Whether all lines step back: for `active` ones that are looked at, or because there are too many. */
export const isFaintFor = (lines: readonly unknown[], active: readonly unknown[]): boolean =>
  lines.length > crowd || (active.length > 0 && lines.length > manyLines);

interface GridLinesProps {
  readonly lines: readonly TieLine[];
  /** Others are looked at. */
  readonly isFaint: boolean;
}

/** One path for each kind, however many ties there are; not drawn again while they stay the same. */
export const GridLines = memo(function GridLines({ lines, isFaint }: GridLinesProps) {
  return (
    <g className={classes.ties} data-is-faint={isFaint || undefined}>
      {[...drawTies(lines)].map(([kind, strokes]) => (
        <TieMark key={kind} kind={kind} strokes={strokes} />
      ))}
    </g>
  );
});

export const EarlierPlaces = memo(function EarlierPlaces({ places }: { readonly places: readonly EarlierPlace[] }) {
  return (
    <g className={classes.earlier}>
      {places.map(({ id, before, now }) => (
        <g key={id}>
          <line x1={before.x} y1={before.y} x2={now.x} y2={now.y} />
          <EarlierOutline at={before} />
        </g>
      ))}
    </g>
  );
});

export function EarlierOutline({ at }: { readonly at: Point }) {
  const { width, height } = earlierSize;
  return <rect {...earlierSize} x={at.x - width / 2} y={at.y - height / 2} rx={height / 2 - 0.5} />;
}

/** For the legend. */
export function EarlierMark() {
  return (
    <svg width={38} height={14} className={classes.earlier} aria-hidden>
      <line x1={20} y1={7} x2={38} y2={7} />
      <EarlierOutline at={{ x: 10.5, y: 7 }} />
    </svg>
  );
}

/** Where a stone that is dragged would come to stand. */
export function Target({ at: { x, y } }: { readonly at: Point }) {
  const { width, height } = stoneSize;
  return <rect className={classes.target} {...stoneSize} x={x - width / 2} y={y - height / 2} rx={11} />;
}
