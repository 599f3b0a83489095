/** One of a closed set; can be emptied where the schema allows an empty choice. */
import { Select } from '@mantine/core';
import { asText, type FieldProps } from './field-props.ts';
import { useInputProps } from './field-frame.tsx';

export function ChoiceField(props: FieldProps) {
  const input = useInputProps(props);
  const value = asText(props.value);
  return (
    <Select
      {...input}
      data={[...(props.meta.choices ?? [])]}
      value={value === '' ? null : value}
      placeholder="Choose"
      clearable
      allowDeselect={false}
      clearButtonProps={{ 'aria-label': `Clear ${props.meta.label}` }}
      onChange={(chosen) => props.onChange(chosen ?? '')}
    />
  );
}
