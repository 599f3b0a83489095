/** When each scenario ends, as bands under the map: the range thick, the first role at the level of a target thin. */
import type { CSSProperties } from 'react';
import { joinClasses } from '../../components/join-classes.ts';
import { formatDate, today as todayHere } from '../../lib/dates.ts';
import { scenarioColour, type PathViewProps } from './path-view.ts';
import { ScenarioLetter } from './scenario-letter.tsx';
import { describeArrival, scenarioName } from './scenario-words.ts';
import { layoutWhen, type WhenLayout } from './time-layout.ts';
import type { TimeBand } from './time-scale.ts';
import classes from './when-chart.module.css';

/** In pixels; the names beside the picture stand in rows of the same height. */
const rowHeight = 50;
const axisHeight = 20;
const thin = { height: 8, middle: 14 };
const thick = { height: 16, middle: 36 };

/** From here on a month is written before its mark: after it, there is no room. */
const lateMark = 0.86;

const percent = (share: number) => `${share * 100}%`;

export function WhenChart(props: Pick<PathViewProps, 'overview' | 'scenarioId' | 'onScenario'>) {
  const { overview, scenarioId, onScenario } = props;
  const { scenarios } = overview;
  if (scenarios.length === 0) return null;
  const layout = layoutWhen(overview, todayHere());
  const height = axisHeight + scenarios.length * rowHeight;
  return (
    <section className={classes.chart} aria-label="When">
      <p className={classes.title}>
        <b>When</b> one chance in ten before the band, one after it; likely as the mark; thin: the first role at the
        level of a target
      </p>
      <div className={classes.board}>
        <ul className={classes.names}>
          {layout.rows.map(({ scenario }) => (
            <li key={scenario.id}>
              <button
                type="button"
                className={classes.row}
                title={scenarioName(scenario)}
                aria-pressed={scenario.id === scenarioId}
                onClick={() => onScenario(scenario.id === scenarioId ? '' : scenario.id)}
              >
                <ScenarioLetter overview={overview} id={scenario.id} />
                <span className={classes.words}>
                  <span className={joinClasses(classes.name, 'clamped')}>{scenarioName(scenario)}</span>
                  <span className={joinClasses(classes.goal, 'clamped')}>{scenario.steps.at(-1)?.title}</span>
                </span>
                <span className="unseen">{describeRow(scenario)}</span>
              </button>
            </li>
          ))}
        </ul>
        <svg className={classes.plot} width="100%" height={height} aria-hidden="true">
          <Axis layout={layout} height={height} />
          {layout.rows.map((row, index) => {
            const { id } = row.scenario;
            const style = { '--colour': scenarioColour(overview, id) } as CSSProperties;
            return (
              <g
                key={id}
                className={classes.bands}
                data-is-faded={(scenarioId !== '' && scenarioId !== id) || undefined}
                style={style}
                transform={`translate(0 ${axisHeight + index * rowHeight})`}
              >
                <Row row={row} />
              </g>
            );
          })}
        </svg>
      </div>
    </section>
  );
}

function Axis({ layout: { years, today }, height }: { readonly layout: WhenLayout; readonly height: number }) {
  return (
    <>
      {years.map(({ label, at }) => (
        <g key={at}>
          <line className={classes.year} x1={percent(at)} x2={percent(at)} y1={axisHeight - 4} y2={height} />
          <text className={classes.yearName} x={percent(at)} dx={6} y={12}>
            {label}
          </text>
        </g>
      ))}
      <line className={classes.today} x1={percent(today)} x2={percent(today)} y1={axisHeight - 4} y2={height} />
      <text className={classes.todayName} x={percent(today)} y={12} textAnchor="end">
        Today
      </text>
    </>
  );
}

function Row({ row: { scenario, start, first, end } }: { readonly row: WhenLayout['rows'][number] }) {
  const next = first ?? end;
  const middle = (first === null ? thick : thin).middle;
  if (next === null || scenario.end === null) {
    return (
      <text className={classes.unknown} x={percent(start)} dx={10} y={thick.middle - 7}>
        {scenario.moveCount === 0 ? 'No moves yet.' : scenario.problems[0]}
      </text>
    );
  }
  return (
    <>
      <line className={classes.lead} x1={percent(start)} x2={percent(next.from)} y1={middle} y2={middle} />
      {first === null ? null : <Band band={first} {...thin} />}
      {end === null ? null : (
        <>
          <Band band={end} {...thick} />
          <text
            className={classes.month}
            x={percent(end.likely)}
            dx={end.likely > lateMark ? -9 : 9}
            y={thick.middle + 4.5}
            textAnchor={end.likely > lateMark ? 'end' : 'start'}
          >
            {formatDate(scenario.end.likely.month)}
          </text>
        </>
      )}
    </>
  );
}

interface BandProps {
  readonly band: TimeBand;
  readonly height: number;
  /** From the upper edge of the row. */
  readonly middle: number;
}

function Band({ band: { from, likely, to }, height, middle }: BandProps) {
  const y = middle - height / 2;
  return (
    <>
      <rect
        className={classes.band}
        x={percent(from)}
        width={percent(to - from)}
        y={y}
        height={height}
        rx={height / 2}
      />
      <rect
        className={classes.mark}
        x={percent(likely)}
        transform="translate(-4 0)"
        width={8}
        y={y - 2}
        height={height + 4}
        rx={3}
      />
    </>
  );
}

function describeRow({ first, end, steps }: WhenLayout['rows'][number]['scenario']): string {
  if (end === null) return 'No months known yet.';
  const told = [describeArrival(steps.at(-1)?.title ?? '', end)];
  if (first !== null && first.arrival !== null && first.role !== end.role) {
    told.unshift(describeArrival(first.title, first.arrival));
  }
  return `${told.join('; ')}.`;
}
