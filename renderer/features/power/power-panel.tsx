/** The margin while nobody is open: everybody in a table, and what moved since the day that is compared with. */
import { memo, useState } from 'react';
import { powerLayers, type PowerLayer } from '../../../shared/domain/tie-kinds.ts';
import { approachOf, type Approach } from '../../../shared/power/place-moves.ts';
import type { Since } from '../../../shared/power/power-overview.ts';
import { meId, type MapPerson } from '../../../shared/power/read-network.ts';
import { DataTable } from '../../components/data-table.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { formatDate } from '../../lib/dates.ts';
import { layerNames } from './layer-picker.tsx';
import { PowerPanelStones } from './power-panel-stones.tsx';
import type { PowerViewProps } from './power-view.ts';
import classes from './power-panel.module.css';

/** What a layer says of one person. */
const standingOf = { formal: 'authority', informal: 'influence', resources: 'resources' } as const satisfies Record<
  PowerLayer,
  keyof MapPerson
>;

const approachWords: Readonly<Record<Approach, string>> = {
  nearer: 'nearer',
  'as-before': 'as before',
  further: 'further',
};

/** More are drawn when somebody asks for them. */
const mostRows = 60;

export function PowerPanel({ overview, layer, onSelect }: Pick<PowerViewProps, 'overview' | 'layer' | 'onSelect'>) {
  const { people, since } = overview;
  return (
    <div className={classes.panel}>
      <PeopleTable people={people} layer={layer} since={since} onSelect={onSelect} />
      {since === null ? null : (
        <section aria-label="What moved">
          <h2 className={classes.title}>What moved since {formatDate(since.snapshot.day)}</h2>
          {since.moved.length === 0 ? (
            <p className="text-small text-secondary">Nothing that you wrote down.</p>
          ) : (
            <ul className={classes.moved}>
              {since.moved.map(({ sentence }) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  );
}

interface PeopleTableProps extends Pick<PowerViewProps, 'layer' | 'onSelect'> {
  readonly people: readonly MapPerson[];
  readonly since: Since | null;
}

/** Those with most weight first, those without a place last. */
const PeopleTable = memo(function PeopleTable({ people, layer, since, onSelect }: PeopleTableProps) {
  const [isWhole, setWhole] = useState(false);
  const rows = people.filter(({ id }) => id !== meId).sort((a, b) => (b.weight ?? -1) - (a.weight ?? -1));
  const shown = isWhole ? rows : rows.slice(0, mostRows);
  if (rows.length === 0) return null;
  return (
    <div>
      <DataTable className={classes.table} aria-label="People on the map">
        <thead>
          <tr>
            <th scope="col">Person</th>
            {powerLayers.map(({ value }) => (
              <th key={value} scope="col" data-is-on={value === layer || undefined}>
                {layerNames[value]}
              </th>
            ))}
            <th scope="col" className="number">
              Support
            </th>
            {since === null ? null : (
              <th scope="col" title={`Since ${formatDate(since.snapshot.day)}`}>
                Since
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <button
                  type="button"
                  className={classes.name}
                  onClick={() => onSelect({ id: person.id, kind: 'person' })}
                >
                  <span className="opens">{person.name}</span>
                  <small>{person.role || person.department}</small>
                </button>
              </th>
              {powerLayers.map(({ value }) => (
                <td key={value}>
                  <PowerPanelStones count={person[standingOf[value]]} isOn={value === layer} />
                </td>
              ))}
              <td className="number">{person.support ?? ''}</td>
              {since === null ? null : <td>{tellApproach(person, since)}</td>}
            </tr>
          ))}
        </tbody>
      </DataTable>
      {shown.length < rows.length ? (
        <TextButton size="small" onClick={() => setWhole(true)}>
          Show all {rows.length}
        </TextButton>
      ) : null}
    </div>
  );
});

function tellApproach(person: MapPerson, since: Since): string {
  if (since.standings[person.id] === undefined) return 'new';
  const approach = approachOf(since.standings[person.id], person);
  return approach === null ? '' : approachWords[approach];
}
