/** What the main process knows: version, platform, preferences, the chosen vault. */
import type { AppState } from '../../shared/ipc/app-requests.ts';
import type { PreferencePatch } from '../../shared/preferences.ts';
import { callApp, onAppEvent } from './api.ts';
import { createObservable, useObservable } from './observable.ts';

const appState = createObservable<AppState | null>(null);

/** Asks once for the state and then follows what main announces. */
export async function loadAppState(): Promise<void> {
  onAppEvent((event) => {
    if (event.kind === 'state') appState.set(event.state);
  });
  const answer = await callApp('app:state', {});
  if (answer.ok) appState.set(answer.value);
}

/** Keeps the state that a request answered with. */
export function setAppState(state: AppState): void {
  appState.set(state);
}

export function useAppState(): AppState | null {
  return useObservable(appState);
}

export async function changePreferences(patch: PreferencePatch): Promise<void> {
  const answer = await callApp('app:set-preferences', patch);
  if (answer.ok) appState.set(answer.value);
}
