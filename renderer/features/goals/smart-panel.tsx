/** The five letters, each with what it rests on or what it still lacks; an open one leads to its field. */
import { UnstyledButton } from '@mantine/core';
import type { SmartCheck } from '../../../shared/goals/smart-check.ts';
import classes from './smart-panel.module.css';

interface SmartPanelProps {
  readonly checks: readonly SmartCheck[];
  readonly onOpen: (field: string) => void;
}

export function SmartPanel({ checks, onOpen }: SmartPanelProps) {
  const met = checks.filter(({ isMet }) => isMet).length;
  return (
    <section aria-labelledby="smart-title">
      <div className={classes.head}>
        <h2 id="smart-title">SMART</h2>
        <span className="text-small text-muted">
          <span className="number">{met}</span> of <span className="number">{checks.length}</span>
        </span>
      </div>
      <ul className={classes.letters}>
        {checks.map(({ letter, name, isMet, sentence, field }) => (
          <li key={letter}>
            <span className={classes.letter} data-met={isMet || undefined} aria-hidden="true">
              {letter}
            </span>
            <div>
              <p className={classes.name}>
                {name}
                <span className="unseen">{isMet ? ', met' : ', open'}</span>
              </p>
              {isMet ? (
                <p className={classes.sentence}>{sentence}</p>
              ) : (
                <UnstyledButton className={`${classes.open ?? ''} opens`} onClick={() => onOpen(field)}>
                  {sentence}
                </UnstyledButton>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
