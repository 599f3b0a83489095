/** The second folder on a real disk (docs/vault-format.md, B1). */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupPlace } from '../vault/environment.ts';
import { StorageError } from '../vault/storage.ts';
import { createDiskStorage } from './disk-storage.ts';
import { doFoldersOverlap } from './folders-overlap.ts';
import { guard } from './storage-error.ts';

export function createBackupPlace(folder: string, vaultFolder: string): BackupPlace {
  return {
    folder,
    open: (subfolder) =>
      guard(subfolder, async () => {
        // Never made here: where a disk is not connected, copies would fill the one that is.
        if (!(await stat(folder)).isDirectory()) throw new StorageError('not-found', subfolder);
        const place = join(folder, subfolder);
        for (const one of [folder, place]) {
          if (await doFoldersOverlap(one, vaultFolder)) throw new StorageError('unsafe-path', subfolder);
        }
        return createDiskStorage(place);
      }),
  };
}
