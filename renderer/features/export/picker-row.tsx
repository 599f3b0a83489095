/** One achievement of an export: in or out, its place, its wording for this export only. */
import type { KeyboardEvent } from 'react';
import { ActionIcon, Button, Checkbox, Textarea, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Candidate, Picking } from './use-hand-picked.ts';
import classes from './achievement-picker.module.css';

interface PickerRowProps {
  readonly candidate: Candidate;
  readonly place: number;
  readonly count: number;
  readonly picking: Picking;
  readonly isOpen: boolean;
  readonly onToggleOpen: () => void;
  readonly onMove: (from: number, to: number) => void;
}

export function PickerRow({ candidate, place, count, picking, isOpen, onToggleOpen, onMove }: PickerRowProps) {
  const { id, title, sentence } = candidate;
  const wording = picking.wordingOf(id);
  const isChosen = picking.isChosen(id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const to = event.key === 'ArrowUp' ? place - 1 : place + 1;
    if (to >= 0 && to < count) onMove(place, to);
  };
  return (
    <div className={classes.row} data-is-chosen={isChosen} onKeyDown={onKeyDown}>
      <div className={classes.line}>
        <Checkbox aria-label={title} checked={isChosen} onChange={() => picking.toggle(id)} />
        <UnstyledButton
          className={classes.about ?? ''}
          aria-expanded={isOpen}
          aria-label={`Wording of ${title}`}
          onClick={onToggleOpen}
        >
          <span className={classes.title}>{title}</span>
          <span className={classes.sentence}>
            {wording === undefined ? sentenceBeyond(title, sentence) : `Reworded: ${wording}`}
          </span>
        </UnstyledButton>
        <ActionIcon
          size={24}
          aria-label={`Move ${title} up`}
          disabled={place === 0}
          onClick={() => onMove(place, place - 1)}
        >
          <IconArrowUp size={14} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          size={24}
          aria-label={`Move ${title} down`}
          disabled={place === count - 1}
          onClick={() => onMove(place, place + 1)}
        >
          <IconArrowDown size={14} stroke={1.6} />
        </ActionIcon>
      </div>
      {isOpen ? (
        <div className={classes.wording}>
          <Textarea
            label="Wording, for this export only"
            autosize
            minRows={2}
            maxRows={8}
            value={wording ?? sentence}
            onChange={(event) => picking.reword(id, event.currentTarget.value)}
          />
          <div className={classes.actions}>
            <Button size="xs" onClick={onToggleOpen}>
              Done
            </Button>
            {wording === undefined ? null : (
              <Button size="xs" variant="subtle" onClick={() => picking.reword(id, '')}>
                Use the built sentence
              </Button>
            )}
          </div>
        </div>
      ) : null}
    </div>
  );
}

/** What the sentence adds to the title standing above it. */
function sentenceBeyond(title: string, sentence: string): string {
  return sentence.startsWith(title) ? sentence.slice(title.length).replace(/^[\s:.,;]+/, '') : sentence;
}
