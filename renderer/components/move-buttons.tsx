/** One place up or down in an ordered list: two buttons, and Alt with an arrow for the keyboard. */
import type { KeyboardEvent } from 'react';
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';

interface MoveButtonsProps {
  /** What is moved, for assistive technology: "Move Lisbon up". */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  /** For rows with little room. */
  readonly isSmall?: boolean;
}

export function MoveButtons({ name, index, count, onMove, isSmall = false }: MoveButtonsProps) {
  const icon = { size: isSmall ? 14 : 15, stroke: 1.6 };
  const size = isSmall ? 24 : 28;
  return (
    <>
      <ActionIcon size={size} aria-label={`Move ${name} up`} disabled={index === 0} onClick={() => onMove(index - 1)}>
        <IconArrowUp {...icon} />
      </ActionIcon>
      <ActionIcon
        size={size}
        aria-label={`Move ${name} down`}
        disabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      >
        <IconArrowDown {...icon} />
      </ActionIcon>
    </>
  );
}

/** Where Alt with an arrow takes the item at `index`; null for other keys and beyond either end. */
export function readMoveKey(event: KeyboardEvent, index: number, count: number): number | null {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return null;
  event.preventDefault();
  const to = event.key === 'ArrowUp' ? index - 1 : index + 1;
  return to >= 0 && to < count ? to : null;
}
