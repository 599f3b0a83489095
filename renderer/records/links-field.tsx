/** Several other records, found by typing. */
import { useState } from 'react';
import { MultiSelect } from '@mantine/core';
import { asTexts, type FieldProps } from './field-props.ts';
import { useInputProps } from './field-frame.tsx';
import { useRecordForm } from './record-form-context.ts';
import { useRecordOptions } from './use-record-options.ts';

export function LinksField(props: FieldProps) {
  const input = useInputProps(props);
  const { titles } = useRecordForm();
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const ids = [...asTexts(props.value)];
  const found = useRecordOptions(typed, props.meta.linksTo ?? []);
  const titleOf = (id: string) => picked.get(id) ?? titles.get(id) ?? 'A record that is gone';
  const options = [
    ...ids.filter((id) => !found.some((one) => one.id === id)).map((id) => ({ value: id, label: titleOf(id) })),
    ...found.map((one) => ({ value: one.id as string, label: one.title })),
  ];
  return (
    <MultiSelect
      {...input}
      searchable
      hidePickedOptions
      data={options}
      filter={({ options: all }) => all}
      value={ids}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={typed === '' ? 'Type to find a record.' : 'Nothing found.'}
      {...(ids.length === 0 ? { placeholder: 'Type to find' } : {})}
      onChange={(chosen) => {
        setPicked(new Map([...picked, ...found.map((one) => [one.id as string, one.title] as const)]));
        setTyped('');
        props.onChange(chosen);
      }}
    />
  );
}
