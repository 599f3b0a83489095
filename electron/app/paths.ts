/** Where things lie on this computer. Nothing in here is inside a vault. */
import path from 'node:path';
import { app } from 'electron';

export interface AppPaths {
  /** Built programs: this file's folder once bundled. */
  readonly programs: string;
  readonly rendererFiles: string;
  readonly preload: string;
  readonly vaultProcess: string;
  /** Per-computer state of each vault: device names, high-water marks, local backups. */
  readonly devices: string;
  readonly sample: string;
  /** Where a new vault goes unless the person chooses otherwise. */
  readonly newVaults: string;
}

/** `CAIRN_USER_DATA` moves everything the app keeps for itself, for a trial or a test beside the real one. */
export function useOwnUserData(environment: NodeJS.ProcessEnv): void {
  const chosen = environment['CAIRN_USER_DATA'];
  if (chosen !== undefined && chosen !== '') app.setPath('userData', path.resolve(chosen));
}

export function findPaths(programs: string): AppPaths {
  const userData = app.getPath('userData');
  return {
    programs,
    rendererFiles: path.join(programs, 'renderer'),
    preload: path.join(programs, 'preload.cjs'),
    vaultProcess: path.join(programs, 'vault-process.cjs'),
    devices: path.join(userData, 'vaults'),
    sample: path.join(userData, 'sample'),
    newVaults: path.join(app.getPath('documents'), 'Cairn'),
  };
}
