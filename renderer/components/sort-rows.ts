/** The order of a table's rows by one of its columns. */

/** What a row is sorted by; null and '' for nothing. */
export type SortValue = string | number | null;

export interface SortOrder {
  /** Key of the column. */
  readonly by: string;
  readonly isDescending: boolean;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Equal rows keep their order; rows without a value come last whatever the direction. Leaves `rows` as they are. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  isDescending: boolean,
): readonly Row[] {
  const valued = rows.map((row) => ({ row, value: valueOf(row) }));
  const sorted = valued.sort((a, b) => {
    const [left, right] = [isNothing(a.value), isNothing(b.value)];
    if (left || right) return Number(left) - Number(right);
    return compareValues(a.value, b.value) * (isDescending ? -1 : 1);
  });
  return sorted.map(({ row }) => row);
}

/** A column that is pressed: the same one turns round, another begins with its smallest. */
export function nextOrder(order: SortOrder, by: string): SortOrder {
  return { by, isDescending: order.by === by && !order.isDescending };
}

/**
 * Rows in the order of `ids`, those that it does not know at the end as they come: so that a row does not jump away
 * while somebody writes in it.
 */
export function keepOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
): readonly Row[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  return sortRows(rows, ({ id }) => places.get(id) ?? null, false);
}

const isNothing = (value: SortValue) => value === null || value === '';

function compareValues(a: SortValue, b: SortValue): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
