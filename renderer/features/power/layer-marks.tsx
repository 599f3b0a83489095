/** How each kind of tie is drawn, on the grid and in the legend below it. */
import { tieKinds, type TieKind } from '../../../shared/domain/tie-kinds.ts';
import { drawTie, type TieStrokes } from '../../../shared/power/layer-lines.ts';
import classes from './layer-marks.module.css';

/** What the mark says, read from the end where the line begins. */
export const tieWords: Readonly<Record<TieKind, string>> = {
  'reports-to': 'reports to',
  advises: 'is listened to by',
  'allies-with': 'allies',
  tension: 'tension',
  knows: 'in touch',
  controls: 'controls what they need',
};

interface TieMarkProps {
  readonly kind: TieKind;
  readonly strokes: TieStrokes;
}

/** Part of an SVG picture. */
export function TieMark({ kind, strokes: { line, heads } }: TieMarkProps) {
  return (
    <g className={classes.tie} data-kind={kind}>
      <path className={classes.line} d={line} />
      {heads === '' ? null : <path className={classes.heads} d={heads} />}
    </g>
  );
}

/** A short piece of the line that stands for a kind in a legend. */
const sample = { width: 38, height: 12 } as const;

/** List items of a {@link Legend}: the kinds that are drawn, always in the same order. */
export function TieLegend({ drawn }: { readonly drawn: ReadonlySet<TieKind> }) {
  return tieKinds
    .filter(({ value }) => drawn.has(value))
    .map(({ value: kind, layer, isMutual }) => {
      const tie = { id: kind, from: '', to: '', layer, kind, isMutual, weight: null };
      const [start, end] = [
        { x: 1, y: sample.height / 2 },
        { x: sample.width - 4, y: sample.height / 2 },
      ];
      return (
        <li key={kind}>
          <svg {...sample} aria-hidden>
            <TieMark kind={kind} strokes={drawTie({ tie, start, end, bend: null })} />
          </svg>
          {tieWords[kind]}
        </li>
      );
    });
}
