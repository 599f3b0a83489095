/** One line of plain text, an address, a mail address or a phone number. */
import { TextInput } from '@mantine/core';
import { asText, type FieldProps } from './field-props.ts';
import { useInputProps } from './field-frame.tsx';

const inputTypes = { url: 'url', email: 'email', phone: 'tel' } as const;

export function TextField(props: FieldProps) {
  const input = useInputProps(props);
  const type = inputTypes[props.meta.control as keyof typeof inputTypes] ?? 'text';
  return (
    <TextInput
      {...input}
      type={type}
      value={asText(props.value)}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
