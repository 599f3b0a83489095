/** What can be done with one number while it is open. */
import { Button } from '@mantine/core';
import type { Metric } from '../../../shared/domain/metric.ts';
import { moveItem } from '../../records/move-item.ts';
import classes from './numbers-section.module.css';

interface NumberRowActionsProps {
  readonly rows: readonly Metric[];
  readonly index: number;
  readonly onMove: (rows: readonly Metric[], to: number) => void;
  readonly onRemove: (rows: readonly Metric[]) => void;
  readonly onDone: () => void;
}

export function NumberRowActions({ rows, index, onMove, onRemove, onDone }: NumberRowActionsProps) {
  const move = (to: number) => onMove(moveItem(rows, index, to), to);
  return (
    <div className={classes.actions}>
      <Button size="xs" onClick={onDone}>
        Done
      </Button>
      <Button size="xs" variant="subtle" disabled={index === 0} onClick={() => move(index - 1)}>
        Move up
      </Button>
      <Button size="xs" variant="subtle" disabled={index === rows.length - 1} onClick={() => move(index + 1)}>
        Move down
      </Button>
      <Button size="xs" variant="danger" onClick={() => onRemove(rows.filter((_, other) => other !== index))}>
        Remove
      </Button>
    </div>
  );
}
