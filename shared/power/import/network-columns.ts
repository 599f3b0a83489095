/** The columns of a table of ties or people, as the person who brings it sorts them. */
import type { ColumnNames, CsvFile, Header } from '../../import/csv.ts';
import type { TableColumns } from '../../import/import-plan.ts';
import { describeColumns, sortColumns } from '../../import/sorted-columns.ts';
import { personColumns, tieColumns, type PersonField, type TieField } from './network-draft.ts';

export type NetworkField = PersonField | TieField;

const networkColumns: ColumnNames<NetworkField> = { ...personColumns, ...tieColumns };

/** In the order in which they are offered: those of ties, then those of people. */
const networkColumnLabels: Readonly<Record<NetworkField, string>> = {
  from: 'From',
  to: 'To',
  kind: 'Kind of tie',
  weight: 'Weight',
  strength: 'Strength',
  direction: 'Direction',
  layer: 'Layer',
  name: 'Name',
  department: 'Department',
  seat: 'Seat',
  manager: 'Reports to',
  id: 'Id',
};

/** The header with the fields that a person chose; `found` as it is where nobody sorts. See {@link sortColumns}. */
export function sortNetwork(
  csv: CsvFile,
  found: Header<NetworkField> | null,
  chosen: readonly string[] | undefined,
): Header<NetworkField> | null {
  return chosen === undefined ? found : sortColumns(csv, networkColumns, chosen, found ?? undefined);
}

/** A table with an end of a tie in each row; any other is one of people. */
export function isOfTies({ fields }: Header<NetworkField>): boolean {
  return fields.includes('from') || fields.includes('to');
}

export function describeNetwork(csv: CsvFile, header: Header<NetworkField>): TableColumns {
  return describeColumns(csv, header, networkColumnLabels, 'left-out');
}
