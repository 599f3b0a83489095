/** Everybody on the map in rows: what they hold, how much hangs on them, whether they are for it. */
import { useId } from 'react';
import { gridRange, person, personCategories, standingRange } from '../../../shared/domain/person.ts';
import { meId, type MapPerson, type Standings } from '../../../shared/power/read-network.ts';
import type { TableColumn } from '../../components/sortable-table.tsx';
import { CellField } from '../../records/cell-field.tsx';
import { ChoiceCell } from '../../records/choice-cell.tsx';
import { TableSection } from '../../records/table-section.tsx';
import { WholeCell } from '../../records/whole-cell.tsx';
import { changeRecord } from '../../records/with-record.ts';
import type { PowerTableProps } from './power-view.ts';

const ratings = [
  { field: 'authority', label: 'Authority', range: standingRange },
  { field: 'influence', label: 'Influence', range: standingRange },
  { field: 'resources', label: 'Resources', range: standingRange },
  { field: 'weight', label: 'Weight', range: gridRange },
  { field: 'support', label: 'Support', range: gridRange },
] as const satisfies readonly { field: keyof Standings; label: string; range: { least: number; most: number } }[];

export function PeopleTable({ view, find }: PowerTableProps) {
  const departments = useId();
  const people = view.overview.people.filter(({ id }) => id !== meId);
  const columns: TableColumn<MapPerson>[] = [
    { key: 'name', label: 'Name', value: nameOf, isName: true },
    {
      key: 'department',
      label: 'Department',
      value: ({ department }) => department,
      cell: ({ id, name, department }) => (
        <CellField
          label={`Department of ${name}`}
          text={department}
          parse={(text) => text.trim()}
          problem=""
          list={departments}
          onKeep={(next) => void changeRecord(id, { department: next })}
        />
      ),
    },
    {
      key: 'seat',
      label: 'Seat',
      value: ({ seat }) => personCategories.find(({ value }) => value === seat)?.label ?? '',
      cell: ({ id, name, seat }) => (
        <ChoiceCell
          label={`Seat of ${name}`}
          value={seat}
          options={personCategories}
          none="None"
          onKeep={(category) => void changeRecord(id, { category })}
        />
      ),
    },
    ...ratings.map(({ field, label, range }): TableColumn<MapPerson> => ({
      key: field,
      label,
      value: (one) => one[field],
      cell: (one) => (
        <WholeCell id={one.id} field={field} label={`${label} of ${one.name}`} value={one[field]} range={range} />
      ),
      isNumber: true,
    })),
  ];
  const inUse = new Set(people.map(({ department }) => department).filter(Boolean));
  return (
    <>
      <TableSection
        view={view}
        find={find}
        kind={person.name}
        rows={people}
        columns={columns}
        sortedBy="name"
        nameOf={nameOf}
        empty="Nobody yet. Begin with whoever decides what you are after, and whoever they listen to."
      />
      <datalist id={departments}>
        {[...inUse].sort().map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

const nameOf = ({ name }: MapPerson) => name || 'No name';
