/** One of a few values, changed where it stands in a table. */
import classes from './choice-cell.module.css';

interface ChoiceCellProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands for none, where there may be none. */
  readonly none?: string;
  readonly onKeep: (value: string) => void;
}

export function ChoiceCell({ label, value, options, none, onKeep }: ChoiceCellProps) {
  return (
    <select
      className={classes.choice}
      aria-label={label}
      value={value}
      onChange={(event) => onKeep(event.currentTarget.value)}
    >
      {none === undefined ? null : <option value="">{none}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
