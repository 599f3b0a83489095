/** Whether the names of people are masked in this window. Begins anew at every unlock. */
import type { NameMasking } from '../../shared/people/name-masking.ts';
import { useAppState } from './app-state.ts';
import { createObservable, useObservable } from './observable.ts';

const discreet = createObservable(false);

export function setDiscreet(isOn: boolean): void {
  discreet.set(isOn);
}

export function toggleDiscreet(): void {
  discreet.set(!discreet.get());
}

/** How names are masked now; null while they are shown. */
export function useNameMasking(): NameMasking | null {
  const isOn = useObservable(discreet);
  const chosen = useAppState()?.preferences.nameMasking ?? 'initials';
  return isOn ? chosen : null;
}
