/** A role on the map: its title, the stones of evidence for it, and the decisions to take there. */
import { memo, useState } from 'react';
import { Handle, Position, type NodeProps } from '@xyflow/react';
import { StoneRow } from './map-stones.tsx';
import type { GuestNode, RoleNode } from './map-elements.ts';
import { useMap } from './map-context.ts';
import { roleNote } from './map-words.ts';
import classes from './map-role.module.css';

/** React Flow has to know of them beforehand: `map-elements.ts` says where they are. */
const grips = [
  { id: 'top', position: Position.Top },
  { id: 'right', position: Position.Right },
] as const;

export const RoleMark = memo(function RoleMark({ data }: NodeProps<RoleNode>) {
  const { role, decisions } = data;
  const { open, begin, selectedId, startId } = useMap();
  const [isPointedAt, setPointedAt] = useState(false);
  const note = roleNote(role);
  return (
    <div
      className={classes.role}
      data-state={role.state}
      data-goal={role.isGoal || undefined}
      data-on-way={role.isOnWay || undefined}
      onPointerEnter={() => setPointedAt(true)}
      // With a button down a move is being drawn from here.
      onPointerLeave={(event) => setPointedAt(event.buttons !== 0)}
      data-start={role.id === startId || undefined}
    >
      <span className={classes.title}>{role.title}</span>
      {note === '' ? <StoneRow states={role.evidence.states} /> : <span className={classes.note}>{note}</span>}
      {isPointedAt &&
        grips.map(({ id, position }) => (
          <Handle
            key={id}
            id={id}
            type="source"
            position={position}
            className={classes.grip ?? ''}
            title="Draw a move from here, or press to choose where it leads"
            onClick={(event) => {
              event.stopPropagation();
              begin(role.id);
            }}
          />
        ))}
      {decisions.length === 0 ? null : (
        <span className={classes.decisions}>
          {decisions.map(({ id, number, question, isOpen }) => (
            <button
              key={id}
              type="button"
              className={`nodrag ${classes.decision ?? ''}`}
              data-open={isOpen || undefined}
              aria-label={`Decision ${number}: ${question}`}
              aria-current={id === selectedId || undefined}
              title={question}
              onClick={(event) => {
                event.stopPropagation();
                open({ id, kind: 'decision-point' });
              }}
            >
              <span>{number}</span>
            </button>
          ))}
        </span>
      )}
    </div>
  );
});

export const GuestMark = memo(function GuestMark({ data }: NodeProps<GuestNode>) {
  return (
    <div className={classes.guest}>
      <span className={classes.title}>{data.role}</span>
      <span className={classes.note}>{data.organisation}</span>
    </div>
  );
});
