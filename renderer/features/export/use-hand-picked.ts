/** Which achievements go into this export, in which order and words: kept for this visit only, until a lens keeps them. */
import { useMemo, useState } from 'react';
import type { SentenceStyle } from '../../../shared/domain/sentence-styles.ts';
import type { LensPart } from '../../../shared/ipc/vault-requests.ts';
import { moveItem } from '../../records/move-item.ts';
import type { HandPicked } from './export-settings.ts';
import {
  isPicked,
  nothingPicked,
  pickedOf,
  stateOfLens,
  toggleAllPicks,
  togglePick,
  withValue,
} from './hand-picked.ts';

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
  styleOf(id: string): SentenceStyle | undefined;
  toggle(id: string): void;
  toggleAll(): void;
  move(from: number, to: number): void;
  /** '' returns to the built sentence. */
  reword(id: string, text: string): void;
  /** '' returns to the usual line. */
  restyle(id: string, style: SentenceStyle | ''): void;
  /** What a lens has chosen; null begins anew. */
  load(part: LensPart | null): void;
}

/** `isFiltered`: the candidates are not all there are. */
export function useHandPicked(candidates: readonly Candidate[], isFiltered: boolean): Picking {
  const [state, setState] = useState(nothingPicked);
  const { order, wording, styles } = state;

  const ordered = useMemo(() => sortByOrder(candidates, order), [candidates, order]);
  const listed = useMemo(() => ordered.map((one) => one.id), [ordered]);
  const picked = useMemo(() => pickedOf(state, listed, isFiltered), [state, listed, isFiltered]);

  return {
    ordered,
    picked,
    isChosen: (id) => isPicked(state, id),
    wordingOf: (id) => wording[id],
    styleOf: (id) => styles[id],
    toggle: (id) => setState((current) => togglePick(current, id)),
    toggleAll: () => setState((current) => toggleAllPicks(current, listed)),
    move: (from, to) => setState((current) => ({ ...current, order: moveItem(listed, from, to) })),
    reword: (id, text) => setState((current) => ({ ...current, wording: withValue(current.wording, id, text) })),
    restyle: (id, style) => setState((current) => ({ ...current, styles: withValue(current.styles, id, style) })),
    load: (part) => setState(part === null ? nothingPicked : stateOfLens(part)),
  };
}

/** Those of the order first, in it; new ones after them as they come. */
function sortByOrder(candidates: readonly Candidate[], order: readonly string[] | null): readonly Candidate[] {
  if (order === null) return candidates;
  const places = new Map(order.map((id, index) => [id, index]));
  const placeOf = (one: Candidate) => places.get(one.id) ?? places.size;
  return [...candidates].sort((a, b) => placeOf(a) - placeOf(b));
}
