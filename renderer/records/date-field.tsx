/** The field for a date or a whole day. */
import { DateInput } from './date-input.tsx';
import { asText, type FieldProps } from './field-props.ts';
import { useInputProps } from './field-frame.tsx';

export function DateField(props: FieldProps) {
  return (
    <DateInput
      {...useInputProps(props)}
      needsDay={props.meta.control === 'day'}
      value={asText(props.value)}
      onChange={props.onChange}
    />
  );
}
