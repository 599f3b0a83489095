/** Records in rows: sorted by the column whose head is pressed, opened by their name, deleted at the end of their row. */
import { memo, useDeferredValue, useState, type FocusEvent, type MouseEvent, type ReactNode } from 'react';
import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { DataTable } from './data-table.tsx';
import { keepOrder, nextOrder, sortRows, type SortOrder, type SortValue } from './sort-rows.ts';
import { TextButton } from './text-button.tsx';
import classes from './sortable-table.module.css';

export interface TableColumn<Row> {
  readonly key: string;
  readonly label: string;
  /** What the column sorts by, and what stands in a cell unless `cell` says otherwise. */
  readonly value: (row: Row) => SortValue;
  readonly cell?: (row: Row) => ReactNode;
  /** Its cells open the record; one column of a table. */
  readonly isName?: boolean;
  readonly isNumber?: boolean;
}

interface SortableTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  /** Key of the column that the table is sorted by until somebody presses another. */
  readonly sortedBy: string;
  /** What a row is called, on its buttons. */
  readonly nameOf: (row: Row) => string;
  /** '' for none. */
  readonly selectedId: string;
  readonly onOpen: (row: Row) => void;
  readonly onDelete: (row: Row) => void;
}

/** Of a longer table so many rows are drawn at first, and so many more each time that somebody asks. */
const rowsAtFirst = 60;
/** Those in view when a page is opened; the others follow once they are painted. */
const rowsAtOnce = 16;
const moreRows = 100;

/** While somebody writes in a row, rows stay where they are. */
export function SortableTable<Row extends { readonly id: string }>(props: SortableTableProps<Row>) {
  const { label, rows, columns, sortedBy, nameOf, selectedId, onOpen, onDelete } = props;
  const [order, setOrder] = useState<SortOrder>({ by: sortedBy, isDescending: false });
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const [mostRows, setMostRows] = useState(rowsAtFirst);
  const column = columns.find(({ key }) => key === order.by);
  const ordered =
    held !== null
      ? keepOrder(rows, held)
      : column === undefined
        ? rows
        : sortRows(rows, column.value, order.isDescending);
  const shown = ordered.slice(0, useDeferredValue(mostRows, rowsAtOnce));
  const hidden = Math.max(0, rows.length - mostRows);

  const hold = (event: FocusEvent) => {
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (held === null && isField) setHeld(ordered.map(({ id }) => id));
  };
  const letGo = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setHeld(null);
  };
  return (
    <>
      <div className={classes.scroll}>
        <DataTable className={classes.table} aria-label={label}>
          <thead>
            <tr>
              {columns.map((one) => (
                <ColumnHead key={one.key} column={one} order={order} onSort={setOrder} />
              ))}
              <th scope="col">
                <VisuallyHidden>Delete</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody onFocus={hold} onBlur={letGo}>
            {shown.map((row) => (
              <TableRow
                key={row.id}
                row={row}
                columns={columns}
                nameOf={nameOf}
                isOpen={row.id === selectedId}
                onOpen={onOpen}
                onDelete={onDelete}
              />
            ))}
          </tbody>
        </DataTable>
      </div>
      {hidden > 0 ? (
        <TextButton size="small" onClick={() => setMostRows(mostRows + moreRows)}>
          {hidden > moreRows ? `Show ${moreRows} more of ${hidden}` : `Show the other ${hidden}`}
        </TextButton>
      ) : null}
    </>
  );
}

interface TableRowProps<Row> extends Pick<SortableTableProps<Row>, 'columns' | 'nameOf' | 'onOpen' | 'onDelete'> {
  readonly row: Row;
  readonly isOpen: boolean;
}

function DrawnRow<Row>({ row, columns, nameOf, isOpen, onOpen, onDelete }: TableRowProps<Row>) {
  return (
    <tr data-is-on={isOpen || undefined}>
      {columns.map((column) =>
        column.isName === true ? (
          <th key={column.key} scope="row">
            <button
              type="button"
              className={`${classes.name ?? ''} opens`}
              aria-current={isOpen || undefined}
              onClick={() => onOpen(row)}
            >
              {contentOf(column, row)}
            </button>
          </th>
        ) : (
          <td key={column.key} className={column.isNumber === true ? 'number' : undefined}>
            {contentOf(column, row)}
          </td>
        ),
      )}
      <td className={classes.delete}>
        <button
          type="button"
          aria-label={`Delete ${nameOf(row)}`}
          onClick={(event) => {
            focusNextRow(event);
            onDelete(row);
          }}
        >
          <IconTrash size={15} stroke={1.6} />
        </button>
      </td>
    </tr>
  );
}

/** Not drawn again when rows only change places. */
const TableRow = memo(DrawnRow) as typeof DrawnRow;

interface ColumnHeadProps<Row> {
  readonly column: TableColumn<Row>;
  readonly order: SortOrder;
  readonly onSort: (order: SortOrder) => void;
}

function ColumnHead<Row>({ column: { key, label, isNumber }, order, onSort }: ColumnHeadProps<Row>) {
  const direction = order.by !== key ? 'none' : order.isDescending ? 'descending' : 'ascending';
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" className={isNumber === true ? 'number' : undefined} aria-sort={direction}>
      <button
        type="button"
        className={classes.head}
        data-is-on={direction !== 'none' || undefined}
        onClick={() => onSort(nextOrder(order, key))}
      >
        {label}
        <Arrow size={13} stroke={1.8} aria-hidden />
      </button>
    </th>
  );
}

const contentOf = <Row,>(column: TableColumn<Row>, row: Row): ReactNode => (column.cell ?? column.value)(row);

/** Whoever deletes by keyboard goes on from the row that takes the place of the one deleted. */
function focusNextRow({ currentTarget }: MouseEvent): void {
  const row = currentTarget.closest('tr');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  next?.querySelector<HTMLElement>('th button')?.focus();
}
