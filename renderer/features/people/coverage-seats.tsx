/** The seats as a table: who sits in each, and how warm it is. */
import { useState } from 'react';
import type { Seat, SeatedPerson } from '../../../shared/people/seats.ts';
import { DataTable } from '../../components/data-table.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { formatDate } from '../../lib/dates.ts';
import { WarmthMark } from './person-warmth.tsx';
import classes from './coverage-seats.module.css';

interface CoverageSeatsProps {
  readonly seats: readonly Seat[];
  readonly people: readonly SeatedPerson[];
  readonly onOpen: (id: string) => void;
}

/** Of one seat, before the rest is asked for. */
const mostShown = 4;

export function CoverageSeats({ seats, people, onOpen }: CoverageSeatsProps) {
  const byId = new Map(people.map((one) => [one.id, one]));
  const unseated = people.filter(({ category }) => category === '');
  const rows = [
    ...seats.map(({ key, label, people: ids }) => ({ key, label, sitting: ids.flatMap((id) => byId.get(id) ?? []) })),
    ...(unseated.length === 0 ? [] : [{ key: 'unseated', label: 'Without a seat', sitting: unseated }]),
  ];
  return (
    <section className={classes.seats} aria-labelledby="coverage-seats">
      <h2 id="coverage-seats">Seats</h2>
      <DataTable>
        <thead>
          <tr>
            <th scope="col">Seat</th>
            <th scope="col">Who, how warm, spoken to last</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, sitting }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>
                <Sitting people={sitting} onOpen={onOpen} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

function Sitting({
  people,
  onOpen,
}: Pick<CoverageSeatsProps, 'onOpen'> & { readonly people: readonly SeatedPerson[] }) {
  const [isWhole, setWhole] = useState(false);
  if (people.length === 0) return <span className="text-muted">Empty</span>;
  const shown = isWhole ? people : people.slice(0, mostShown);
  return (
    <>
      <ul className={classes.sitting}>
        {shown.map(({ id, name, warmth, lastContact }) => (
          <li key={id}>
            <TextButton onClick={() => onOpen(id)}>{name}</TextButton>
            <WarmthMark state={warmth.state} />
            <span className="text-small text-muted">{formatDate(lastContact)}</span>
          </li>
        ))}
      </ul>
      {people.length > mostShown ? (
        <TextButton size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Fewer' : `${String(people.length - mostShown)} more`}
        </TextButton>
      ) : null}
    </>
  );
}
