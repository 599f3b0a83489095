/** One other record, found by typing; a new one can be made from the word typed. */
import { useState } from 'react';
import { Select } from '@mantine/core';
import { findKind } from '../../shared/domain/registry.ts';
import { createRecord } from '../lib/journal-store.ts';
import { asText, type FieldProps } from './field-props.ts';
import { useInputProps } from './field-frame.tsx';
import { useRecordForm } from './record-form-context.ts';
import { titleFieldOf } from './title-field.ts';
import { useRecordOptions } from './use-record-options.ts';

const makeNew = 'new';

export function LinkField(props: FieldProps) {
  const input = useInputProps(props);
  const { titles } = useRecordForm();
  const [typed, setTyped] = useState<string | null>(null);
  const [picked, setPicked] = useState<{ readonly id: string; readonly title: string } | null>(null);
  const id = asText(props.value);
  const title = picked?.id === id ? picked.title : (titles.get(id) ?? (id === '' ? '' : 'A record that is gone'));
  const kinds = props.meta.linksTo ?? [];
  const isSearching = typed !== null && typed !== title;
  const found = useRecordOptions(isSearching ? typed : '', kinds);
  const creatable = creatableKind(kinds);
  const word = isSearching ? typed.trim() : '';
  const options = [
    ...(id === '' || isSearching || found.some((one) => one.id === id) ? [] : [{ value: id, label: title }]),
    ...found.map((one) => ({ value: one.id as string, label: one.title })),
    ...(word === '' || creatable === null || found.some((one) => one.title === word)
      ? []
      : [{ value: makeNew, label: `New ${creatable.label.one} “${word}”` }]),
  ];

  const choose = (chosen: string | null) => {
    setTyped(null);
    if (chosen === makeNew) void makeRecord();
    else {
      const option = found.find((one) => one.id === chosen);
      if (option) setPicked({ id: option.id, title: option.title });
      props.onChange(chosen ?? '');
    }
  };
  const makeRecord = async () => {
    const field = creatable && titleFieldOf(creatable);
    if (!creatable || !field) return;
    const made = await createRecord(creatable.name, { [field]: word });
    if (!made.ok) return;
    setPicked({ id: made.value.id, title: word });
    props.onChange(made.value.id);
  };

  return (
    <Select
      {...input}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': `Clear ${props.meta.label}` }}
      placeholder="Type to find"
      data={options}
      filter={({ options: all }) => all}
      value={id === '' ? null : id}
      searchValue={typed ?? title}
      onSearchChange={setTyped}
      onBlur={() => setTyped(null)}
      nothingFoundMessage={word === '' ? 'Type to find a record.' : 'Nothing found.'}
      onChange={choose}
    />
  );
}

/** Only where it is clear which kind to make, and that kind has a title to take the word. */
function creatableKind(kinds: readonly string[]) {
  const kind = kinds.length === 1 && kinds[0] !== undefined ? findKind(kinds[0]) : undefined;
  return kind !== undefined && (kind.place === 'record' || kind.place === 'people') && titleFieldOf(kind) !== null
    ? kind
    : null;
}
