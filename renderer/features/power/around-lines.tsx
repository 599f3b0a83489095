/** The lines between stones: thicker for stronger ties, strongest along a way that was asked for. */
import { memo, useMemo, type CSSProperties } from 'react';
import type { TieKind } from '../../../shared/domain/tie-kinds.ts';
import type { AroundArrangement } from '../../../shared/power/arrange-around.ts';
import { isTieOf } from '../../../shared/power/grid-layout.ts';
import type { InfluenceStep } from '../../../shared/power/influence-chain.ts';
import { weightOf } from '../../../shared/power/power-network.ts';
import { drawTies, pathOf, type TieLine, type TieStrokes } from '../../../shared/power/layer-lines.ts';
import { isFaintFor } from './grid-lines.tsx';
import { TieMark } from './layer-marks.tsx';
import classes from './around-view.module.css';

interface AroundLinesProps {
  readonly arrangement: AroundArrangement;
  /** The way from me to whoever decides; empty for none. */
  readonly way: readonly InfluenceStep[];
  /** Id of the person who is looked at, '' for nobody. */
  readonly activeId: string;
}

export function AroundLines({ arrangement, way, activeId }: AroundLinesProps) {
  const { width, height, center, reaches, lines } = arrangement;
  const onWay = useMemo(() => {
    const ids = new Set(way.map(({ tie }) => tie.id));
    return lines.filter(({ tie }) => ids.has(tie.id));
  }, [lines, way]);
  const active = useMemo(() => lines.filter(({ tie }) => isTieOf(tie, activeId)), [lines, activeId]);
  const isFaint = way.length > 0 || isFaintFor(lines, active);
  return (
    <svg className={classes.lines} width={width} height={height} aria-hidden>
      {reaches.map((reach) => (
        <ellipse
          key={reach.label}
          className={classes.reach}
          cx={center.x}
          cy={center.y}
          rx={reach.width}
          ry={reach.height}
        />
      ))}
      <g data-is-faint={isFaint || undefined} className={classes.ties}>
        <Marks lines={lines} />
      </g>
      <Marks lines={active} />
      {onWay.map((line) => (
        <path key={line.tie.id} className={classes.way} d={pathOf(line)} />
      ))}
      <Marks lines={onWay} />
      {reaches.map(({ label, at }) =>
        at === null ? null : (
          <text key={label} className={classes.steps} x={at.x} y={at.y + 4}>
            {label}
          </text>
        ),
      )}
    </svg>
  );
}

/** Not drawn again while another stone is looked at. */
const Marks = memo(function Marks({ lines }: { readonly lines: readonly TieLine[] }) {
  return byStrength(lines).map(({ weight, strokes }) => (
    <g key={weight} style={{ '--tie-width': String(0.6 + weight * 0.4) } as CSSProperties}>
      {[...strokes].map(([kind, drawn]) => (
        <TieMark key={kind} kind={kind} strokes={drawn} />
      ))}
    </g>
  ));
});

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
