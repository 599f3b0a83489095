/** A number as people type it; what does not read as a number stays in the field, is marked and is not kept. */
import { useState } from 'react';
import { TextInput } from '@mantine/core';
import type { FieldProps } from './field-props.ts';
import { useInputProps } from './field-frame.tsx';
import { formatNumberText, parseNumberText } from './number-text.ts';

export function NumberField(props: FieldProps) {
  const input = useInputProps(props);
  const shown = typeof props.value === 'number' ? formatNumberText(props.value) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const isUnreadable = typed !== null && parseNumberText(typed) === undefined;
  return (
    <TextInput
      {...input}
      inputMode="decimal"
      value={typed ?? shown}
      error={isUnreadable ? 'Write a number such as 23.4 or 412,000.' : input.error}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const value = parseNumberText(text);
        if (value !== undefined) props.onChange(value);
      }}
      onBlur={() => {
        if (!isUnreadable) setTyped(null);
      }}
    />
  );
}
