/** The left column: search, filters, the days written, the entries. */
import { ActionIcon, Button, CloseButton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Heatmap } from '../../components/heatmap.tsx';
import { mondayOf } from '../../components/heatmap-weeks.ts';
import { ListPane } from '../../components/page-frame.tsx';
import { useCommand } from '../../lib/commands.ts';
import { addDays, formatDayLong, today } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { useIsNarrow } from '../../lib/use-is-narrow.ts';
import { EntryFilterForm } from './entry-filter-form.tsx';
import { isFiltered, noFilter, type EntryFilter } from './entry-filter.ts';
import { EntryList, type ScrollTarget } from './entry-list.tsx';
import { SearchResults } from './search-results.tsx';
import styles from './journal-list.module.css';

interface JournalListProps {
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly chosenId: string | undefined;
  readonly chosenDay: string | undefined;
  readonly scrollTo: ScrollTarget | null;
  readonly onOpen: (id: string) => void;
  readonly onChooseDay: (day: string) => void;
  readonly onNew: () => void;
  readonly onKnown: (known: { readonly total: number; readonly firstId: string | undefined }) => void;
}

export function JournalList(props: JournalListProps) {
  const { filter, onFilter, chosenId, onOpen } = props;
  const [isSearching, setSearching] = useState(false);
  const [words, setWords] = useState('');
  const [query] = useDebouncedValue(words.trim(), 120);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  function search(): void {
    setSearching(true);
    requestAnimationFrame(() => field.current?.select());
  }
  function stopSearching(): void {
    setSearching(false);
    setWords('');
    button.current?.focus();
  }
  useCommand('find', search);

  return (
    <ListPane
      title="Journal"
      actions={
        <>
          <ActionIcon
            ref={button}
            aria-label="Search entries"
            aria-expanded={isSearching}
            onClick={isSearching ? stopSearching : search}
          >
            <IconSearch size={17} stroke={1.6} />
          </ActionIcon>
          <EntryFilterForm filter={filter} onChange={onFilter} />
          <Button size="xs" leftSection={<IconPlus size={17} stroke={1.6} />} onClick={props.onNew}>
            New
          </Button>
        </>
      }
    >
      <div className={styles.column}>
        {isSearching && (
          <div className={styles.search}>
            <TextInput
              ref={field}
              aria-label="Words in an entry"
              placeholder="Words in an entry"
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') stopSearching();
              }}
              rightSection={<CloseButton size="sm" aria-label="Stop searching" onClick={stopSearching} />}
            />
          </div>
        )}
        {!isSearching && <DaysWritten chosen={props.chosenDay} onChoose={props.onChooseDay} />}
        {isFiltered(filter) && <FilterLine filter={filter} onClear={onFilter} />}
        <div className={styles.list}>
          {isSearching && query !== '' ? (
            <div className={styles.results}>
              <SearchResults query={query} chosenId={chosenId} onOpen={onOpen} />
            </div>
          ) : (
            <EntryList
              filter={filter}
              chosenId={chosenId}
              scrollTo={props.scrollTo}
              onOpen={onOpen}
              onKnown={props.onKnown}
            />
          )}
        </div>
      </div>
    </ListPane>
  );
}

function DaysWritten({ chosen, onChoose }: { readonly chosen: string | undefined; onChoose: (day: string) => void }) {
  const weeks = useIsNarrow() ? 16 : 20;
  const now = today();
  const days = useVaultQuery('journal:days', { from: addDays(mondayOf(now), -7 * (weeks - 1)), to: now });
  return (
    <div className={styles.heatmap}>
      <Heatmap
        label="Words written per day"
        today={now}
        formatDay={(day) => formatDayLong(day)}
        words={days.data ?? {}}
        weeks={weeks}
        onChoose={onChoose}
        {...(chosen === undefined ? {} : { chosen })}
      />
    </div>
  );
}

function FilterLine({ filter, onClear }: { readonly filter: EntryFilter; onClear: (filter: EntryFilter) => void }) {
  const parts = [
    filter.tag === '' ? '' : `tagged ${filter.tag}`,
    filter.person === '' ? '' : `with ${filter.person}`,
    filter.from === '' ? '' : `from ${filter.from}`,
    filter.to === '' ? '' : `to ${filter.to}`,
    filter.hasMood ? 'with a mood' : '',
    filter.hasEnergy ? 'with an energy' : '',
  ].filter((part) => part !== '');
  return (
    <div className={styles.filtered}>
      <span>Only entries {parts.join(', ')}</span>
      <CloseButton size="sm" aria-label="Show all entries" onClick={() => onClear(noFilter)} />
    </div>
  );
}
