/** Which of several is written; there is always one. */
import { Select } from '@mantine/core';

interface PickExportedProps {
  readonly label: string;
  /** Id; '' for the first. */
  readonly value: string;
  readonly rows: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (id: string) => void;
}

export function PickExported({ label, value, rows, onChange }: PickExportedProps) {
  return (
    <Select
      aria-label={label}
      size="xs"
      w={240}
      data={rows.map(({ id, title }) => ({ value: id, label: title }))}
      value={value || (rows[0]?.id ?? null)}
      allowDeselect={false}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}
