/** The margin while no record is open: what is to be decided, and the scenarios with when they end. */
import { useState } from 'react';
import { upperFirst } from '../../../shared/domain/first-letter.ts';
import { inWords } from '../../../shared/domain/number-words.ts';
import { TextButton } from '../../components/text-button.tsx';
import { today as todayHere } from '../../lib/dates.ts';
import { makeRecord } from '../../records/make-record.ts';
import { DecisionCard } from './decision-card.tsx';
import { HowReckoned } from './how-reckoned.tsx';
import type { PathViewProps } from './path-view.ts';
import { ScenarioCard } from './scenario-card.tsx';
import { ScenarioDialog } from './scenario-dialog.tsx';
import { openDecisions } from './time-layout.ts';
import classes from './path-panel.module.css';

export function PathPanel(view: PathViewProps) {
  const { overview, scenarioId, onSelect, onScenario } = view;
  const [isAdding, setAdding] = useState(false);
  const today = todayHere();
  const decisions = openDecisions(overview);
  const { scenarios, roles } = overview;
  const addDecision = async () => {
    const role = roles.find((one) => one.state === 'current')?.id ?? '';
    const made = await makeRecord('decision-point', { role });
    if (made !== null) onSelect(made);
  };
  return (
    <div className={classes.panel}>
      <div className={classes.decisions}>
        {decisions.map(({ number, decision }) => (
          <DecisionCard
            key={decision.id}
            number={number}
            decision={decision}
            today={today}
            onOpen={() => onSelect({ id: decision.id, kind: 'decision-point' })}
          />
        ))}
        {decisions.length > 0 ? null : (
          <>
            <h2>Nothing to decide</h2>
            <p className="text-small text-secondary">
              Where two ways part, write down the question, what it hangs on, and the day by which you decide.
            </p>
          </>
        )}
        <TextButton size="small" onClick={() => void addDecision()}>
          Add a decision
        </TextButton>
      </div>
      <section aria-label="Scenarios">
        <div className={classes.title}>
          <h2>
            {scenarios.length === 0
              ? 'No scenario yet'
              : `${upperFirst(inWords(scenarios.length))} ${scenarios.length === 1 ? 'scenario' : 'scenarios'}`}
          </h2>
          <TextButton aria-label="Add a scenario" onClick={() => setAdding(true)}>
            Add
          </TextButton>
        </div>
        {scenarios.length > 0 ? (
          <ul className={classes.scenarios}>
            {scenarios.map((scenario) => (
              <ScenarioCard
                key={scenario.id}
                overview={overview}
                scenario={scenario}
                isChosen={scenario.id === scenarioId}
                onSelect={onSelect}
                onScenario={onScenario}
              />
            ))}
          </ul>
        ) : (
          <p className={classes.none}>
            A scenario is one way over the map, from role to role. Two or three of them show what each takes, and when
            it could end.
          </p>
        )}
      </section>
      <HowReckoned />
      {isAdding && <ScenarioDialog view={view} onClose={() => setAdding(false)} />}
    </div>
  );
}
