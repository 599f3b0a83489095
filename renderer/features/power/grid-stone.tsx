/** Somebody as a stone with initials: to be dragged, moved by keys, opened. */
import { memo, type CSSProperties } from 'react';
import type { Point } from '../../../shared/draw/svg.ts';
import type { MapPerson } from '../../../shared/power/read-network.ts';
import { initialsOf } from '../../../shared/people/initials.ts';
import type { NameSide } from '../../../shared/power/grid-names.ts';
import { placeOf, quadrantOf, toneOf } from '../../../shared/power/grid-places.ts';
import classes from './grid-stone.module.css';

interface GridStoneProps {
  readonly person: MapPerson;
  /** Its middle on the plot; null in the row of those without a place. */
  readonly point: Point | null;
  /** How far it has been dragged from there. */
  readonly shiftX: number;
  readonly shiftY: number;
  /** Where the name has room; null shows it while the stone is pointed at. */
  readonly side: NameSide | null;
  readonly isOpen: boolean;
  readonly isLifted: boolean;
  readonly descriptionId: string;
}

/** Not drawn again while another one is dragged. What happens to it is heard by the board around it. */
export const GridStone = memo(function GridStone(props: GridStoneProps) {
  const { person, point, shiftX, shiftY, side, isOpen, isLifted, descriptionId } = props;
  const at = { x: (point?.x ?? 0) + shiftX, y: (point?.y ?? 0) + shiftY };
  return (
    <button
      type="button"
      className={classes.stone}
      data-stone={person.id}
      data-tone={toneOf(person.support)}
      data-is-placed={point !== null || undefined}
      data-is-lifted={isLifted || undefined}
      aria-label={describeStone(person)}
      aria-describedby={descriptionId}
      aria-current={isOpen || undefined}
      style={{ transform: `translate(${String(at.x)}px, ${String(at.y)}px)` } as CSSProperties}
    >
      {initialsOf(person.name)}
      <span className={classes.name} data-side={side ?? 'hidden'}>
        {person.name}
      </span>
    </button>
  );
});

function describeStone(person: MapPerson): string {
  const place = placeOf(person);
  if (place === null) return `${person.name}, not placed yet`;
  return `${person.name}, weight ${place.weight}, support ${place.support}, ${quadrantOf(place).toLowerCase()}`;
}
