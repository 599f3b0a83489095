/** The vault's surroundings on a real computer: a folder, userData, the clock, the system's randomness. */
import { randomBytes } from 'node:crypto';
import type { VaultEnvironment } from '../vault/environment.ts';
import { createBackupPlace } from './backup-place.ts';
import { createDeviceStorage } from './device-storage.ts';
import { createDiskStorage } from './disk-storage.ts';

/**
 * `deviceFolder` is `userData/vaults`, shared by all vaults of this computer. `backupFolder` tells the second folder as
 * it is chosen at that moment, '' for none; without it no copies are ever made.
 */
export function createEnvironment(
  vaultFolder: string,
  deviceFolder: string,
  backupFolder?: () => string,
): VaultEnvironment {
  return {
    storage: createDiskStorage(vaultFolder),
    device: createDeviceStorage(deviceFolder),
    now: Date.now,
    randomBytes,
    ...(backupFolder === undefined
      ? {}
      : {
          backup: () => {
            const folder = backupFolder();
            return folder === '' ? undefined : createBackupPlace(folder, vaultFolder);
          },
        }),
  };
}
