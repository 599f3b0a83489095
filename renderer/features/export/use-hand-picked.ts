/** Which achievements go into this export, in which order and words: kept for this visit only, never in the vault. */
import { useMemo, useState } from 'react';
import { moveItem } from '../../records/move-item.ts';
import type { HandPicked } from './export-settings.ts';

export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
}

export interface Picking {
  /** All candidates in the order of the export. */
  readonly ordered: readonly Candidate[];
  readonly picked: HandPicked;
  isChosen(id: string): boolean;
  wordingOf(id: string): string | undefined;
  toggle(id: string): void;
  toggleAll(): void;
  move(from: number, to: number): void;
  /** '' returns to the built sentence. */
  reword(id: string, text: string): void;
}

export function useHandPicked(candidates: readonly Candidate[]): Picking {
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [wording, setWording] = useState<Readonly<Record<string, string>>>({});

  const ordered = useMemo(() => sortByOrder(candidates, order), [candidates, order]);
  const picked = useMemo(() => {
    const isUntouched = order === null && !ordered.some((one) => left.has(one.id));
    const ids = ordered.filter((one) => !left.has(one.id)).map((one) => one.id);
    const used = Object.fromEntries(Object.entries(wording).filter(([id]) => ids.includes(id)));
    return isUntouched ? { wording: used } : { chosen: ids, wording: used };
  }, [ordered, order, left, wording]);

  return {
    ordered,
    picked,
    isChosen: (id) => !left.has(id),
    wordingOf: (id) => wording[id],
    toggle(id) {
      const next = new Set(left);
      if (!next.delete(id)) next.add(id);
      setLeft(next);
    },
    toggleAll() {
      const areAllChosen = ordered.every((one) => !left.has(one.id));
      setLeft(areAllChosen ? new Set(ordered.map((one) => one.id)) : new Set());
    },
    move(from, to) {
      setOrder(
        moveItem(
          ordered.map((one) => one.id),
          from,
          to,
        ),
      );
    },
    reword(id, text) {
      const { [id]: _replaced, ...others } = wording;
      setWording(text === '' ? others : { ...others, [id]: text });
    },
  };
}

/** Those of the order first, in it; new ones after them as they come. */
function sortByOrder(candidates: readonly Candidate[], order: readonly string[] | null): readonly Candidate[] {
  if (order === null) return candidates;
  const places = new Map(order.map((id, index) => [id, index]));
  const placeOf = (one: Candidate) => places.get(one.id) ?? places.size;
  return [...candidates].sort((a, b) => placeOf(a) - placeOf(b));
}
