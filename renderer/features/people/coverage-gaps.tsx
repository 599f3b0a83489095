/** The most significant gaps: how to mend each, one next step, and a way to plan it. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { upperFirst } from '../../../shared/domain/first-letter.ts';
import type { CoverageGap } from '../../../shared/people/coverage-gaps.ts';
import { TextButton } from '../../components/text-button.tsx';
import { addDays, formatDayNear } from '../../lib/dates.ts';
import { createRecord } from '../../lib/journal-store.ts';
import { openRecord } from '../../lib/open-record.ts';
import { tellFailure } from '../../lib/tell-failure.ts';
import { interactionKind } from './person-kind.ts';
import classes from './coverage-gaps.module.css';

interface CoverageGapsProps {
  readonly gaps: readonly CoverageGap[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

const mostShown = 5;
/** From today. */
const contactDays = 7;
const goalDays = 90;

export function CoverageGaps({ gaps, today }: CoverageGapsProps) {
  const [isWhole, setWhole] = useState(false);
  if (gaps.length === 0) {
    return (
      <>
        <h2>Nothing is missing</h2>
        <p className="text-small text-secondary">
          Every seat is taken, and in each somebody has heard from you lately.
        </p>
      </>
    );
  }
  return (
    <>
      <h2>What is missing</h2>
      <p className="text-small text-muted">
        A sponsor first, then a mentor, then departments by what hangs on them, then seats gone cold.
      </p>
      <ol className={classes.gaps}>
        {(isWhole ? gaps : gaps.slice(0, mostShown)).map((gap) => (
          <GapLine key={gap.seat} gap={gap} today={today} />
        ))}
      </ol>
      {gaps.length > mostShown ? (
        <TextButton size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Fewer' : `${String(gaps.length - mostShown)} more`}
        </TextButton>
      ) : null}
    </>
  );
}

function GapLine({ gap, today }: { readonly gap: CoverageGap; readonly today: string }) {
  const { aim, strategy, step, planned } = gap;
  const title = upperFirst(aim);
  return (
    <li>
      <h3>{title}</h3>
      <p className="text-small text-secondary">{strategy}</p>
      <p className={classes.step}>{step}</p>
      {planned === null ? (
        <Button size="xs" aria-label={`Do this: ${aim}`} onClick={() => void planStep(gap, today)}>
          Do this
        </Button>
      ) : (
        <p className={classes.planned}>
          <span className="text-small text-muted">
            {planned.day === '' ? 'Planned' : `Planned for ${formatDayNear(planned.day, today)}`}
          </span>
          <TextButton size="small" aria-label={`Open: ${aim}`} onClick={() => openRecord(planned)}>
            Open
          </TextButton>
        </p>
      )}
    </li>
  );
}

/** A contact that Today reminds of where the step names somebody, a goal otherwise; one step to undo. */
async function planStep({ aim, step, people }: CoverageGap, today: string): Promise<void> {
  const title = upperFirst(aim);
  const made =
    people.length > 0
      ? createRecord(
          interactionKind.name,
          { about: title, type: 'talk', people, next: step, nextOn: addDays(today, contactDays) },
          'Plan a contact',
        )
      : createRecord('goal', { title, specific: step, startOn: today, dueOn: addDays(today, goalDays) }, 'Make a goal');
  tellFailure(await made);
}
