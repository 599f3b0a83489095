/** 1 to 10 as a row of stones: arrow keys move, Delete clears. */
import type { KeyboardEvent } from 'react';
import { UnstyledButton } from '@mantine/core';
import type { FieldProps } from './field-props.ts';
import { fieldId } from './field-focus.ts';
import { FieldsetFrame } from './field-frame.tsx';
import classes from './rating-field.module.css';

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function RatingField(props: FieldProps) {
  const value = typeof props.value === 'number' ? props.value : null;
  const clear = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    props.onChange(null);
  };
  return (
    <FieldsetFrame
      path={props.path}
      meta={props.meta}
      action={
        value === null ? null : (
          <UnstyledButton className={classes.clear} onClick={() => props.onChange(null)}>
            Clear
          </UnstyledButton>
        )
      }
    >
      <div className={classes.stones} onKeyDown={clear}>
        {steps.map((step) => (
          <label key={step} className={classes.stone} data-filled={value !== null && step <= value}>
            <input
              type="radio"
              name={fieldId(props.path)}
              checked={value === step}
              onChange={() => props.onChange(step)}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
    </FieldsetFrame>
  );
}
