/** The calendar of the Time view: years across, below them the days to keep and one row for each scenario. */
import type { CSSProperties, ReactNode } from 'react';
import { IconFlag } from '@tabler/icons-react';
import { formatDate } from '../../lib/dates.ts';
import { DecisionMark } from './decision-mark.tsx';
import { scenarioColour, type PathViewProps } from './path-view.ts';
import { ScenarioLetter } from './scenario-letter.tsx';
import { countMoves, describeArrival, explainRange, scenarioName } from './scenario-words.ts';
import type { TimeLayout, TimeStep } from './time-layout.ts';
import classes from './time-board.module.css';

/** From here on, a name ends where it would else begin: there is no room after it. */
const late = 0.6;

/** The faintest part of a band still has to be seen. */
const faintest = 0.14;

const percent = (share: number) => `${share * 100}%`;

interface TimeBoardProps extends Pick<PathViewProps, 'overview' | 'selectedId' | 'scenarioId' | 'onSelect'> {
  readonly layout: TimeLayout;
  /** Wide enough to name every quarter; else all fits the page as long as years can be told apart. */
  readonly isInQuarters: boolean;
}

export function TimeBoard({ overview, layout, isInQuarters, selectedId, scenarioId, onSelect }: TimeBoardProps) {
  const { years, quarters, today, yearCount, decisions, targets, rows } = layout;
  return (
    <div className={classes.scroll} role="group" aria-label="Scenarios over time">
      <div
        className={classes.board}
        data-in-quarters={isInQuarters || undefined}
        style={{ '--years': isInQuarters ? yearCount : years.length + 1 } as CSSProperties}
      >
        <div className={classes.lines} aria-hidden="true">
          {quarters.map(({ label, at }) => (
            <span key={at} className={classes.quarter} style={{ left: percent(at) }}>
              {isInQuarters ? label : ''}
            </span>
          ))}
          {years.map(({ label, at }) => (
            <span key={at} className={classes.year} style={{ left: percent(at) }}>
              {label}
            </span>
          ))}
          <span className={classes.today} style={{ left: percent(today) }}>
            <b>Today</b>
          </span>
        </div>
        <div className={classes.axis} />
        {decisions.length === 0 ? null : (
          <Row label={<span className={classes.label}>Decide</span>}>
            {decisions.map(({ number, decision, at }) => (
              <div key={decision.id} className={classes.day}>
                <Mark
                  at={at}
                  name={decision.question || 'Untitled question'}
                  date={decision.decideBy}
                  icon={<DecisionMark number={number} size={20} />}
                  pole={10}
                  isOpen={decision.id === selectedId}
                  onOpen={() => onSelect({ id: decision.id, kind: 'decision-point' })}
                />
              </div>
            ))}
          </Row>
        )}
        {targets.length === 0 ? null : (
          <Row label={<span className={classes.label}>Wanted by</span>}>
            {targets.map(({ role, at }) => (
              <div key={role.id} className={classes.day}>
                <Mark
                  at={at}
                  name={role.title}
                  date={role.wantedBy}
                  icon={<IconFlag size={20} stroke={1.6} />}
                  pole={4}
                  isOpen={role.id === selectedId}
                  onOpen={() => onSelect({ id: role.id, kind: 'career-role' })}
                />
              </div>
            ))}
          </Row>
        )}
        {rows.map(({ scenario, steps }) => {
          const { id, moveCount, problems } = scenario;
          return (
            <Row
              key={id}
              colour={scenarioColour(overview, id)}
              isFaded={scenarioId !== '' && scenarioId !== id}
              label={
                <button
                  type="button"
                  className={classes.scenario}
                  aria-current={id === selectedId || undefined}
                  onClick={() => onSelect({ id, kind: 'scenario' })}
                >
                  <ScenarioLetter overview={overview} id={id} />
                  <span>
                    <b className="opens">{scenarioName(scenario)}</b>
                    <span className="text-small text-secondary">{countMoves(moveCount)}</span>
                  </span>
                </button>
              }
            >
              {steps.map((timed) => (
                <Band
                  key={timed.step.move}
                  timed={timed}
                  isOpen={timed.step.role === selectedId}
                  onOpen={() => onSelect({ id: timed.step.role, kind: 'career-role' })}
                />
              ))}
              {moveCount === 0 && <p className={classes.unknown}>No moves yet. Open it and choose some.</p>}
              {problems[0] === undefined ? null : <p className={classes.unknown}>{problems[0]}</p>}
            </Row>
          );
        })}
      </div>
    </div>
  );
}

interface RowProps {
  readonly label: ReactNode;
  readonly colour?: string;
  readonly isFaded?: boolean;
  readonly children: ReactNode;
}

function Row({ label, colour, isFaded = false, children }: RowProps) {
  return (
    <div className={classes.row} style={{ '--colour': colour } as CSSProperties}>
      <div className={classes.side}>{label}</div>
      <div className={classes.lanes} data-is-faded={isFaded || undefined}>
        {children}
      </div>
    </div>
  );
}

interface MarkProps {
  readonly at: number;
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** 20 pixels wide. */
  readonly icon: ReactNode;
  /** How far from the icon’s left edge its day is, in pixels. */
  readonly pole: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Mark({ at, name, date, icon, pole, isOpen, onOpen }: MarkProps) {
  return (
    <button
      type="button"
      className={classes.mark}
      data-is-late={at > late || undefined}
      aria-current={isOpen || undefined}
      style={{ left: percent(at), '--pole': `${pole}px` } as CSSProperties}
      onClick={onOpen}
    >
      {icon}
      <span className="opens">{name}</span>
      <span className={classes.date}>{formatDate(date)}</span>
    </button>
  );
}

interface BandProps {
  readonly timed: TimeStep;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Band({ timed, isOpen, onOpen }: BandProps) {
  const { step, arrival, band, density } = timed;
  const width = band.to - band.from;
  return (
    <div className={classes.lane}>
      <button
        type="button"
        className={classes.band}
        data-is-late={band.from > late || undefined}
        aria-current={isOpen || undefined}
        aria-label={describeArrival(step.title, arrival)}
        title={explainRange(arrival)}
        style={{ left: percent(band.from), width: percent(width) }}
        onClick={onOpen}
      >
        <span className={classes.title}>
          <span className="opens">{step.title}</span> <b>{formatDate(arrival.likely.month)}</b>
        </span>
        <svg className={classes.strip} width="100%" height={12} aria-hidden="true">
          {density.map(({ from, to, weight }) => (
            <rect
              key={from}
              x={percent(from)}
              width={percent(to - from)}
              height={12}
              fillOpacity={faintest + (0.72 - faintest) * weight}
            />
          ))}
        </svg>
        <span
          className={classes.likely}
          style={{ left: percent(width === 0 ? 0.5 : (band.likely - band.from) / width) }}
        />
      </button>
    </div>
  );
}
