/** Somebody as a stone with initials, on the grid and around me. What happens to it is heard by the picture around it. */
import { memo } from 'react';
import type { NameSide } from '../../../shared/power/grid-names.ts';
import { toneOf } from '../../../shared/power/grid-places.ts';
import { meId, type MapPerson } from '../../../shared/power/read-network.ts';
import { Initials } from '../../records/initials.tsx';
import classes from './stone.module.css';

interface StoneProps {
  readonly person: MapPerson;
  /** Its middle in the picture, or how far it has been dragged from its row beside that. */
  readonly x: number;
  readonly y: number;
  readonly isPlaced?: boolean;
  /** Where the name has room; null shows it while the stone is pointed at. */
  readonly side: NameSide | null;
  /** For those who do not see it. */
  readonly label: string;
  readonly descriptionId?: string;
  readonly isOpen: boolean;
  readonly isReachable?: boolean;
  readonly isMovable?: boolean;
  readonly isLifted?: boolean;
  readonly isOnWay?: boolean;
  /** In a pile that lies open over the others. */
  readonly isAbove?: boolean;
}

/** Not drawn again while another one is dragged or looked at. */
export const Stone = memo(function Stone(props: StoneProps) {
  const { person, x, y, side, label, descriptionId, isOpen, isPlaced = true } = props;
  const { isReachable = true, isMovable = false, isLifted = false, isOnWay = false, isAbove = false } = props;
  const isMe = person.id === meId;
  return (
    <button
      type="button"
      className={classes.stone}
      data-stone={person.id}
      data-tone={isMe ? 'me' : toneOf(person.support)}
      data-is-placed={isPlaced || undefined}
      data-is-movable={isMovable || undefined}
      data-is-lifted={isLifted || undefined}
      data-is-on-way={isOnWay || undefined}
      data-is-above={isAbove || undefined}
      tabIndex={isReachable ? 0 : -1}
      aria-label={label}
      aria-describedby={descriptionId}
      aria-current={isOpen || undefined}
      style={{ transform: `translate(${String(x)}px, ${String(y)}px)` }}
    >
      {isMe ? person.name : <Initials name={person.name} />}
      {isMe ? null : (
        <span className={classes.name} data-side={side ?? 'hidden'}>
          {person.name}
        </span>
      )}
    </button>
  );
});
