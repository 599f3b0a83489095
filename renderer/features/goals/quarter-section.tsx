/** Every quarter the same question: keep this goal, revise it or retire it; what was decided before stands below. */
import { useState } from 'react';
import { Button, Textarea } from '@mantine/core';
import { quarterlyChoices } from '../../../shared/domain/goal.ts';
import { quarterOf } from '../../../shared/domain/quarter.ts';
import { rowsOf, textOf } from '../../../shared/domain/field-values.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import classes from './quarter-section.module.css';

interface QuarterSectionProps {
  readonly draft: RecordDraft;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export function QuarterSection({ draft, today }: QuarterSectionProps) {
  const [why, setWhy] = useState('');
  const decisions = rowsOf(draft.fields['decisions']);
  const quarter = quarterOf(today);
  const isDecided = decisions.some((one) => textOf(one['quarter']) === quarter);
  const isOpen = draft.fields['state'] === 'open';
  const decide = (choice: string) => {
    draft.change('decisions', [...decisions, { quarter, choice, why: why.trim(), day: today }], { now: true });
    if (choice === 'retire') draft.change('state', 'retired', { now: true });
    setWhy('');
  };
  if (decisions.length === 0 && !isOpen) return null;
  return (
    <section className={classes.section} aria-labelledby="quarter-title">
      <h2 id="quarter-title">Each quarter</h2>
      {isOpen && !isDecided ? (
        <div className={classes.ask}>
          <p className="text-small text-secondary">{`${quarter}: is this still the right goal?`}</p>
          <Textarea
            label="Why"
            autosize
            minRows={1}
            maxRows={6}
            maxLength={10_000}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
          <div className={classes.choices}>
            {quarterlyChoices.map(({ value, label }) => (
              <Button key={value} size="xs" onClick={() => decide(value)}>
                {label}
              </Button>
            ))}
          </div>
        </div>
      ) : null}
      {decisions.length === 0 ? null : (
        <ul className={classes.decisions}>
          {[...decisions].reverse().map((one, index) => (
            <li key={index}>
              <span className="number">{textOf(one['quarter'])}</span>
              <b>{quarterlyChoices.find(({ value }) => value === one['choice'])?.label ?? 'Undecided'}</b>
              <span className={classes.why}>{textOf(one['why'])}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
