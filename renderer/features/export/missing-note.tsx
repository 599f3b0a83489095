/** Says which attachments are not in the file just written. */
import { Button } from '@mantine/core';
import classes from '../../components/error-note.module.css';
import { missingSentence } from './missing-sentence.ts';

interface MissingNoteProps {
  /** Names of attachments, at least one. */
  readonly missing: readonly string[];
  readonly onClose: () => void;
}

export function MissingNote({ missing, onClose }: MissingNoteProps) {
  const { title, body } = missingSentence(missing);
  return (
    <div className={classes.root} role="alert">
      <p className={classes.title}>{title}</p>
      <p className={classes.body}>{body}</p>
      <Button size="xs" onClick={onClose} className={classes.retry}>
        Close
      </Button>
    </div>
  );
}
