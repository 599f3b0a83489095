/** Requests about the app itself: its state and its settings. */
import type { AppState } from '../../shared/ipc/app-requests.ts';
import type { PreferencePatch } from '../../shared/preferences.ts';
import { ok } from '../../shared/result.ts';
import type { AppHandlers } from './answer-request.ts';

export interface StatePorts {
  readState(): AppState;
  changePreferences(patch: PreferencePatch): void;
}

export function stateHandlers(ports: StatePorts): Pick<AppHandlers, 'app:state' | 'app:set-preferences'> {
  return {
    'app:state': async () => ok(ports.readState()),
    'app:set-preferences': async (patch) => {
      ports.changePreferences(patch);
      return ok(ports.readState());
    },
  };
}
