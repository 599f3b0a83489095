/** A moment with day and time, kept with the offset of this computer. */
import { TextInput } from '@mantine/core';
import { nowWithOffset } from '../lib/dates.ts';
import { asText, type FieldProps } from './field-props.ts';
import { useInputProps } from './field-frame.tsx';

export function InstantField(props: FieldProps) {
  return (
    <TextInput
      {...useInputProps(props)}
      type="datetime-local"
      value={asText(props.value).slice(0, 16)}
      onChange={(event) => {
        const moment = new Date(event.currentTarget.value);
        if (!Number.isNaN(moment.getTime())) props.onChange(nowWithOffset(moment));
      }}
    />
  );
}
