/** Go to a page or a record by its name. */
import { useEffect, useState } from 'react';
import { findKind } from '../../../shared/domain/registry.ts';
import { callVault } from '../../lib/api.ts';
import { formatDate } from '../../lib/dates.ts';
import { navigate, recentIds, type Place } from '../../lib/navigation.ts';
import { openRecord } from '../../lib/open-record.ts';
import { Picker, type PickerItem } from './picker.tsx';
import { useSearch } from './use-search.ts';
import classes from './picker.module.css';

const pages: readonly { readonly label: string; readonly place: Place }[] = [
  { label: 'Today', place: { page: 'today' } },
  { label: 'Journal', place: { page: 'journal' } },
  { label: 'Achievements', place: { page: 'achievements' } },
  { label: 'Record', place: { page: 'record' } },
  { label: 'Import', place: { page: 'import' } },
  { label: 'Export', place: { page: 'export' } },
  { label: 'Settings', place: { page: 'settings' } },
];

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly date: string;
}

export function QuickOpen({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const recent = useRecent();
  const { hits, sentence } = useSearch(query, 20);
  const wanted = query.trim().toLowerCase();
  const matching = pages.filter((page) => page.label.toLowerCase().includes(wanted));

  return (
    <Picker
      label="Go to a page or a record"
      query={query}
      onQuery={setQuery}
      empty={sentence}
      groups={[
        { label: 'Recent', items: wanted === '' ? recent.map(recordItem) : [] },
        { label: 'Pages', items: matching.map(pageItem) },
        { label: 'Records', items: hits.map(recordItem) },
      ]}
      onClose={onClose}
    />
  );
}

function pageItem({ label, place }: (typeof pages)[number]): PickerItem {
  return {
    key: `page-${place.page}`,
    content: <span className={classes.title}>{label}</span>,
    choose: () => navigate(place),
  };
}

function recordItem(row: Row): PickerItem {
  return {
    key: `record-${row.id}`,
    content: (
      <>
        <span className={classes.title}>{row.title}</span>
        <span className={classes.about}>
          {[findKind(row.kind)?.label.one, formatDate(row.date)].filter(Boolean).join(', ')}
        </span>
      </>
    ),
    choose: () => openRecord(row),
  };
}

const longestRecent = 6;

/** The records visited since unlocking, with their titles of today; those deleted meanwhile are left out. */
function useRecent(): readonly Row[] {
  const [rows, setRows] = useState<readonly Row[]>([]);
  useEffect(() => {
    let isStale = false;
    const ids = recentIds().slice(0, longestRecent);
    void Promise.all(ids.map((id) => callVault('journal:get', { id }))).then((answers) => {
      if (isStale) return;
      setRows(
        answers.flatMap((answer) => {
          if (!answer.ok) return [];
          const { record, title } = answer.value;
          return [{ id: record.id, kind: record.kind, title, date: findKind(record.kind)?.date(record.fields) ?? '' }];
        }),
      );
    });
    return () => {
      isStale = true;
    };
  }, []);
  return rows;
}
