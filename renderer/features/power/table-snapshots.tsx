/** The days on which the map was kept, and what moved since the one that it is compared with. */
import { useState } from 'react';
import { formatDate } from '../../lib/dates.ts';
import { mapSnapshot } from '../../../shared/domain/map-snapshot.ts';
import type { SnapshotRow } from '../../../shared/power/power-overview.ts';
import type { TableColumn } from '../../components/sortable-table.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { CellField } from '../../records/cell-field.tsx';
import { TableSection } from '../../records/table-section.tsx';
import { changeRecord } from '../../records/with-record.ts';
import { CompareKeep } from './compare-keep.tsx';
import type { PowerTableProps } from './power-view.ts';
import classes from './table-view.module.css';

export function SnapshotsTable({ view, find }: PowerTableProps) {
  const [isKeeping, setKeeping] = useState(false);
  const { overview, onAgainst } = view;
  const comparedId = overview.since?.snapshot.id;
  const columns: TableColumn<SnapshotRow>[] = [
    { key: 'day', label: 'Day', value: ({ day }) => day, cell: dayOf, isName: true },
    {
      key: 'note',
      label: 'What was going on',
      value: ({ note }) => note,
      cell: (row) => (
        <CellField
          label={`What was going on, ${dayOf(row)}`}
          text={row.note}
          parse={(text) => text.trim()}
          problem=""
          onKeep={(note) => void changeRecord(row.id, { note })}
        />
      ),
    },
    { key: 'people', label: 'People', value: ({ people }) => people, isNumber: true },
    { key: 'ties', label: 'Ties', value: ({ ties }) => ties, isNumber: true },
    {
      key: 'compare',
      label: 'Compare',
      value: ({ id }) => Number(id !== comparedId),
      cell: (row) => (
        <input
          type="checkbox"
          className={classes.check}
          aria-label={`Compare with ${dayOf(row)}${row.note === '' ? '' : `, ${row.note}`}`}
          checked={row.id === comparedId}
          onChange={(event) => onAgainst(event.currentTarget.checked ? row.id : '')}
        />
      ),
    },
  ];
  return (
    <>
      <TableSection
        view={view}
        find={find}
        kind={mapSnapshot.name}
        rows={overview.snapshots}
        columns={columns}
        sortedBy="day"
        nameOf={(row) => `the map of ${dayOf(row)}`}
        empty="No day kept yet. A snapshot keeps people and ties as they are, to see later what moved."
        add={
          <TextButton size="small" onClick={() => setKeeping(true)}>
            Keep today’s map
          </TextButton>
        }
      />
      {overview.snapshots.length === 0 ? null : (
        <p className={classes.limits}>
          Somebody you delete stays in snapshots kept before. To remove them there as well, delete those snapshots.
        </p>
      )}
      {isKeeping ? <CompareKeep onClose={() => setKeeping(false)} /> : null}
      <WhatMoved {...view} />
    </>
  );
}

function WhatMoved({ overview: { since } }: PowerTableProps['view']) {
  return (
    <section className={classes.part} aria-labelledby="power-moved">
      <h2 id="power-moved">What moved</h2>
      {since === null ? (
        <p className="text-small text-secondary">Choose the day to compare with in the table above.</p>
      ) : (
        <>
          <p className={classes.told}>{since.sentence}</p>
          <ul className={classes.moved}>
            {since.moved.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const dayOf = ({ day }: SnapshotRow) => formatDate(day) || 'No day';
