/** The filters of the list, behind one button. */
import { ActionIcon, Button, Checkbox, Popover, Select, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { isFiltered, noFilter, type EntryFilter } from './entry-filter.ts';
import styles from './entry-filter-form.module.css';

interface EntryFilterFormProps {
  readonly filter: EntryFilter;
  readonly onChange: (filter: EntryFilter) => void;
}

const inside = { withinPortal: false } as const;

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
  const tags = useVaultQuery('journal:values', { kind: 'journal-entry', field: 'tags' });
  const people = useVaultQuery('journal:values', { kind: 'journal-entry', field: 'people' });
  const change = (part: Partial<EntryFilter>) => onChange({ ...filter, ...part });
  const values = (all: readonly { readonly value: string }[] | undefined) => (all ?? []).map((one) => one.value);
  return (
    <div className={styles.fields}>
      <Select
        label="Tag"
        placeholder="Any"
        data={values(tags.data)}
        value={filter.tag === '' ? null : filter.tag}
        onChange={(tag) => change({ tag: tag ?? '' })}
        searchable
        openOnFocus={false}
        limit={6}
        maxDropdownHeight={240}
        clearable
        nothingFoundMessage="No such tag"
        comboboxProps={inside}
        clearButtonProps={{ 'aria-label': 'Any tag' }}
      />
      <Select
        label="With"
        placeholder="Anyone"
        data={values(people.data)}
        value={filter.person === '' ? null : filter.person}
        onChange={(person) => change({ person: person ?? '' })}
        searchable
        openOnFocus={false}
        limit={6}
        maxDropdownHeight={240}
        clearable
        nothingFoundMessage="Nobody by that name"
        comboboxProps={inside}
        clearButtonProps={{ 'aria-label': 'Anyone' }}
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
