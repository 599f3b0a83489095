/** The format a file is read as, where recognising it by its content went wrong or not at all. */
import { Select } from '@mantine/core';
import { importFormats } from './import-formats.ts';

interface ReadAsProps {
  readonly label: string;
  /** '' while none fits. */
  readonly value: string;
  readonly isDisabled?: boolean;
  readonly onChange: (format: string) => void;
}

export function ReadAs({ label, value, isDisabled = false, onChange }: ReadAsProps) {
  return (
    <Select
      label={label}
      placeholder="Choose a format"
      data={importFormats.map((format) => ({ value: format.name, label: format.label }))}
      allowDeselect={false}
      disabled={isDisabled}
      value={value === '' ? null : value}
      onChange={(chosen) => {
        if (chosen !== null && chosen !== value) onChange(chosen);
      }}
    />
  );
}
