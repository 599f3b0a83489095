/** The lines between stones: thicker for stronger ties, strongest along a way that was asked for. */
import { memo, useMemo, type CSSProperties } from 'react';
import type { TieKind } from '../../../shared/domain/tie-kinds.ts';
import type { InfluenceStep } from '../../../shared/power/influence-chain.ts';
import type { AroundLayout } from '../../../shared/power/layout-around.ts';
import { weightOf, type PowerTie } from '../../../shared/power/power-network.ts';
import { stoneSize } from '../../../shared/power/grid-places.ts';
import { drawTies, layLines, type TieLine, type TieStrokes } from '../../../shared/power/layer-lines.ts';
import { TieMark } from './layer-marks.tsx';
import classes from './around-view.module.css';

interface AroundLinesProps {
  readonly layout: AroundLayout;
  readonly ties: readonly PowerTie[];
  /** The way from me to whoever decides; empty for none. */
  readonly way: readonly InfluenceStep[];
}

/** Not drawn again while the focus moves from stone to stone. */
export const AroundLines = memo(function AroundLines({ layout, ties, way }: AroundLinesProps) {
  const { width, height, center, places, reaches } = layout;
  const lines = useMemo(() => layLines(ties, places, stoneSize), [ties, places]);
  const onWay = new Set(way.map(({ tie }) => tie.id));
  const [strong, plain] = [lines.filter(({ tie }) => onWay.has(tie.id)), lines.filter(({ tie }) => !onWay.has(tie.id))];
  return (
    <svg className={classes.lines} width={width} height={height} aria-hidden>
      {reaches.slice(0, -1).map((reach, index) => (
        <g key={index} className={classes.reach}>
          <ellipse cx={center.x} cy={center.y} rx={reach.width} ry={reach.height} />
          <text x={center.x} y={center.y + reach.height + 4}>
            {tellSteps(index + 1)}
          </text>
        </g>
      ))}
      <g data-is-behind={way.length > 0 || undefined} className={classes.ties}>
        <Marks lines={plain} />
      </g>
      {way.map(({ from, to }) => {
        const [start, end] = [places.get(from), places.get(to)];
        if (start === undefined || end === undefined) return null;
        return <line key={`${from} ${to}`} className={classes.way} x1={start.x} y1={start.y} x2={end.x} y2={end.y} />;
      })}
      <Marks lines={strong} />
    </svg>
  );
});

export const tellSteps = (count: number) => (count === 1 ? '1 step' : `${count} steps`);

function Marks({ lines }: { readonly lines: readonly TieLine[] }) {
  return byStrength(lines).map(({ weight, strokes }) => (
    <g key={weight} style={{ '--tie-width': String(0.6 + weight * 0.4) } as CSSProperties}>
      {[...strokes].map(([kind, drawn]) => (
        <TieMark key={kind} kind={kind} strokes={drawn} />
      ))}
    </g>
  ));
}

/** Weak ones first, so that strong ones lie above them. */
function byStrength(
  lines: readonly TieLine[],
): { readonly weight: number; readonly strokes: ReadonlyMap<TieKind, TieStrokes> }[] {
  const weights = [...new Set(lines.map(({ tie }) => weightOf(tie)))].sort((a, b) => a - b);
  return weights.map((weight) => ({
    weight,
    strokes: drawTies(lines.filter(({ tie }) => weightOf(tie) === weight)),
  }));
}
