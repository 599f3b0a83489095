/** How complete the story is, and the one question to answer next. */
import { Button } from '@mantine/core';
import { achievementStrength } from '../../../shared/domain/achievement-strength.ts';
import type { Missing } from '../../../shared/domain/record-kind.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import { StoneStack } from '../../components/stone-stack.tsx';
import { partNote, stonesOf } from './strength-stones.ts';
import classes from './strength-panel.module.css';

interface StrengthPanelProps {
  readonly fields: Fields;
  readonly missing: readonly Missing[];
  /** Leads to the field that answers a question. */
  readonly onAnswer: (field: string) => void;
}

export function StrengthPanel({ fields, missing, onAnswer }: StrengthPanelProps) {
  const parts = achievementStrength(fields);
  const next = missing[0];
  return (
    <section aria-labelledby="strength-title">
      <h2 id="strength-title">Strength</h2>
      <div className={classes.strength}>
        <StoneStack stones={stonesOf(parts.map((part) => part.state))} size={14.2} />
        <ul className={classes.parts}>
          {[...parts].reverse().map((part) => (
            <li key={part.part} data-state={part.state}>
              {partNote(part)}
            </li>
          ))}
        </ul>
      </div>
      {next === undefined ? (
        <p className="text-small text-secondary">The whole story is told, with a number to prove it.</p>
      ) : (
        <>
          <p className={classes.question}>{next.sentence}</p>
          <Button size="xs" onClick={() => onAnswer(next.field)}>
            Answer
          </Button>
        </>
      )}
    </section>
  );
}
