/** The journal: every entry on the left, the open one on the right. */
import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { RecordId } from '../../../shared/domain/record.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { useCommand } from '../../lib/commands.ts';
import { dayOfDate, formatDayLong, nowWithOffset, today } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate, usePlace } from '../../lib/navigation.ts';
import { isFiltered, noFilter } from './entry-filter.ts';
import type { ScrollTarget } from './entry-list.tsx';
import { EntryView } from './entry-view.tsx';
import { ExampleEntry } from './example-entry.tsx';
import { findDay, findNeighbourDay } from './find-day.ts';
import { JournalList } from './journal-list.tsx';
import styles from './journal-page.module.css';

/** Sections of this page's place: an entry that is not saved yet, and a day without one. */
const draftSection = 'draft:';
const daySection = 'day:';

export function JournalPage() {
  const place = usePlace();
  const [filter, setFilter] = useState(noFilter);
  const [known, setKnown] = useState<{ total: number; firstId: string | undefined } | null>(null);
  const [scrollTo, setScrollTo] = useState<ScrollTarget | null>(null);
  const section = place.section ?? '';
  const askedDay = section.startsWith(daySection) ? section.slice(daySection.length) : undefined;
  const [emptyDay, setEmptyDay] = useState<string>();
  const newWrittenAt = section.startsWith(draftSection) ? section.slice(draftSection.length) : null;
  const isStarting = section === 'new';
  const chosenId = (place.id ?? (isStarting || askedDay !== undefined ? undefined : known?.firstId)) as
    | RecordId
    | undefined;

  useEffect(() => {
    if (isStarting) startEntry(nowWithOffset(), true);
  }, [isStarting]);

  const open = useCallback((id: string) => navigate({ page: 'journal', id }), []);
  const opened = useVaultQuery(
    'journal:get',
    chosenId === undefined || newWrittenAt !== null ? null : { id: chosenId },
  );
  const openedAt = opened.data?.record.fields['writtenAt'];
  const chosenDay = askedDay ?? dayOfDate(newWrittenAt ?? (typeof openedAt === 'string' ? openedAt : ''));

  // A day is a place: with entries it leads to the newest of them, without it says so.
  useEffect(() => {
    if (askedDay === undefined) return;
    let isCurrent = true;
    void findDay(askedDay).then((found) => {
      if (!isCurrent) return;
      setFilter(noFilter);
      setScrollTo({ index: found.index });
      if (found.id === undefined) setEmptyDay(askedDay);
      else navigate({ page: 'journal', id: found.id }, { replace: true });
    });
    return () => {
      isCurrent = false;
    };
  }, [askedDay]);

  async function goToNeighbour(direction: 'previous' | 'next'): Promise<void> {
    const day = await findNeighbourDay(chosenDay === '' ? today() : chosenDay, direction);
    if (day !== undefined) goToDay(day);
  }
  useCommand('previous-day', () => void goToNeighbour('previous'));
  useCommand('next-day', () => void goToNeighbour('next'));

  const isEmpty = known?.total === 0 && !isFiltered(filter);
  return (
    <PageFrame>
      <JournalList
        filter={filter}
        onFilter={setFilter}
        chosenId={chosenId}
        chosenDay={chosenDay === '' ? undefined : chosenDay}
        scrollTo={scrollTo}
        onOpen={open}
        onChooseDay={goToDay}
        onNew={() => startEntry(nowWithOffset())}
        onKnown={setKnown}
      />
      {askedDay !== undefined ? (
        <div className={styles.empty}>
          {askedDay === emptyDay && (
            <EmptyState
              sentence={`Nothing written on ${formatDayLong(askedDay)}.`}
              action={<Button onClick={() => startEntry(noonOf(askedDay))}>Write about this day</Button>}
            />
          )}
        </div>
      ) : chosenId !== undefined ? (
        <EntryView
          key={chosenId}
          id={chosenId}
          newWrittenAt={newWrittenAt}
          onDay={(direction) => void goToNeighbour(direction)}
        />
      ) : isEmpty ? (
        <div className={styles.empty}>
          <EmptyState
            sentence="Write down what happened today. A line is enough."
            action={
              <Button variant="filled" onClick={() => startEntry(nowWithOffset())}>
                Write the first entry
              </Button>
            }
            example={<ExampleEntry />}
          />
        </div>
      ) : (
        <div />
      )}
    </PageFrame>
  );
}

/** Opens an empty entry; the vault learns of it with the first thing written. */
function startEntry(writtenAt: string, replace = false): void {
  navigate({ page: 'journal', id: crypto.randomUUID(), section: `${draftSection}${writtenAt}` }, { replace });
}

function goToDay(day: string): void {
  navigate({ page: 'journal', section: `${daySection}${day}` });
}

/** An entry about another day says noon: its hour is not known. */
function noonOf(day: string): string {
  return day === today() ? nowWithOffset() : nowWithOffset(new Date(`${day}T12:00:00`));
}
