/** An open decision: by when, the question, and what it hangs on. Opens its record. */
import type { DecisionPoint } from '../../../shared/path/career-map.ts';
import { StoneStack } from '../../components/stone-stack.tsx';
import { formatDay } from '../../lib/dates.ts';
import { DecisionMark } from './decision-mark.tsx';
import classes from './path-panel.module.css';

interface DecisionCardProps {
  /** As on the map. */
  readonly number: number;
  readonly decision: DecisionPoint;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onOpen: () => void;
}

export function DecisionCard({ number, decision, today, onOpen }: DecisionCardProps) {
  const { question, decideBy, criteria } = decision;
  return (
    <section className={classes.decision}>
      <button type="button" className={classes.decisionButton} onClick={onOpen}>
        <span className={classes.decideBy}>
          <DecisionMark number={number} />
          {describeDay(decideBy, today)}
        </span>
        <span className={`${classes.question ?? ''} opens`}>{question || 'Untitled question'}</span>
      </button>
      {criteria.length === 0 ? null : (
        <ul className={classes.criteria}>
          {criteria.map(({ what, answer }, index) => (
            <li key={index}>
              <StoneStack stones={[answer === '' ? 'dashed' : 'solid']} size={7} width={14} />
              <span>
                {what} <span className="unseen">{answer === '' ? 'Open.' : 'Answered.'}</span>
                {answer === '' ? null : <b>{answer}</b>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** "Decide by 15 December", with the year when it is not this one. */
function describeDay(day: string, today: string): string {
  if (day === '') return 'Decide, no day set yet';
  const written = formatDay(day);
  const named = day.slice(0, 4) === today.slice(0, 4) ? written.replace(/ \d{4}$/, '') : written;
  return day < today ? `Undecided since ${named}` : `Decide by ${named}`;
}
