/** Says which column of a table is which field, where the header does not say it in words that are known. */
import { useState } from 'react';
import { Select } from '@mantine/core';
import type { ImportPlanSummary } from '../../../shared/ipc/vault-requests.ts';
import { TextButton } from '../../components/text-button.tsx';
import classes from './sort-columns.module.css';

interface SortColumnsProps {
  readonly table: NonNullable<ImportPlanSummary['table']>;
  /** Shown at once where nothing could be read without it. */
  readonly isOpenAtFirst: boolean;
  readonly isDisabled: boolean;
  /** A field for each column, '' for none. */
  readonly onSort: (columns: readonly string[]) => void;
}

const fateOf = { kept: 'kept beside the record', 'left-out': 'left out' } as const;

/** A table with more is no table of people, ties or achievements. */
const mostColumns = 200;

export function SortColumns({ table, isOpenAtFirst, isDisabled, onSort }: SortColumnsProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const fields = table.columns.map(({ field }) => field);
  const sorted = fields.filter((field) => field !== '').length;
  return (
    <section className={classes.section} aria-labelledby="columns-title">
      <div className={classes.head}>
        <h2 id="columns-title">Columns</h2>
        <span className="text-small text-muted">
          {`${String(sorted)} of ${String(fields.length)} have a field; the others are ${fateOf[table.rest]}.`}
        </span>
        <TextButton size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide' : 'Sort them'}
        </TextButton>
      </div>
      {isOpen ? (
        <ul className={classes.columns}>
          {table.columns.slice(0, mostColumns).map(({ name, sample, field }, index) => (
            <li key={index}>
              <span className={classes.name}>
                {name}
                <span className={classes.sample}>{sample}</span>
              </span>
              <Select
                aria-label={`Field for ${name}`}
                placeholder="No field"
                data={[...table.fields]}
                searchable
                clearable
                clearButtonProps={{ 'aria-label': `No field for ${name}` }}
                disabled={isDisabled}
                value={field === '' ? null : field}
                onChange={(chosen) => onSort(fields.map((one, at) => (at === index ? (chosen ?? '') : one)))}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
