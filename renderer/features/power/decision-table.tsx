/** Who decides what, who is asked, and through whom a word gets there from me. */
import { useId } from 'react';
import { decisionRight, ownParts } from '../../../shared/domain/decision-right.ts';
import type { DecisionView } from '../../../shared/power/power-overview.ts';
import { meId } from '../../../shared/power/read-network.ts';
import type { TableColumn } from '../../components/sortable-table.tsx';
import { CellField } from '../../records/cell-field.tsx';
import { ChoiceCell } from '../../records/choice-cell.tsx';
import { TableSection } from '../../records/table-section.tsx';
import { changeRecord } from '../../records/with-record.ts';
import { readNames, typedNames, writeNames } from './table-names.ts';
import type { PowerTableProps } from './power-view.ts';
import classes from './table-view.module.css';

const parts = [
  { key: 'decides', label: 'Who decides' },
  { key: 'asked', label: 'Who is asked' },
] as const;

export function DecisionsTable({ view, find }: PowerTableProps) {
  const list = useId();
  const names = typedNames(view.overview.people);
  const columns: TableColumn<DecisionView>[] = [
    { key: 'what', label: 'What is decided', value: nameOf, isName: true },
    ...parts.map(({ key, label }): TableColumn<DecisionView> => ({
      key,
      label,
      value: (right) => writeNames(others(right[key]), names),
      cell: (right) => (
        <CellField
          label={`${label}: ${nameOf(right)}`}
          text={writeNames(others(right[key]), names)}
          parse={(text) => readNames(text, names)}
          problem="Names of others on this map, commas between them."
          list={list}
          onKeep={(ids) => void changeRecord(right.id, { [key]: ids })}
        />
      ),
    })),
    {
      key: 'ownPart',
      label: 'My part',
      value: ({ ownPart }) => ownParts.find(({ value }) => value === ownPart)?.label ?? '',
      cell: (right) => (
        <ChoiceCell
          label={`My part: ${nameOf(right)}`}
          value={right.ownPart}
          options={ownParts}
          onKeep={(ownPart) => void changeRecord(right.id, { ownPart })}
        />
      ),
    },
    {
      key: 'chain',
      label: 'Shortest way from me',
      value: ({ chain }) => chain.sentence,
      cell: ({ chain }) => <span className={classes.sentence}>{chain.sentence}</span>,
    },
  ];
  const [limits] = view.overview.decisions.map(({ chain }) => chain.limits);
  return (
    <>
      <TableSection
        view={view}
        find={find}
        kind={decisionRight.name}
        rows={view.overview.decisions}
        columns={columns}
        sortedBy="what"
        nameOf={nameOf}
        empty="No decision right yet. It says who decides one kind of thing, such as “Budget for a new post”, and whose no would stop it."
      />
      {limits === undefined ? null : <p className={classes.limits}>{limits}</p>}
      <datalist id={list}>
        {names.all
          .filter((name) => names.idOf(name) !== meId)
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
    </>
  );
}

const nameOf = ({ what }: DecisionView) => what || 'Untitled decision right';

const others = (ids: readonly string[]) => ids.filter((id) => id !== meId);
