/** What was taken for granted, how to find out, and what came of it: the outcome is chosen where it stands. */
import { assumptionOutcomes } from '../../../shared/domain/mentor-session.ts';
import { Segments } from '../../components/segments.tsx';
import classes from './session-detail.module.css';

export interface Assumption {
  readonly what: string;
  readonly test: string;
  readonly outcome: string;
}

interface SessionAssumptionsProps {
  readonly assumptions: readonly Assumption[];
  readonly onChange: (assumptions: readonly Assumption[]) => void;
}

export function SessionAssumptions({ assumptions, onChange }: SessionAssumptionsProps) {
  return (
    <ul className={classes.assumptions}>
      {assumptions.map(({ what, test, outcome }, index) => (
        <li key={index} className={classes.assumption}>
          <span>{what || 'Without words'}</span>
          {test === '' ? null : <span className={classes.test}>Test: {test}</span>}
          <Segments
            label={`Outcome: ${what || 'without words'}`}
            value={assumptionOutcomes.find(({ value }) => value === outcome)?.value ?? 'open'}
            options={assumptionOutcomes}
            isWrapping
            onChange={(next) =>
              onChange(assumptions.map((one, at) => (at === index ? { ...one, outcome: next } : one)))
            }
          />
        </li>
      ))}
    </ul>
  );
}
