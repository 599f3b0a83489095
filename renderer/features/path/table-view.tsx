/** The path as tables: whatever the map can do, by keyboard and by ear. */
import { useDeferredValue, useState } from 'react';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { navigate } from '../../lib/navigation.ts';
import { DecisionsTable, MovesTable, RolesTable, ScenariosTable } from './map-tables.tsx';
import type { PathViewProps } from './path-view.ts';
import classes from './table-view.module.css';

const tables = [RolesTable, MovesTable, DecisionsTable, ScenariosTable] as const;

export function TableView(view: PathViewProps) {
  const [find, setFind] = useState('');
  // On a large map the field answers at once, the tables when they can.
  const words = useDeferredValue(find);
  const page = { ...view, onClose: () => navigate({ page: 'path', section: 'table' }) };
  return (
    <div className={classes.page}>
      <TextInput
        className={classes.find ?? ''}
        aria-label="Find in the tables"
        placeholder="Find a role, a domain, a scenario"
        leftSection={<IconSearch size={15} stroke={1.6} />}
        value={find}
        onChange={(event) => setFind(event.currentTarget.value)}
      />
      {tables.map((Table, index) => (
        <Table key={index} view={page} find={words} />
      ))}
    </div>
  );
}
