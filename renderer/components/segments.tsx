/** Two to five views of the same thing. */
import { useId } from 'react';
import classes from './segments.module.css';

interface SegmentsProps<Value extends string> {
  /** Said to assistive technology. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Fills the width it has and goes on in a second line where one is too narrow. */
  readonly isWrapping?: boolean;
  readonly onChange: (value: Value) => void;
}

export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, value, options, isWrapping = false, onChange } = props;
  const name = useId();
  return (
    <div className={classes.root} role="radiogroup" aria-label={label} data-wrapping={isWrapping || undefined}>
      {options.map((option) => (
        <label key={option.value} className={classes.segment}>
          <input
            className="covered"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
