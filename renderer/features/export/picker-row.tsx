/** One achievement of an export: in or out, its place, its wording. */
import type { KeyboardEvent } from 'react';
import { Button, Checkbox, Textarea, UnstyledButton } from '@mantine/core';
import { sentenceStyles } from '../../../shared/domain/sentence-styles.ts';
import { MoveButtons, readMoveKey } from '../../components/move-buttons.tsx';
import { PickOne } from '../../components/pick-one.tsx';
import type { Candidate, Picking } from './use-hand-picked.ts';
import classes from './achievement-picker.module.css';

interface PickerRowProps {
  readonly candidate: Candidate;
  readonly place: number;
  readonly count: number;
  readonly picking: Picking;
  /** How often lenses tell it, in words; '' while there is no lens. */
  readonly usage: string;
  readonly isOpen: boolean;
  readonly onToggleOpen: () => void;
  readonly onMove: (from: number, to: number) => void;
}

export function PickerRow(props: PickerRowProps) {
  const { candidate, place, count, picking, usage, isOpen, onToggleOpen, onMove } = props;
  const { id, title, sentence } = candidate;
  const wording = picking.wordingOf(id);
  const isChosen = picking.isChosen(id);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = readMoveKey(event, place, count);
    if (to !== null) onMove(place, to);
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
          <span className={`${classes.title ?? ''} opens`}>{title}</span>
          <span className={`${classes.sentence ?? ''} text-smallest text-muted`}>
            {wording === undefined ? sentenceBeyond(title, sentence) : `Reworded: ${wording}`}
          </span>
          {usage === '' ? null : <span className={`${classes.sentence ?? ''} text-smallest text-muted`}>{usage}</span>}
        </UnstyledButton>
        <MoveButtons name={title} index={place} count={count} isSmall onMove={(to) => onMove(place, to)} />
      </div>
      {isOpen ? (
        <div className={classes.wording}>
          <Textarea
            label="Wording"
            autosize
            minRows={2}
            maxRows={8}
            value={wording ?? sentence}
            onChange={(event) => picking.reword(id, event.currentTarget.value)}
          />
          {wording === undefined ? (
            <PickOne
              label="Told as"
              any="Usual line"
              value={picking.styleOf(id) ?? ''}
              options={sentenceStyles}
              onChange={(value) => picking.restyle(id, sentenceStyles.find((one) => one.value === value)?.value ?? '')}
            />
          ) : null}
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
