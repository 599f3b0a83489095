/** The first sentence in the journal, or none: writing can wait. */
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { TextBox } from '../../components/text-box.tsx';
import { nowWithOffset } from '../../lib/dates.ts';
import { createRecord } from '../../lib/journal-store.ts';
import { StepFrame } from './step-frame.tsx';
import classes from './first-run.module.css';

export function FirstLineStep({ onDone }: { readonly onDone: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setIsEmpty] = useState(true);
  const [error, setError] = useState<AppError | null>(null);

  async function keep() {
    const body = field.current?.value.trim() ?? '';
    if (body === '') return;
    setError(null);
    const kept = await createRecord('journal-entry', { writtenAt: nowWithOffset(), body });
    if (kept.ok) onDone();
    else setError(kept.error);
  }

  return (
    <StepFrame
      title="What happened at work today?"
      lead="One line is enough. A number, a name or a promise in it is what you will want to find again in a year."
      foot={
        <>
          <span className={classes.spring} />
          <Button variant="subtle" onClick={onDone}>
            Not now
          </Button>
          <Button variant="filled" size="md" disabled={isEmpty} onClick={() => void keep()}>
            Keep it
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <TextBox
          ref={field}
          className={classes.line}
          rows={4}
          aria-label="First line"
          placeholder="Closed the quarter with two days to spare."
          autoFocus
          onInput={(event) => setIsEmpty(event.currentTarget.value.trim() === '')}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
          }}
        />
        {error !== null && <ErrorNote error={error} />}
      </div>
    </StepFrame>
  );
}
