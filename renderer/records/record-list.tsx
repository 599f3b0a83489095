/** A list of records of one kind, however long: only what is in view is asked for and drawn. */
import { useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { RecordSummary } from '../../shared/ipc/vault-requests.ts';
import { ErrorNote } from '../components/error-note.tsx';
import { useVaultQuery } from '../lib/journal-store.ts';
import { listArguments, rowsPerPage, type ListFilter } from './list-arguments.ts';
import classes from './record-list.module.css';

interface RecordListProps {
  /** Said to assistive technology. */
  readonly label: string;
  readonly kind: string;
  readonly filter: ListFilter;
  readonly selectedId: string | undefined;
  /** A usual row's height in pixels; rows are measured once drawn. */
  readonly usualHeight: number;
  readonly renderRow: (row: RecordSummary) => ReactNode;
  /** `by` keys: the place is corrected rather than added to the way come. */
  readonly onSelect: (row: RecordSummary, by: 'pointer' | 'keys') => void;
}

/** Draws nothing while there are no rows: the page around it says why. */
export function RecordList(props: RecordListProps) {
  const { kind, filter, selectedId, label, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRef(new Map<number, RecordSummary>());
  const first = useVaultQuery('journal:list', listArguments(kind, filter, 0));
  const total = first.data?.total ?? 0;
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => props.usualHeight,
    overscan: 8,
    paddingStart: 6,
    paddingEnd: 12,
  });
  const items = virtualizer.getVirtualItems();
  const pages = [...new Set(items.map((item) => Math.floor(item.index / rowsPerPage)))];

  const selectedIndex = [...rows.current].find(([, row]) => row.id === selectedId)?.[0];
  const moveTo = (index: number) => {
    const row = rows.current.get(index);
    if (row === undefined) return;
    virtualizer.scrollToIndex(index, { align: 'auto' });
    onSelect(row, 'keys');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = selectedIndex ?? -1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(total - 1, from + 1),
      ArrowUp: Math.max(0, from - 1),
      PageDown: Math.min(total - 1, from + 8),
      PageUp: Math.max(0, from - 8),
      Home: 0,
    };
    const target = targets[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveTo(target);
  };

  if (first.error !== undefined) return <ErrorNote error={first.error} onRetry={first.reload} />;
  if (total === 0) return null;
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={selectedIndex === undefined ? undefined : `row-${selectedId ?? ''}`}
      onKeyDown={onKeyDown}
    >
      <div className={classes.canvas} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {pages.map((page) => (
          <ListPage
            key={page}
            {...props}
            page={page}
            total={total}
            items={items.filter((item) => Math.floor(item.index / rowsPerPage) === page)}
            virtualizer={virtualizer}
            known={rows.current}
          />
        ))}
      </div>
    </div>
  );
}

interface ListPageProps extends RecordListProps {
  readonly page: number;
  readonly total: number;
  readonly items: readonly VirtualItem[];
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly known: Map<number, RecordSummary>;
}

/** One page of rows: a component of its own, so that scrolling never shows rows of another page meanwhile. */
function ListPage({ page, total, items, virtualizer, known, ...list }: ListPageProps) {
  const { data } = useVaultQuery('journal:list', listArguments(list.kind, list.filter, page));
  return items.map((item) => {
    const row = data?.rows[item.index - page * rowsPerPage];
    if (row !== undefined) known.set(item.index, row);
    return (
      <div
        key={item.index}
        ref={virtualizer.measureElement}
        data-index={item.index}
        id={row === undefined ? undefined : `row-${row.id}`}
        className={classes.row}
        role="option"
        aria-selected={row !== undefined && row.id === list.selectedId}
        aria-setsize={total}
        aria-posinset={item.index + 1}
        style={{ transform: `translateY(${String(item.start)}px)`, ...(row ? {} : { height: list.usualHeight }) }}
        onClick={() => row && list.onSelect(row, 'pointer')}
      >
        {row === undefined ? null : list.renderRow(row)}
      </div>
    );
  });
}
