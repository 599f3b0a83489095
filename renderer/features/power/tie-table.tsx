/** Every tie in a row, changed where it stands; `from` is changed in the form beside it. */
import { useId, useState } from 'react';
import { VisuallyHidden } from '@mantine/core';
import { powerLayers, tieKindMeta, tieKinds, tieWeightRange } from '../../../shared/domain/tie-kinds.ts';
import { tie as tieRecord } from '../../../shared/domain/tie.ts';
import type { PowerTie } from '../../../shared/power/power-network.ts';
import type { TableColumn } from '../../components/sortable-table.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { CellField } from '../../records/cell-field.tsx';
import { ChoiceCell } from '../../records/choice-cell.tsx';
import { TableSection } from '../../records/table-section.tsx';
import { WholeCell } from '../../records/whole-cell.tsx';
import { changeRecord } from '../../records/with-record.ts';
import { linkTo, typedNames } from './table-names.ts';
import type { PowerTableProps } from './power-view.ts';
import { TieAdd } from './tie-add.tsx';
import classes from './table-view.module.css';

export function TiesTable({ view, find }: PowerTableProps) {
  const [isAdding, setAdding] = useState(false);
  const list = useId();
  const names = typedNames(view.overview.people);
  const tell = ({ from, to, kind }: PowerTie) => tieKindMeta(kind).tell(names.nameOf(from), names.nameOf(to));
  const columns: TableColumn<PowerTie>[] = [
    { key: 'from', label: 'From', value: ({ from }) => names.nameOf(from), isName: true },
    {
      key: 'kind',
      label: 'What it is',
      value: ({ kind }) => tieKindMeta(kind).label,
      cell: (one) => (
        <ChoiceCell
          label={`What it is: ${tell(one)}`}
          value={one.kind}
          options={tieKinds}
          onKeep={(type) => void changeRecord(one.id, { type })}
        />
      ),
    },
    {
      key: 'to',
      label: 'To',
      value: ({ to }) => names.nameOf(to),
      cell: (one) => (
        <CellField
          label={`To: ${tell(one)}`}
          text={names.nameOf(one.to)}
          parse={(text) => otherThan(one.from, names.idOf(text))}
          problem="The name of somebody else on this map."
          list={list}
          onKeep={(id) => void changeRecord(one.id, { to: linkTo(id) })}
        />
      ),
    },
    {
      key: 'layer',
      label: 'Layer',
      value: ({ layer }) => powerLayers.find(({ value }) => value === layer)?.label ?? '',
      cell: (one) => (
        <ChoiceCell
          label={`Layer: ${tell(one)}`}
          value={one.layer}
          options={powerLayers}
          onKeep={(layer) => void changeRecord(one.id, { layer })}
        />
      ),
    },
    {
      key: 'both',
      label: 'Both ways',
      value: ({ isMutual }) => Number(isMutual),
      cell: (one) =>
        tieKindMeta(one.kind).isMutual ? (
          'Always'
        ) : (
          <input
            type="checkbox"
            className={classes.check}
            aria-label={`Both ways: ${tell(one)}`}
            checked={one.isMutual}
            onChange={(event) => void changeRecord(one.id, { goesBothWays: event.currentTarget.checked })}
          />
        ),
    },
    {
      key: 'weight',
      label: 'Strength',
      value: ({ weight }) => weight,
      cell: (one) => (
        <WholeCell
          id={one.id}
          field="weight"
          label={`Strength: ${tell(one)}`}
          value={one.weight}
          range={tieWeightRange}
        />
      ),
      isNumber: true,
    },
  ];
  return (
    <>
      <TableSection
        view={view}
        find={find}
        kind={tieRecord.name}
        rows={view.overview.ties}
        columns={columns}
        sortedBy="from"
        nameOf={tell}
        empty="No tie yet. A tie says what is between two people, such as “Marit Vos advises Jonas Adeyemi”."
        add={
          <TextButton size="small" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            Add <VisuallyHidden>a tie</VisuallyHidden>
          </TextButton>
        }
      />
      {isAdding ? <TieAdd names={names} list={list} onClose={() => setAdding(false)} /> : null}
      <datalist id={list}>
        {names.all.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

const otherThan = (from: string, id: string | undefined) => (id === from ? undefined : id);
