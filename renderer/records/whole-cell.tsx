/** A whole number within bounds, changed where it stands in a table. Empty for unknown. */
import { CellField } from './cell-field.tsx';
import { parseNumberText } from './number-text.ts';
import { changeRecord } from './with-record.ts';

interface WholeCellProps {
  /** Of the record. */
  readonly id: string;
  readonly field: string;
  readonly label: string;
  readonly value: number | null;
  readonly range: { readonly least: number; readonly most: number };
}

export function WholeCell({ id, field, label, value, range: { least, most } }: WholeCellProps) {
  return (
    <CellField
      label={label}
      text={value === null ? '' : String(value)}
      parse={(text) => {
        const typed = parseNumberText(text);
        if (typed === null || typed === undefined) return typed;
        return Number.isInteger(typed) && typed >= least && typed <= most ? typed : undefined;
      }}
      problem={`A whole number from ${least} to ${most}.`}
      isNumber
      onKeep={(next) => void changeRecord(id, { [field]: next })}
    />
  );
}
