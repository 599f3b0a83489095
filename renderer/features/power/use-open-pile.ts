/** Which pile of the grid lies open, and how its people are laid out. */
import { useMemo, useState } from 'react';
import type { GridLayout } from '../../../shared/power/grid-layout.ts';
import { openPile, type OpenPile, type Pile } from '../../../shared/power/grid-piles.ts';
import type { MapPerson } from '../../../shared/power/read-network.ts';
import { stoneIdOf } from './grid-drag.ts';
import { pileIdOf } from './pile-stone.tsx';

interface OpenedPile {
  readonly opened: Pile | undefined;
  /** Null while none is open. */
  readonly spread: OpenPile | null;
  readonly pileOf: (id: string) => Pile | undefined;
  /** Opens the pile that a person is in, now or once they have come to it. */
  readonly open: (id: string) => void;
  readonly close: () => void;
  /** Whether something is that pile, its ground or a stone of it. */
  readonly isInOpened: (target: EventTarget) => boolean;
}

export function useOpenPile({ piles, size }: GridLayout, people: ReadonlyMap<string, MapPerson>): OpenedPile {
  const [openedFor, setOpenedFor] = useState('');
  const pileById = useMemo(() => new Map(piles.flatMap((pile) => pile.people.map((id) => [id, pile]))), [piles]);
  const opened = pileById.get(openedFor);
  const spread = useMemo(
    () =>
      opened === undefined
        ? null
        : openPile(
            opened,
            opened.people.map((id) => people.get(id)?.name ?? ''),
            size,
          ),
    [opened, people, size],
  );
  return {
    opened,
    spread,
    pileOf: (id) => pileById.get(id),
    open: setOpenedFor,
    close: () => setOpenedFor(''),
    isInOpened: (target) => {
      const id = stoneIdOf(target);
      if (id !== '') return id === openedFor || (opened?.people.includes(id) ?? false);
      return opened !== undefined && pileIdOf(target) === opened.id;
    },
  };
}
