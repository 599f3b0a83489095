/** All entries, newest first, under their days. Draws what is in view and no more, so that 100,000 scroll as ten do. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { dayOfDate, formatDayLong } from '../../lib/dates.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { isFiltered, type EntryFilter } from './entry-filter.ts';
import { EntryRow } from './entry-row.tsx';
import { useEntryPages } from './use-entry-pages.ts';
import styles from './entry-list.module.css';

/** A wish to bring a row into view; a new object is a new wish. */
export interface ScrollTarget {
  readonly index: number;
}

interface EntryListProps {
  readonly filter: EntryFilter;
  readonly chosenId: string | undefined;
  readonly scrollTo: ScrollTarget | null;
  readonly onOpen: (id: string) => void;
  readonly onKnown: (known: { readonly total: number; readonly firstId: string | undefined }) => void;
}

const usualHeight = 112;

export function EntryList({ filter, chosenId, scrollTo, onOpen, onKnown }: EntryListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useRef({ first: 0, last: 20 });
  const pages = useEntryPages(filter, view.current.first, view.current.last);
  const total = pages.total ?? 0;
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  view.current = { first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? 20 };

  const firstId = pages.rowAt(0)?.id;
  useEffect(() => {
    if (pages.total !== undefined) onKnown({ total: pages.total, firstId });
  }, [pages.total, firstId, onKnown]);

  const isReady = total > 0;
  useEffect(() => {
    if (scrollTo !== null && isReady) virtualizer.scrollToIndex(scrollTo.index, { align: 'start' });
  }, [scrollTo, isReady, virtualizer]);

  function walk(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    const focused = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    const next = Number(focused?.dataset['index']) + by;
    const row = pages.rowAt(next);
    if (row === undefined) return;
    event.preventDefault();
    virtualizer.scrollToIndex(next);
    onOpen(row.id);
    // The row may only now be drawn.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-entry="${row.id}"]`)?.focus());
  }

  if (pages.error !== undefined && pages.total === undefined) return <ErrorNote error={pages.error} />;
  if (pages.total === 0)
    return (
      <p className={styles.none}>{isFiltered(filter) ? 'No entries match.' : 'Entries stand here, newest first.'}</p>
    );
  return (
    <div ref={scroller} className={styles.scroller} onKeyDown={walk}>
      <div className={styles.all} style={{ height: virtualizer.getTotalSize() }} role="list" aria-label="Entries">
        {items.map(({ index, key, start }) => {
          const entry = pages.rowAt(index);
          const day = dayOfDate(entry?.date ?? '');
          const above = index === 0 ? undefined : pages.rowAt(index - 1);
          const startsDay = entry !== undefined && (above === undefined || dayOfDate(above.date) !== day);
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={total}
              aria-posinset={index + 1}
              className={styles.item}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              {startsDay && <div className={styles.day}>{day === '' ? 'No date' : formatDayLong(day)}</div>}
              {entry === undefined ? (
                <div className={styles.waiting} />
              ) : (
                <EntryRow entry={entry} isChosen={entry.id === chosenId} onOpen={onOpen} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
