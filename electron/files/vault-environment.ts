/** The vault's surroundings on a real computer: a folder, userData, the clock, the system's randomness. */
import { randomBytes } from 'node:crypto';
import type { VaultEnvironment } from '../vault/environment.ts';
import { createDeviceStorage } from './device-storage.ts';
import { createDiskStorage } from './disk-storage.ts';

/** `deviceFolder` is `userData/vaults`, shared by all vaults of this computer. */
export function createEnvironment(vaultFolder: string, deviceFolder: string): VaultEnvironment {
  return {
    storage: createDiskStorage(vaultFolder),
    device: createDeviceStorage(deviceFolder),
    now: Date.now,
    randomBytes,
  };
}
