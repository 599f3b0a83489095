/** Three stones and a time, once the disk has confirmed. */
import { StoneStack } from './stone-stack.tsx';
import { TextButton } from './text-button.tsx';
import classes from './save-state.module.css';

interface SaveStateProps {
  readonly state: 'saved' | 'saving' | 'failed';
  /** When the disk last confirmed, as a person reads it ("09:31"); '' before the first change. */
  readonly time: string;
  /** Only the stones, for the narrow sidebar. */
  readonly compact?: boolean;
  /** Where the text itself is still only in the window: a way to take it along while saving fails. */
  readonly onCopy?: () => void;
}

export function SaveState({ state, time, compact = false, onCopy }: SaveStateProps) {
  const words = wordsFor(state, time);
  return (
    <span className={classes.root} data-state={state}>
      <StoneStack
        stones={['solid', 'solid', state === 'saved' ? 'solid' : 'outline']}
        tone={state === 'failed' ? 'due' : 'accent'}
      />
      <span className={compact ? 'unseen' : undefined} role={state === 'failed' ? 'alert' : 'status'}>
        {words}
      </span>
      {state === 'failed' && onCopy !== undefined && <TextButton onClick={onCopy}>Copy the text</TextButton>}
    </span>
  );
}

function wordsFor(state: SaveStateProps['state'], time: string): string {
  if (state === 'failed') return 'Not saved yet. Trying again';
  if (state === 'saving') return 'Saving';
  return time === '' ? 'Saved' : `Saved ${time}`;
}
