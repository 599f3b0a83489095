/** The power map as tables: whatever its pictures can do, by keyboard and by ear. */
import { useDeferredValue, useState } from 'react';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { DecisionsTable } from './decision-table.tsx';
import { MeasureSection } from './measure-section.tsx';
import type { PowerViewProps } from './power-view.ts';
import { PeopleTable } from './table-people.tsx';
import { SnapshotsTable } from './table-snapshots.tsx';
import { TiesTable } from './tie-table.tsx';
import classes from './table-view.module.css';

export function TableView(view: PowerViewProps) {
  const [find, setFind] = useState('');
  // On a large map the field answers at once, the tables when they can.
  const props = { view, find: useDeferredValue(find) };
  return (
    <div className={classes.page}>
      <TextInput
        className={classes.find ?? ''}
        aria-label="Find in the tables"
        placeholder="Find a person, a tie, a decision"
        leftSection={<IconSearch size={15} stroke={1.6} />}
        value={find}
        onChange={(event) => setFind(event.currentTarget.value)}
      />
      <PeopleTable {...props} />
      <TiesTable {...props} />
      <DecisionsTable {...props} />
      <MeasureSection {...view.overview} />
      <SnapshotsTable {...props} />
    </div>
  );
}
