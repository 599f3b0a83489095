/** The letter of a scenario in a square of its colour. */
import type { CSSProperties } from 'react';
import type { PathOverview } from '../../../shared/path/path-overview.ts';
import { scenarioColour } from './path-view.ts';
import classes from './scenario-letter.module.css';

interface ScenarioLetterProps {
  readonly overview: PathOverview;
  readonly id: string;
}

export function ScenarioLetter({ overview, id }: ScenarioLetterProps) {
  const colour = scenarioColour(overview, id);
  return (
    <span className={classes.letter} data-colour={colour} style={{ '--colour': colour } as CSSProperties}>
      {overview.scenarios.find((one) => one.id === id)?.letter}
    </span>
  );
}
