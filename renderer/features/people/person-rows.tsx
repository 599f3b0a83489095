/** People as a list of any length: only what is in view is drawn. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { PersonView } from '../../../shared/people/people-overview.ts';
import { PersonDue } from './person-due.tsx';
import { WarmthMark } from './person-warmth.tsx';
import classes from './person-rows.module.css';

interface PersonRowsProps {
  readonly people: readonly PersonView[];
  readonly selectedId: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onSelect: (id: string) => void;
}

/** Pixels; rows are measured once drawn. */
const usualHeight = 84;
const rowsPerScreen = 8;

export function PersonRows({ people, selectedId, today, onSelect }: PersonRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => people[index]?.id ?? index,
    overscan: 6,
    paddingStart: 6,
    paddingEnd: 12,
  });
  const selected = people.findIndex(({ id }) => id === selectedId);
  useEffect(() => {
    if (selected >= 0) virtualizer.scrollToIndex(selected, { align: 'auto' });
  }, [selected, virtualizer]);

  const last = people.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, selected + 1),
      ArrowUp: Math.max(0, selected - 1),
      PageDown: Math.min(last, selected + rowsPerScreen),
      PageUp: Math.max(0, selected - rowsPerScreen),
      Home: 0,
      End: last,
    };
    const target = people[targets[event.key] ?? -1];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onSelect(target.id);
  };

  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="listbox"
      aria-label="People"
      tabIndex={0}
      aria-activedescendant={selected < 0 ? undefined : `person-${selectedId}`}
      onKeyDown={onKeyDown}
    >
      <div className={classes.canvas} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const one = people[item.index];
          return one === undefined ? null : (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              id={`person-${one.id}`}
              className={classes.row}
              role="option"
              aria-selected={one.id === selectedId}
              aria-setsize={people.length}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${String(item.start)}px)` }}
              onClick={() => onSelect(one.id)}
            >
              <PersonRow person={one} today={today} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function PersonRow({ person, today }: { readonly person: PersonView; readonly today: string }) {
  const place = [person.role, person.organisation].filter(Boolean).join(', ');
  return (
    <>
      <div className={classes.name}>{person.name}</div>
      {place === '' ? null : <div className={classes.place}>{place}</div>}
      <div className={classes.marks}>
        <WarmthMark state={person.warmth.state} />
        {person.due === null ? null : <PersonDue due={person.due} today={today} />}
      </div>
    </>
  );
}
