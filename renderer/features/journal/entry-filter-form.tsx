/** The filters of the list, behind one button. */
import { ActionIcon, Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { PickUsed } from '../../records/pick-used.tsx';
import { isFiltered, noFilter, type EntryFilter } from './entry-filter.ts';
import styles from './entry-filter-form.module.css';

interface EntryFilterFormProps {
  readonly filter: EntryFilter;
  readonly onChange: (filter: EntryFilter) => void;
}

export function EntryFilterForm({ filter, onChange }: EntryFilterFormProps) {
  const [isOpen, setOpen] = useState(false);
  const isOn = isFiltered(filter);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={280} trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          aria-label={isOn ? 'Filter, on' : 'Filter'}
          aria-expanded={isOpen}
          data-on={isOn || undefined}
          className={styles.button}
          onClick={() => setOpen((was) => !was)}
        >
          <IconFilter size={17} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="Filter entries">
        {isOpen && <FilterFields filter={filter} onChange={onChange} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function FilterFields({ filter, onChange }: EntryFilterFormProps) {
  const change = (part: Partial<EntryFilter>) => onChange({ ...filter, ...part });
  return (
    <div className={styles.fields}>
      <PickUsed
        kind="journal-entry"
        field="tags"
        label="Tag"
        value={filter.tag}
        isInPopover
        onChange={(tag) => change({ tag })}
      />
      <PickUsed
        kind="journal-entry"
        field="people"
        label="With"
        any="Anyone"
        value={filter.person}
        isInPopover
        onChange={(person) => change({ person })}
      />
      <div className={styles.pair}>
        <TextInput
          type="date"
          label="From"
          value={filter.from}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label="To"
          value={filter.to}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
      </div>
      <Checkbox
        label="Mood is noted"
        checked={filter.hasMood}
        onChange={(event) => change({ hasMood: event.currentTarget.checked })}
      />
      <Checkbox
        label="Energy is noted"
        checked={filter.hasEnergy}
        onChange={(event) => change({ hasEnergy: event.currentTarget.checked })}
      />
      {isFiltered(filter) && (
        <Button variant="subtle" size="xs" className={styles.clear} onClick={() => onChange(noFilter)}>
          Show all entries
        </Button>
      )}
    </div>
  );
}
