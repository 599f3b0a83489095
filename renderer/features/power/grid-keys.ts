/** What the keys do on a stone: arrows move it by one, Escape gives up a drag. */
import type { KeyboardEvent } from 'react';
import type { MapPerson } from '../../../shared/power/read-network.ts';
import { stoneIdOf } from './grid-drag.ts';
import { placeBeside, type Place } from '../../../shared/power/grid-places.ts';

const steps: Readonly<Partial<Record<string, Place>>> = {
  ArrowUp: { weight: 1, support: 0 },
  ArrowDown: { weight: -1, support: 0 },
  ArrowLeft: { weight: 0, support: -1 },
  ArrowRight: { weight: 0, support: 1 },
};

/** The person whose stone has the focus and where an arrow key sends it; null for other keys and elsewhere. */
export function moveByKey(
  event: KeyboardEvent<HTMLElement>,
  people: readonly MapPerson[],
): { readonly person: MapPerson; readonly place: Place } | null {
  const step = steps[event.key];
  const id = stoneIdOf(event.target);
  const person = id === '' ? undefined : people.find((one) => one.id === id);
  if (step === undefined || person === undefined || event.ctrlKey || event.metaKey || event.altKey) return null;
  return { person, place: placeBeside(person, step) };
}
