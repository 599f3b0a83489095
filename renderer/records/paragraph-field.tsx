/** Several lines of plain text that grow with what is written. */
import { Textarea } from '@mantine/core';
import { asText, type FieldProps } from './field-props.ts';
import { useInputProps } from './field-frame.tsx';
import classes from './paragraph-field.module.css';

export function ParagraphField(props: FieldProps) {
  return (
    <Textarea
      {...useInputProps(props)}
      autosize
      minRows={2}
      maxRows={16}
      classNames={{ input: classes.writing ?? '' }}
      value={asText(props.value)}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
