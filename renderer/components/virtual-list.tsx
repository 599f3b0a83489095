/** A list of any length to choose from: only what is in view is drawn, arrow keys go through all of it. */
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import classes from './virtual-list.module.css';

const rowsPerScreen = 8;

export type Rows = Virtualizer<HTMLDivElement, Element>;

/** The rows in view, and the element that scrolls. `usualHeight`: pixels; rows are measured once drawn. */
export function useVirtualRows(
  count: number,
  usualHeight: number,
): { readonly rows: Rows; readonly scroller: RefObject<HTMLDivElement | null> } {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 8,
    paddingStart: 6,
    paddingEnd: 12,
  });
  return { rows, scroller };
}

interface VirtualListProps {
  /** Said to assistive technology. */
  readonly label: string;
  readonly rows: Rows;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** What is chosen: its place, -1 where it is not known, and its id. */
  readonly selected: { readonly index: number; readonly id: string };
  /** By keys; the row has been scrolled into view. */
  readonly onMove: (index: number) => void;
  /** `VirtualRow`s. */
  readonly children: ReactNode;
}

export function VirtualList({ label, rows, scroller, selected, onMove, children }: VirtualListProps) {
  const { index } = selected;
  const last = rows.options.count - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, index + 1),
      ArrowUp: Math.max(0, index - 1),
      PageDown: Math.min(last, index + rowsPerScreen),
      PageUp: Math.max(0, index - rowsPerScreen),
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    rows.scrollToIndex(target, { align: 'auto' });
    onMove(target);
  };
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={index < 0 ? undefined : rowId(selected.id)}
      onKeyDown={onKeyDown}
    >
      <div className={classes.canvas} role="presentation" style={{ height: rows.getTotalSize() }}>
        {children}
      </div>
    </div>
  );
}

const rowId = (id: string) => `row-${id}`;

interface VirtualRowProps {
  readonly rows: Rows;
  readonly item: VirtualItem;
  /** Undefined while what stands there is still asked for: the row keeps its usual height. */
  readonly id: string | undefined;
  readonly isSelected: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function VirtualRow({ rows, item, id, isSelected, onClick, children }: VirtualRowProps) {
  const height = id === undefined ? { height: rows.options.estimateSize(item.index) } : {};
  return (
    <div
      ref={rows.measureElement}
      data-index={item.index}
      id={id === undefined ? undefined : rowId(id)}
      className={classes.row}
      role="option"
      aria-selected={isSelected}
      aria-setsize={rows.options.count}
      aria-posinset={item.index + 1}
      style={{ transform: `translateY(${String(item.start)}px)`, ...height }}
      onClick={onClick}
    >
      {children}
    </div>
  );
}
