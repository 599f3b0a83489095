/** A fact that is so or is not. */
import { Checkbox } from '@mantine/core';
import type { FieldProps } from './field-props.ts';
import { useInputProps } from './field-frame.tsx';

export function YesNoField(props: FieldProps) {
  return (
    <Checkbox
      {...useInputProps(props)}
      checked={props.value === true}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}
