/** What the measures of the network say, each with the people it names and what it cannot know. */
import type { ReactNode } from 'react';
import type { Measured } from '../../../shared/power/measure.ts';
import type { PowerOverview } from '../../../shared/power/power-overview.ts';
import type { Standing } from '../../../shared/power/standing-gaps.ts';
import { DataTable } from '../../components/data-table.tsx';
import classes from './table-view.module.css';

/** Longer lists say no more than their sentence. */
const mostRows = 12;

const judgements: Readonly<Record<Standing['judgement'], string>> = {
  'heard-above-rank': 'More than their rank',
  'heard-below-rank': 'Less than their rank',
  'as-ranked': 'About as their rank',
};

export function MeasureSection({ brokers, silos, standings }: PowerOverview) {
  const between = brokers.people.filter(({ share }) => share > 0).slice(0, mostRows);
  const groups = silos.groups.filter(({ people }) => people.length > 1).slice(0, mostRows);
  const compared = standings.people.slice(0, mostRows);
  return (
    <section className={classes.part} aria-labelledby="power-measures">
      <h2 id="power-measures">Measures</h2>
      <p className="text-small text-secondary">Over all three layers taken together.</p>
      <div className={classes.measures}>
        <Measure name="Who stands between others" measured={brokers}>
          {between.length === 0 ? null : (
            <DataTable aria-label="Who stands between others">
              <thead>
                <tr>
                  <th scope="col">Person</th>
                  <th scope="col" className="number">
                    Of all pairs
                  </th>
                </tr>
              </thead>
              <tbody>
                {between.map(({ id, name, share }) => (
                  <tr key={id}>
                    <td>{name}</td>
                    <td className="number">{Math.max(1, Math.round(share * 100))}%</td>
                  </tr>
                ))}
              </tbody>
            </DataTable>
          )}
        </Measure>
        <Measure name="Who keeps to themselves" measured={silos}>
          <ul className={classes.moved}>
            {groups.map(({ people, sentence }) => (
              <li key={people.join(' ')}>{sentence}</li>
            ))}
          </ul>
        </Measure>
        <Measure name="Rank and being heard" measured={standings}>
          {compared.length === 0 ? null : (
            <DataTable aria-label="Rank and being heard">
              <thead>
                <tr>
                  <th scope="col">Person</th>
                  <th scope="col" className="number">
                    Formal
                  </th>
                  <th scope="col" className="number">
                    Informal
                  </th>
                  <th scope="col">Heard</th>
                </tr>
              </thead>
              <tbody>
                {compared.map(({ id, name, formal, informal, judgement }) => (
                  <tr key={id}>
                    <td>{name}</td>
                    <td className="number">{formal}</td>
                    <td className="number">{informal}</td>
                    <td>{judgements[judgement]}</td>
                  </tr>
                ))}
              </tbody>
            </DataTable>
          )}
        </Measure>
      </div>
    </section>
  );
}

interface MeasureProps {
  readonly name: string;
  readonly measured: Measured;
  readonly children: ReactNode;
}

function Measure({ name, measured: { sentence, limits }, children }: MeasureProps) {
  return (
    <article className={classes.measure}>
      <h3>{name}</h3>
      <p className={classes.told}>{sentence}</p>
      {children}
      <p className={classes.limits}>{limits}</p>
    </article>
  );
}
