/** A list of records of one kind, however long: only what is in view is asked for and drawn. */
import type { VirtualItem } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import type { RecordSummary } from '../../shared/ipc/vault-requests.ts';
import { ErrorNote } from '../components/error-note.tsx';
import { useVirtualRows, VirtualList, VirtualRow, type Rows } from '../components/virtual-list.tsx';
import { useVaultQuery } from '../lib/journal-store.ts';
import { listArguments, rowsPerPage, type ListFilter } from './list-arguments.ts';

interface RecordListProps {
  /** Said to assistive technology. */
  readonly label: string;
  readonly kind: string;
  readonly filter: ListFilter;
  readonly selectedId: string | undefined;
  /** A usual row's height in pixels; rows are measured once drawn. */
  readonly usualHeight: number;
  readonly renderRow: (row: RecordSummary) => ReactNode;
  /** `by` keys: the place is corrected rather than added to the way come. */
  readonly onSelect: (row: RecordSummary, by: 'pointer' | 'keys') => void;
}

/** Draws nothing while there are no rows: the page around it says why. */
export function RecordList(props: RecordListProps) {
  const { kind, filter, selectedId = '', label, onSelect } = props;
  const known = useRef(new Map<number, RecordSummary>());
  const first = useVaultQuery('journal:list', listArguments(kind, filter, 0));
  const total = first.data?.total ?? 0;
  const { rows, scroller } = useVirtualRows(total, props.usualHeight);
  const items = rows.getVirtualItems();
  const pages = [...new Set(items.map((item) => Math.floor(item.index / rowsPerPage)))];

  const index = [...known.current].find(([, row]) => row.id === selectedId)?.[0] ?? -1;
  const moveTo = (target: number) => {
    const row = known.current.get(target);
    if (row !== undefined) onSelect(row, 'keys');
  };

  if (first.error !== undefined) return <ErrorNote error={first.error} onRetry={first.reload} />;
  if (total === 0) return null;
  return (
    <VirtualList {...{ label, rows, scroller }} selected={{ index, id: selectedId }} onMove={moveTo}>
      {pages.map((page) => (
        <ListPage
          key={page}
          {...props}
          page={page}
          items={items.filter((item) => Math.floor(item.index / rowsPerPage) === page)}
          rows={rows}
          known={known.current}
        />
      ))}
    </VirtualList>
  );
}

interface ListPageProps extends RecordListProps {
  readonly page: number;
  readonly items: readonly VirtualItem[];
  readonly rows: Rows;
  readonly known: Map<number, RecordSummary>;
}

/** One page of rows: a component of its own, so that scrolling never shows rows of another page meanwhile. */
function ListPage({ page, items, rows, known, ...list }: ListPageProps) {
  const { data } = useVaultQuery('journal:list', listArguments(list.kind, list.filter, page));
  return items.map((item) => {
    const row = data?.rows[item.index - page * rowsPerPage];
    if (row !== undefined) known.set(item.index, row);
    return (
      <VirtualRow
        key={item.index}
        {...{ rows, item, id: row?.id }}
        isSelected={row !== undefined && row.id === list.selectedId}
        onClick={() => row && list.onSelect(row, 'pointer')}
      >
        {row === undefined ? null : list.renderRow(row)}
      </VirtualRow>
    );
  });
}
