/** The lines of the map: a move as its scenarios and its kind draw it, and a stretch of a role model's way. */
import { memo } from 'react';
import type { MoveKind } from '../../../shared/path/classify-move.ts';
import { arrivalOf, pathOf, shiftLine, type Line } from '../../../shared/path/map-lines.ts';
import { useMap } from './map-context.ts';
import { lineNow, type DraggedRole, type DrawnMove, type DrawnWay } from './map-elements.ts';
import classes from './map-move.module.css';

/** Between the lines of scenarios that share a move, in pixels. */
const besideEachOther = 5;

const dashes: Readonly<Partial<Record<MoveKind, string>>> = { diagonal: '9 5', 'step-back': '1.2 5.4' };

/** The length of a head, and half its width, in pixels. */
const head = { length: 10, half: 5 } as const;

interface MapLinesProps {
  readonly moves: readonly DrawnMove[];
  readonly ways: readonly DrawnWay[];
  readonly dragged: DraggedRole | null;
  /** Id of the record that is open. */
  readonly selectedId: string;
  /** Told the id of the move that is pointed at, '' for none. Stays the same function. */
  readonly onHover: (id: string) => void;
}

export const MapLines = memo(function MapLines({ moves, ways, dragged, selectedId, onHover }: MapLinesProps) {
  return (
    <svg className={classes.lines} width={1} height={1} aria-hidden>
      {ways.map((way) => (
        <WayLine key={way.id} model={way.model} line={lineNow(way, dragged)} />
      ))}
      {moves.map((drawn) => (
        <MoveLine
          key={drawn.id}
          drawn={drawn}
          line={lineNow(drawn, dragged)}
          isSelected={drawn.id === selectedId}
          onHover={onHover}
        />
      ))}
    </svg>
  );
});

interface MoveLineProps extends Pick<MapLinesProps, 'onHover'> {
  readonly drawn: DrawnMove;
  readonly line: Line;
  readonly isSelected: boolean;
}

const MoveLine = memo(function MoveLine({ drawn, line, isSelected, onHover }: MoveLineProps) {
  const { open } = useMap();
  const { id, move, colours, isFaded } = drawn;
  const drawnIn = colours.length === 0 ? ['var(--line-field)'] : colours;
  return (
    <g
      className={`nopan ${classes.move ?? ''}`}
      data-faded={isFaded || undefined}
      data-off-way={colours.length === 0 || undefined}
      data-selected={isSelected || undefined}
      onClick={() => open({ id, kind: 'career-move' })}
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover('')}
    >
      <path className={classes.hit} d={pathOf(line)} />
      {drawnIn.map((colour, index) => {
        const one = shiftLine(line, (index - (drawnIn.length - 1) / 2) * besideEachOther);
        return <Arrow key={index} line={one} kind={move.kind} colour={colour} />;
      })}
    </g>
  );
});

interface ArrowProps {
  readonly line: Line;
  readonly kind: MoveKind | null;
  /** A CSS colour. */
  readonly colour: string;
}

/** Also in the legend. */
export function Arrow({ line, kind, colour }: ArrowProps) {
  const isOpen = kind === 'step-back';
  return (
    <g stroke={colour} fill="none">
      <path
        className={classes.line}
        d={pathOf(line, isOpen ? 1 : head.length - 1)}
        strokeDasharray={kind === null ? undefined : dashes[kind]}
      />
      <path className={classes.head} d={headOf(line, !isOpen)} fill={isOpen ? 'none' : colour} />
    </g>
  );
}

function headOf(line: Line, isClosed: boolean): string {
  const { end } = line;
  const way = arrivalOf(line);
  const corner = (side: 1 | -1) => {
    const x = end.x - way.x * head.length - way.y * head.half * side;
    const y = end.y - way.y * head.length + way.x * head.half * side;
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return `M ${corner(1)} L ${end.x.toFixed(1)} ${end.y.toFixed(1)} L ${corner(-1)}${isClosed ? ' Z' : ''}`;
}

interface WayLineProps {
  readonly model: string;
  readonly line: Line;
}

const WayLine = memo(function WayLine({ model, line }: WayLineProps) {
  const { open } = useMap();
  return (
    <g className={`nopan ${classes.way ?? ''}`} onClick={() => open({ id: model, kind: 'role-model' })}>
      <path className={classes.hit} d={pathOf(line)} />
      <path d={pathOf(line)} />
      <path d={headOf(line, false)} />
    </g>
  );
});
