/** Short words as tags, completed from the words already used for the same field. */
import { TagsInput } from '@mantine/core';
import { useVaultQuery } from '../lib/journal-store.ts';
import { asTexts, type FieldProps } from './field-props.ts';
import { useRecordForm } from './record-form-context.ts';
import { useInputProps } from './field-frame.tsx';

export function WordsField(props: FieldProps) {
  const { kind } = useRecordForm();
  const field = props.path.split('.')[0] ?? props.path;
  const used = useVaultQuery('journal:values', { kind: field === 'tags' ? '' : kind, field });
  const value = [...asTexts(props.value)];
  return (
    <TagsInput
      {...useInputProps(props)}
      data={(used.data ?? []).map((one) => one.value).filter(Boolean)}
      limit={30}
      value={value}
      splitChars={[',']}
      clearable={false}
      acceptValueOnBlur
      {...(value.length === 0 ? { placeholder: 'Type, then Enter' } : {})}
      onChange={(words) => props.onChange(words.map((word) => word.trim()).filter(Boolean))}
    />
  );
}
