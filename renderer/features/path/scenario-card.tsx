/** One scenario in the margin: when it ends, what speaks for it and what it costs. Its head makes it stand out. */
import { IconAlertTriangle } from '@tabler/icons-react';
import type { PathOverview, ScenarioView } from '../../../shared/path/path-overview.ts';
import { upperFirst } from '../../../shared/domain/first-letter.ts';
import { TextButton } from '../../components/text-button.tsx';
import { formatDate } from '../../lib/dates.ts';
import type { PathViewProps } from './path-view.ts';
import { ScenarioLetter } from './scenario-letter.tsx';
import {
  countMoves,
  describePay,
  describeProven,
  describeRange,
  explainRange,
  findUnreckoned,
  nameMissing,
  scenarioName,
} from './scenario-words.ts';
import classes from './path-panel.module.css';

interface ScenarioCardProps extends Pick<PathViewProps, 'onSelect' | 'onScenario'> {
  readonly overview: PathOverview;
  readonly scenario: ScenarioView;
  readonly isChosen: boolean;
}

export function ScenarioCard({ overview, scenario, isChosen, onSelect, onScenario }: ScenarioCardProps) {
  const { id, moveCount, end, evidence, costs, pay, problems } = scenario;
  const unreckoned = findUnreckoned(scenario);
  const proven = describeProven(evidence);
  const missing = nameMissing(evidence);
  return (
    <li className={classes.scenario} data-is-chosen={isChosen || undefined}>
      <div className={classes.top}>
        <button
          type="button"
          className={classes.head}
          aria-pressed={isChosen}
          title={isChosen ? 'Show all scenarios alike' : 'Let this scenario stand out'}
          onClick={() => onScenario(isChosen ? '' : id)}
        >
          <ScenarioLetter overview={overview} id={id} />
          <span className={classes.name}>{scenarioName(scenario)}</span>
          <span className="text-small text-secondary">{countMoves(moveCount)}</span>
        </button>
        <TextButton
          size="small"
          aria-label={`Edit ${scenarioName(scenario)}`}
          onClick={() => onSelect({ id, kind: 'scenario' })}
        >
          Edit
        </TextButton>
      </div>
      {end === null ? null : (
        <p className={classes.when} title={explainRange(end)}>
          <span className={classes.likely}>{formatDate(end.likely.month)}</span> <span>{describeRange(end)}</span>
        </p>
      )}
      <div className={classes.facts}>
        {moveCount > 0 && proven !== '' && <p>My evidence: {proven}.</p>}
        {moveCount > 0 && missing !== '' && <p>Missing: {missing}.</p>}
        {costs === '' && pay === null ? null : (
          <p className={classes.costs}>
            {[costs, pay && `${upperFirst(describePay(pay))}.`].filter(Boolean).join(' ')}
          </p>
        )}
        {moveCount === 0 && <p>No moves yet. Edit it and choose the moves of the map that it takes.</p>}
        {problems.map((problem) => (
          <p key={problem} className={classes.problem}>
            <IconAlertTriangle size={14} stroke={1.6} aria-hidden="true" />
            <span>{problem}</span>
          </p>
        ))}
        {unreckoned === undefined ? null : (
          <TextButton size="small" onClick={() => onSelect({ id: unreckoned.move, kind: 'career-move' })}>
            Estimate the move to {unreckoned.title}
          </TextButton>
        )}
      </div>
    </li>
  );
}
