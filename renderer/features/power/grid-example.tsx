/** The grid of the sample, finished: for a page that has nobody on it yet. */
import { useMemo } from 'react';
import { layGrid } from '../../../shared/power/grid-layout.ts';
import { meId } from '../../../shared/power/read-network.ts';
import { exampleNetwork } from '../../../shared/sample/example-network.ts';
import { joinClasses } from '../../components/join-classes.ts';
import { today } from '../../lib/dates.ts';
import { Corners, GridLines } from './grid-lines.tsx';
import { Stone } from './stone.tsx';
import board from './grid-board.module.css';
import classes from './grid-example.module.css';

/** In pixels; the style sheet has them too. */
const size = { width: 600, height: 340 } as const;

export function GridExample() {
  const { placed, layout } = useMemo(() => {
    const { people, ties } = exampleNetwork(today());
    const others = people.filter(({ id }) => id !== meId);
    const laid = layGrid({ people: others, ties, layer: 'informal', earlier: {} }, size);
    return { placed: others.filter(({ id }) => laid.points.has(id)), layout: laid };
  }, []);
  return (
    <div role="img" aria-label={`${placed.length} people by their weight in what somebody is after, and their support`}>
      <div inert className={joinClasses(board.plot, classes.plot)}>
        <Corners />
        <svg {...size} className={classes.lines}>
          <GridLines lines={layout.lines} isFaint={false} />
        </svg>
        {placed.map((person) => {
          const { x, y } = layout.points.get(person.id)!;
          return (
            <Stone
              key={person.id}
              person={person}
              x={x}
              y={y}
              side={layout.sides.get(person.id) ?? null}
              label={person.name}
              isOpen={false}
            />
          );
        })}
      </div>
    </div>
  );
}
