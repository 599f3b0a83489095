/** `userData/vaults/`: what stays on this computer. Adds to a plain storage the lock and the reserve for a full disk. */
import { open, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeviceStorage } from '../vault/storage.ts';
import { createDiskStorage } from './disk-storage.ts';
import { writeAll } from './durable-write.ts';
import { lockVault } from './vault-lock.ts';

/** Enough to finish a save, write a snapshot of a usual journal, and export what is unsaved. */
const reserveBytes = 4 * 1024 * 1024;
const reserveName = '.reserve';

export function createDeviceStorage(root: string, reserve = reserveBytes): DeviceStorage {
  const path = join(root, reserveName);
  return {
    ...createDiskStorage(root),
    lock: (vaultId) => lockVault(root, vaultId),

    releaseReserve: () =>
      unlink(path).then(
        () => true,
        () => false,
      ),

    async restoreReserve() {
      if (await hasReserve()) return;
      try {
        const handle = await open(path, 'w', 0o600);
        try {
          // real zeros: a sparse file would set nothing aside
          const zeros = new Uint8Array(64 * 1024);
          for (let left = reserve; left > 0; left -= zeros.length) {
            await writeAll(handle, zeros.subarray(0, Math.min(left, zeros.length)));
          }
        } finally {
          await handle.close();
        }
      } catch {
        await unlink(path).catch(() => undefined); // no room: better none than the last bytes of the disk
      }
    },
  };

  async function hasReserve(): Promise<boolean> {
    return stat(path).then(
      (found) => found.size === reserve,
      () => false,
    );
  }
}
