/** A date known to the year, the month or the day, typed as people write it ("Mar 2024"). */
import { useState, type ReactNode } from 'react';
import { TextInput } from '@mantine/core';
import { formatDate } from '../lib/dates.ts';
import { parseDateText } from './parse-date-text.ts';

interface DateInputProps {
  readonly id?: string;
  readonly label: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  /** '' or YYYY[-MM[-DD]]. */
  readonly value: string;
  /** Years and months are not enough. */
  readonly needsDay?: boolean;
  readonly onChange: (value: string) => void;
}

/** What does not read as a date stays in the field, is marked on leaving it, and is not reported. */
export function DateInput({ value, needsDay = false, onChange, error, ...input }: DateInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isChecked, setChecked] = useState(false);
  const problem = typed === null ? undefined : dateProblem(typed, needsDay);
  return (
    <TextInput
      {...input}
      placeholder={needsDay ? '14 Mar 2024' : 'Mar 2024'}
      value={typed ?? formatDate(value)}
      error={isChecked && problem !== undefined ? problem : error}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        if (dateProblem(text, needsDay) === undefined) onChange(parseDateText(text) ?? '');
      }}
      onBlur={() => {
        setChecked(problem !== undefined);
        if (problem === undefined) setTyped(null);
      }}
    />
  );
}

function dateProblem(text: string, needsDay: boolean): string | undefined {
  const date = parseDateText(text);
  if (date === '' || (date !== null && (!needsDay || date.length === 10))) return undefined;
  return needsDay
    ? 'Write a whole day, such as 14 Mar 2024 or 2024-03-14.'
    : 'Write a date such as 2024, Mar 2024 or 14 Mar 2024.';
}
