/** Several people at one place of the grid: a stone with their number, and the ground they are laid out on. */
import { memo } from 'react';
import { quadrantOf, toneOf } from '../../../shared/power/grid-places.ts';
import type { OpenPile, Pile } from '../../../shared/power/grid-piles.ts';
import classes from './pile-stone.module.css';

/** The id of the pile whose stone or ground, if any, an event came from. */
export function pileIdOf(target: EventTarget): string {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-pile]')?.dataset['pile'] ?? '') : '';
}

interface PileStoneProps {
  readonly pile: Pile;
  readonly isOpen: boolean;
  /** Whether it holds the person who is open beside the grid. */
  readonly isMarked: boolean;
}

/** Not drawn again while a stone is dragged or looked at. */
export const PileStone = memo(function PileStone({ pile, isOpen, isMarked }: PileStoneProps) {
  const { id, place, point, people } = pile;
  return (
    <button
      type="button"
      className={classes.pile}
      data-pile={id}
      data-tone={toneOf(place.support)}
      aria-label={`${people.length} people, weight ${place.weight}, support ${place.support}, ${quadrantOf(place).toLowerCase()}`}
      aria-expanded={isOpen}
      aria-current={isMarked || undefined}
      style={{ transform: `translate(${String(point.x)}px, ${String(point.y)}px)` }}
    >
      {people.length}
    </button>
  );
});

/** Below the stones of a pile that is open. */
export function PileGround({ pile: { id, people }, box }: { readonly pile: Pile } & Pick<OpenPile, 'box'>) {
  const { x, y, width, height } = box;
  return (
    <div
      className={classes.ground}
      data-pile={id}
      style={{ width, height, transform: `translate(${String(x)}px, ${String(y)}px)` }}
    >
      {people.length} people at this place
    </div>
  );
}
