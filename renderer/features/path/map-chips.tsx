/** The months at each move, reachable by keys and after the roles; and the names of the role models at their ways. */
import { memo } from 'react';
import type { Point } from '../../../shared/draw/svg.ts';
import { labelPlace, type Line } from '../../../shared/path/map-lines.ts';
import { useMap } from './map-context.ts';
import { lineNow, type DraggedRole, type DrawnMove, type DrawnWay } from './map-elements.ts';
import { longMonths, shortMonths } from './map-words.ts';
import classes from './map-chips.module.css';

interface MapChipsProps {
  readonly moves: readonly DrawnMove[];
  readonly ways: readonly DrawnWay[];
  readonly dragged: DraggedRole | null;
  /** Id of the record that is open. */
  readonly selectedId: string;
  /** Id of the move that is pointed at. */
  readonly hoveredId: string;
}

/** About what a chip takes, in pixels. */
const chip = { width: 46, height: 20 } as const;
/** Of one letter of a name. */
const letterWidth = 6.5;

export const MapChips = memo(function MapChips({ moves, ways, dragged, selectedId, hoveredId }: MapChipsProps) {
  return (
    <>
      {ways.map((way) => (way.name === '' ? null : <WayName key={way.id} way={way} line={lineNow(way, dragged)} />))}
      {moves.map((drawn) => (
        <MoveChip
          key={drawn.id}
          drawn={drawn}
          line={lineNow(drawn, dragged)}
          isSelected={drawn.id === selectedId}
          isWide={drawn.id === selectedId || drawn.id === hoveredId}
        />
      ))}
    </>
  );
});

interface MoveChipProps {
  readonly drawn: DrawnMove;
  readonly line: Line;
  readonly isSelected: boolean;
  readonly isWide: boolean;
}

const MoveChip = memo(function MoveChip({ drawn, line, isSelected, isWide }: MoveChipProps) {
  const { open } = useMap();
  const { id, move, isFaded, description } = drawn;
  return (
    <button
      type="button"
      className={`nopan ${classes.chip ?? ''}`}
      style={at(labelPlace(line, chip))}
      data-id={id}
      data-faded={isFaded || undefined}
      data-wide={isWide || undefined}
      aria-label={description}
      aria-current={isSelected || undefined}
      onClick={() => open({ id, kind: 'career-move' })}
    >
      <span className={classes.short}>{shortMonths(move.months)}</span>
      <span className={classes.long}>{longMonths(move.months)}</span>
    </button>
  );
});

interface WayNameProps {
  readonly way: DrawnWay;
  readonly line: Line;
}

const WayName = memo(function WayName({ way, line }: WayNameProps) {
  const size = { width: way.name.length * letterWidth, height: chip.height };
  const { open } = useMap();
  return (
    <button
      type="button"
      className={`nopan ${classes.name ?? ''}`}
      style={at(labelPlace(line, size))}
      onClick={() => open({ id: way.model, kind: 'role-model' })}
    >
      {way.name}
    </button>
  );
});

const at = ({ x, y }: Point) => ({ left: `${x.toFixed(1)}px`, top: `${y.toFixed(1)}px` });
