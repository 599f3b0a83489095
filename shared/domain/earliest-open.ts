/** Rows that are ticked off by a day: steps, promises, occasions. */

/** The open row with the earliest day; of several on one day the first. Rows without a day do not count. */
export function earliestOpen<Row extends { readonly doneOn: string }>(
  rows: readonly Row[],
  dayOf: (row: Row) => string,
): Row | undefined {
  const open = rows.filter((row) => row.doneOn === '' && dayOf(row) !== '');
  return open.length === 0 ? undefined : open.reduce((first, row) => (dayOf(row) < dayOf(first) ? row : first));
}
