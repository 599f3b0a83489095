/** Which achievements go into an export, in which order and words, as a value: what a click changes, and what is asked for. */
import type { SentenceStyle } from '../../../shared/domain/sentence-styles.ts';
import type { LensPart } from '../../../shared/ipc/vault-requests.ts';
import type { HandPicked } from './export-settings.ts';

export interface PickState {
  /** Ids in the order made by hand; null while nobody has. */
  readonly order: readonly string[] | null;
  /** What becomes of an achievement that nobody has touched: in, or out as in a lens. */
  readonly untouched: 'in' | 'out';
  /** Ids of those that are not as `untouched` says. */
  readonly touched: ReadonlySet<string>;
  readonly wording: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, SentenceStyle>>;
}

export const nothingPicked: PickState = {
  order: null,
  untouched: 'in',
  touched: new Set(),
  wording: {},
  styles: {},
};

export function stateOfLens({ chosen, wording, styles }: LensPart): PickState {
  return { order: chosen, untouched: 'out', touched: new Set(chosen), wording, styles };
}

export function isPicked(state: PickState, id: string): boolean {
  return (state.untouched === 'in') !== state.touched.has(id);
}

export function togglePick(state: PickState, id: string): PickState {
  const touched = new Set(state.touched);
  if (!touched.delete(id)) touched.add(id);
  return { ...state, touched };
}

/** All where one is missing, else none. */
export function toggleAllPicks(state: PickState, listed: readonly string[]): PickState {
  const areAll = listed.every((id) => isPicked(state, id));
  return { ...state, untouched: areAll ? 'out' : 'in', touched: new Set() };
}

/** A value under an id, or nothing there where it is ''. */
export function withValue<Value extends string>(
  values: Readonly<Record<string, Value>>,
  id: string,
  value: Value | '',
): Readonly<Record<string, Value>> {
  const { [id]: _replaced, ...others } = values;
  return value === '' ? others : { ...others, [id]: value };
}

/**
 * `listed` are the candidates in their order. What a lens has chosen and the reader may not see is asked for all the same
 * while no filter is set (`isFiltered`), so that the export says what it leaves out.
 */
export function pickedOf(state: PickState, listed: readonly string[], isFiltered: boolean): HandPicked {
  const { order, untouched, touched, wording, styles } = state;
  const isListed = new Set(listed);
  const unlisted = untouched === 'out' && !isFiltered ? [...touched].filter((id) => !isListed.has(id)) : [];
  const chosen = [...listed.filter((id) => isPicked(state, id)), ...unlisted];
  const ofChosen = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(values).filter(([id]) => chosen.includes(id)));
  const isByFilters = order === null && untouched === 'in' && !listed.some((id) => touched.has(id));
  return { ...(isByFilters ? {} : { chosen }), wording: ofChosen(wording), styles: ofChosen(styles) };
}
