/** One of several values, or any of them: a filter over a list. */
import { Select } from '@mantine/core';

export interface PickOneProps {
  readonly label: string;
  /** '' for any. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Stands in the empty field. */
  readonly any?: string;
  /** Opens inside the popover it stands in, and not by itself when the popover moves the focus to it. */
  readonly isInPopover?: boolean;
  readonly onChange: (value: string) => void;
}

/** So many that typing finds one sooner than looking. */
const manyOptions = 8;

export function PickOne({ label, value, options, any = 'Any', isInPopover = false, onChange }: PickOneProps) {
  return (
    <Select
      label={label}
      placeholder={any}
      data={[...options]}
      searchable={options.length > manyOptions}
      limit={100}
      maxDropdownHeight={240}
      nothingFoundMessage="Nothing found."
      clearable
      clearButtonProps={{ 'aria-label': `Clear ${label}` }}
      openOnFocus={!isInPopover}
      comboboxProps={{ withinPortal: !isInPopover }}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}
