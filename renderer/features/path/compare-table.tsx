/** The scenarios side by side: what each comes to, and a word where one leads. */
import type { ReactNode } from 'react';
import type { ScenarioView } from '../../../shared/path/path-overview.ts';
import { formatMove } from '../../../shared/domain/metric.ts';
import { upperFirst } from '../../../shared/domain/first-letter.ts';
import { DataTable } from '../../components/data-table.tsx';
import { formatDate } from '../../lib/dates.ts';
import type { PathViewProps } from './path-view.ts';
import { ScenarioLetter } from './scenario-letter.tsx';
import {
  describePay,
  describeProven,
  describeRange,
  leadings,
  nameMissing,
  scenarioName,
  type Leading,
} from './scenario-words.ts';
import classes from './compare-table.module.css';

interface CompareRow {
  readonly label: string;
  /** In what the leaders of this row lead. */
  readonly leading?: Leading;
  /** What stands where the cell is empty. */
  readonly none?: string;
  readonly cell: (scenario: ScenarioView) => ReactNode;
}

const rows: readonly CompareRow[] = [
  {
    label: 'Likely end',
    leading: 'soonest',
    cell: ({ end }) => end && <span className={classes.figure}>{formatDate(end.likely.month)}</span>,
  },
  { label: 'Range', cell: ({ end }) => end && describeRange(end) },
  {
    label: 'Moves',
    leading: 'fewestMoves',
    cell: ({ moveCount }) => <span className={classes.figure}>{moveCount}</span>,
  },
  {
    label: 'First at the level of a target',
    none: 'None',
    cell: ({ first }) =>
      first && [first.title, first.arrival && formatDate(first.arrival.likely.month)].filter(Boolean).join(', '),
  },
  {
    label: 'Pay',
    leading: 'bestPaid',
    cell: ({ pay }) =>
      pay && (
        <>
          {upperFirst(describePay(pay))}
          <span className={classes.under}>{formatMove(pay.from, pay.to, { unit: '', currency: pay.currency })}</span>
        </>
      ),
  },
  {
    label: 'My evidence',
    leading: 'mostProven',
    cell: ({ moveCount, evidence }) =>
      moveCount > 0 &&
      evidence.asked > 0 && (
        <>
          {upperFirst(describeProven(evidence))}
          {evidence.missing.length === 0 ? null : (
            <span className={classes.under}>Missing: {nameMissing(evidence)}</span>
          )}
        </>
      ),
  },
  {
    label: 'Risks',
    none: 'None written',
    cell: ({ risks }) =>
      risks.length > 0 && (
        <ul>
          {risks.map((risk) => (
            <li key={risk}>{risk}</li>
          ))}
        </ul>
      ),
  },
  { label: 'What it costs', none: 'Nothing written', cell: ({ costs }) => costs },
];

export function CompareTable({ overview, onSelect }: Pick<PathViewProps, 'overview' | 'onSelect'>) {
  const { scenarios, leaders } = overview;
  return (
    <section aria-label="Side by side">
      <h2>{scenarios.length === 1 ? 'What it comes to' : 'Side by side'}</h2>
      <div className={classes.scroll}>
        <DataTable className={classes.table} aria-label="Scenarios side by side">
          <thead>
            <tr>
              <td />
              {scenarios.map((scenario) => (
                <th key={scenario.id} scope="col">
                  <button
                    type="button"
                    className={classes.name}
                    onClick={() => onSelect({ id: scenario.id, kind: 'scenario' })}
                  >
                    <ScenarioLetter overview={overview} id={scenario.id} />
                    <span className="opens">{scenarioName(scenario)}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, leading, none = 'Not known', cell }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {scenarios.map((scenario) => (
                  <td key={scenario.id}>
                    {cell(scenario) || <span className="text-muted">{none}</span>}
                    {leading !== undefined && leaders[leading].includes(scenario.id) && <Leads leading={leading} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </section>
  );
}

function Leads({ leading }: { readonly leading: Leading }) {
  return <span className={classes.leads}>{leadings.find((one) => one.value === leading)?.word}</span>;
}
