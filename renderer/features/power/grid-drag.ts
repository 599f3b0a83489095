/** Dragging a stone: where it began, how far it is now, and when it is let go. */
import { useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import type { Point } from '../../../shared/draw/svg.ts';

export interface StoneDrag {
  readonly id: string;
  /** Where on the plot it began. */
  readonly origin: Point;
  /** In pixels, from there. */
  readonly shift: Point;
}

interface StoneDragging {
  readonly drag: StoneDrag | null;
  readonly cancel: () => void;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
    readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  };
}

/** A hand that presses a stone is rarely quite still. */
const threshold = 4;

/** The id of the person whose stone, if any, an event came from. */
export function stoneIdOf(target: EventTarget): string {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-stone]')?.dataset['stone'] ?? '') : '';
}

/** For the element around all stones. `originOf`: where on the plot a stone stands. `onOpen`: a stone was pressed and not dragged, or chosen by a key. */
export function useStoneDrag(options: {
  readonly originOf: (id: string, stone: Element) => Point;
  readonly onDrop: (drag: StoneDrag) => void;
  readonly onOpen: (id: string) => void;
}): StoneDragging {
  const [drag, setDrag] = useState<StoneDrag | null>(null);
  const pressed = useRef<(Omit<StoneDrag, 'shift'> & { readonly from: Point }) | null>(null);
  /** The click that ends a drag opens nothing. */
  const wasDragged = useRef(false);
  const cancel = () => {
    pressed.current = null;
    setDrag(null);
  };
  return {
    drag,
    cancel,
    handlers: {
      onPointerDown: (event) => {
        const id = stoneIdOf(event.target);
        wasDragged.current = false;
        if (id === '' || event.button !== 0) return;
        const stone = event.target as Element;
        stone.setPointerCapture(event.pointerId);
        pressed.current = { id, origin: options.originOf(id, stone), from: { x: event.clientX, y: event.clientY } };
      },
      onPointerMove: ({ clientX, clientY }) => {
        if (pressed.current === null) return;
        const { id, origin, from } = pressed.current;
        const shift = { x: clientX - from.x, y: clientY - from.y };
        if (drag === null && Math.hypot(shift.x, shift.y) < threshold) return;
        wasDragged.current = true;
        setDrag({ id, origin, shift });
      },
      onPointerUp: () => {
        if (drag !== null) options.onDrop(drag);
        cancel();
      },
      onPointerCancel: cancel,
      onClick: (event) => {
        const id = stoneIdOf(event.target);
        if (id !== '' && !wasDragged.current) options.onOpen(id);
        wasDragged.current = false;
      },
    },
  };
}
