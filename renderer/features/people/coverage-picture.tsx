/** Me in the centre, everybody with a seat around me, empty seats dashed. The list of seats says the same in words. */
import { joinClasses } from '../../components/join-classes.ts';
import { Legend } from '../../components/legend.tsx';
import { Initials } from '../../records/initials.tsx';
import {
  coveragePicture,
  pictureCentre,
  pictureSize,
  rings,
  type Spot,
} from '../../../shared/people/coverage-picture.ts';
import type { Seat, SeatedPerson } from '../../../shared/people/seats.ts';
import classes from './coverage-picture.module.css';

interface CoveragePictureProps {
  readonly seats: readonly Seat[];
  readonly people: readonly SeatedPerson[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onOpen: (id: string) => void;
}

const stoneHeight = 24;
/** With more around me, names would lie on each other; then initials have to do. */
const mostNames = 14;

export function CoveragePicture({ seats, people, today, onOpen }: CoveragePictureProps) {
  const spots = coveragePicture(seats, people, today);
  const { x, y } = pictureCentre;
  const isNamed = spots.length <= mostNames;
  return (
    <figure className={classes.figure}>
      <svg
        className={classes.picture}
        viewBox={`0 0 ${String(pictureSize.width)} ${String(pictureSize.height)}`}
        role="img"
        aria-label="The seats around me; the list below says the same"
      >
        {rings.map((radius) => (
          <ellipse key={radius} className={classes.ring} cx={x} cy={y} rx={radius * x} ry={radius * y} />
        ))}
        {spots.map((spot) => (
          <line
            key={spot.key}
            className={spot.state === 'empty' ? classes.gap : classes.line}
            {...{ x1: x, y1: y, x2: spot.x, y2: spot.y }}
            strokeWidth={spot.state === 'empty' ? 1 : spot.thickness}
          />
        ))}
        <g>
          <rect className={classes.me} x={x - 22} y={y - 14} width={44} height={28} rx={12} />
          <text className={joinClasses(classes.initials, classes.onMe)} x={x} y={y}>
            Me
          </text>
        </g>
        {spots.map((spot) => (
          <Stone key={spot.key} spot={spot} isNamed={isNamed} onOpen={onOpen} />
        ))}
      </svg>
      <Legend label="What the marks say">
        <li>warm within the first ring, cooling within the second, cold outside</li>
        <li>a thicker line means spoken to more recently</li>
        <li>
          <span className={classes.dashed} aria-hidden="true" />
          an empty seat
        </li>
      </Legend>
    </figure>
  );
}

interface StoneProps {
  readonly spot: Spot;
  readonly isNamed: boolean;
  readonly onOpen: (id: string) => void;
}

function Stone({ spot, isNamed, onOpen }: StoneProps) {
  const { id, name, x, y, width, state } = spot;
  const isEmpty = state === 'empty';
  return (
    <g className={isEmpty ? undefined : classes.somebody} {...(isEmpty ? {} : { onClick: () => onOpen(id) })}>
      <title>{name}</title>
      <rect
        className={isEmpty ? classes.seat : classes.stone}
        data-state={state}
        {...{ x: x - width / 2, y: y - stoneHeight / 2, width, height: stoneHeight, rx: 10 }}
      />
      <text className={classes.initials} x={x} y={y}>
        {isEmpty ? name : <Initials name={name} />}
      </text>
      {isEmpty || !isNamed ? null : (
        <text className={classes.name} x={x} y={y + (y < pictureCentre.y ? -1 : 1) * (stoneHeight / 2 + 9)}>
          {name}
        </text>
      )}
    </g>
  );
}
