/** One table of records under its heading: what is there, a way to add to it, and what to do while it is empty. */
import type { ReactNode } from 'react';
import { VisuallyHidden } from '@mantine/core';
import type { JournalRecord } from '../../shared/domain/record.ts';
import { findKind } from '../../shared/domain/registry.ts';
import { SortableTable, type TableColumn } from '../components/sortable-table.tsx';
import { TextButton } from '../components/text-button.tsx';
import { addAndOpen } from './add-and-open.ts';
import { holdsWords } from './find-rows.ts';
import { removeRecord } from './with-record.ts';
import classes from './table-section.module.css';

/** The page that a table stands on: which record is open beside it. */
export interface TablePage {
  /** '' for none. */
  readonly selectedId: string;
  readonly onSelect: (record: Pick<JournalRecord, 'kind'> & { readonly id: string }) => void;
  readonly onClose: () => void;
}

interface TableSectionProps<Row> {
  readonly view: TablePage;
  /** Words to narrow the rows by; '' for all of them. */
  readonly find: string;
  readonly kind: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  /** Key of the column that the table is sorted by at first. */
  readonly sortedBy: string;
  readonly nameOf: (row: Row) => string;
  /** While there is none: what it is, with an example. */
  readonly empty: string;
  /** Stands for the button that adds an empty record. */
  readonly add?: ReactNode;
}

export function TableSection<Row extends { readonly id: string }>(props: TableSectionProps<Row>) {
  const { view, find, kind, rows, columns, sortedBy, nameOf, empty, add } = props;
  const label = findKind(kind)?.label ?? { one: kind, many: kind };
  const found = rows.filter((row) => holdsWords(textsOf(columns, row), find));
  const remove = async (row: Row) => {
    const isDeleted = await removeRecord(row.id);
    if (isDeleted && row.id === view.selectedId) view.onClose();
  };
  return (
    <div className={classes.section}>
      <div className={classes.head}>
        <h2>{label.many}</h2>
        <span className="text-small text-muted">
          {found.length === rows.length ? rows.length : `${found.length} of ${rows.length}`}
        </span>
        {add ?? (
          <TextButton size="small" onClick={() => void addAndOpen(kind, view.onSelect)}>
            Add <VisuallyHidden>a {label.one}</VisuallyHidden>
          </TextButton>
        )}
      </div>
      {found.length === 0 ? (
        <p className="text-small text-secondary">{rows.length === 0 ? empty : `None holds “${find.trim()}”.`}</p>
      ) : (
        <SortableTable
          label={label.many}
          rows={found}
          columns={columns}
          sortedBy={sortedBy}
          nameOf={nameOf}
          selectedId={view.selectedId}
          onOpen={({ id }) => view.onSelect({ id, kind })}
          onDelete={(row) => void remove(row)}
        />
      )}
    </div>
  );
}

/** Figures are not looked for: "3" would find every other row. */
function textsOf<Row>(columns: readonly TableColumn<Row>[], row: Row): string[] {
  return columns.flatMap(({ value }) => {
    const text = value(row);
    return typeof text === 'string' ? [text] : [];
  });
}
