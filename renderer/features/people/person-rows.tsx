/** People as a list of any length. */
import { useEffect } from 'react';
import type { PersonView } from '../../../shared/people/people-overview.ts';
import { useVirtualRows, VirtualList, VirtualRow } from '../../components/virtual-list.tsx';
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

const usualHeight = 84;

export function PersonRows({ people, selectedId, today, onSelect }: PersonRowsProps) {
  const { rows, scroller } = useVirtualRows(people.length, usualHeight);
  const index = people.findIndex(({ id }) => id === selectedId);
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index, { align: 'auto' });
  }, [index, rows]);
  return (
    <VirtualList
      label="People"
      {...{ rows, scroller }}
      selected={{ index, id: selectedId }}
      onMove={(target) => onSelect(people[target]?.id ?? selectedId)}
    >
      {rows.getVirtualItems().map((item) => {
        const one = people[item.index];
        return one === undefined ? null : (
          <VirtualRow
            key={one.id}
            {...{ rows, item, id: one.id }}
            isSelected={one.id === selectedId}
            onClick={() => onSelect(one.id)}
          >
            <PersonRow person={one} today={today} />
          </VirtualRow>
        );
      })}
    </VirtualList>
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
