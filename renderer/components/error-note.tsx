/** A failure in words: what happened, what is safe, what to do. */
import { Button } from '@mantine/core';
import type { AppError } from '../../shared/errors.ts';
import { errorSentence } from '../../shared/error-sentence.ts';
import classes from './error-note.module.css';

interface ErrorNoteProps {
  readonly error: AppError;
  readonly onRetry?: () => void;
}

export function ErrorNote({ error, onRetry }: ErrorNoteProps) {
  const { title, body } = errorSentence(error);
  return (
    <div className={classes.root} role="alert">
      <p className={classes.title}>{title}</p>
      <p className={classes.body}>{body}</p>
      {onRetry !== undefined && (
        <Button size="xs" onClick={onRetry} className={classes.retry}>
          Try again
        </Button>
      )}
    </div>
  );
}
