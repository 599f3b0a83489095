/** The vault's storage on a real disk: folders 0700, files 0600, nothing reached through a link. */
import { constants, type Dirent } from 'node:fs';
import { lstat, mkdir, open, readdir, realpath, unlink } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { StorageError, type AppendHandle, type StoredFile, type VaultStorage } from '../vault/storage.ts';
import { durableWrite, syncFolder, writeAll, type Verify } from './durable-write.ts';
import { guard, toStorageError } from './storage-error.ts';

/** Absent on Windows, where links need privileges to make. */
const noFollow = constants.O_NOFOLLOW ?? 0;
const partPattern = /^[^/\\\0]+$/;

/** `root` may itself be a link: where the vault lies is the user's choice. What is in it may not lead out of it. */
export function createDiskStorage(root: string): VaultStorage {
  return {
    async list(folder) {
      return guard(folder, async () => {
        const entries = await readdirOrNothing(locate(folder));
        const files: StoredFile[] = [];
        for (const entry of entries) {
          if (!entry.isFile()) continue;
          files.push({ name: entry.name, bytes: (await lstat(join(locate(folder), entry.name))).size });
        }
        return files;
      });
    },

    async folders(folder) {
      return guard(folder, async () =>
        (await readdirOrNothing(locate(folder))).filter((entry) => entry.isDirectory()).map((entry) => entry.name),
      );
    },

    async read(path) {
      return guard(path, async () => {
        await refuseDetour(path);
        // non-blocking, so that a FIFO put in a file's place cannot hang us
        const handle = await open(locate(path), constants.O_RDONLY | noFollow | (constants.O_NONBLOCK ?? 0));
        try {
          if (!(await handle.stat()).isFile()) throw new StorageError('unsafe-path', path);
          return await handle.readFile();
        } finally {
          await handle.close();
        }
      });
    },

    async exists(path) {
      return lstat(locate(path)).then(
        (found) => found.isFile(),
        () => false,
      );
    },

    async put(path, bytes, verify?: Verify) {
      await guard(path, async () => {
        await makeFolder(path);
        await durableWrite(locate(path), bytes, verify);
      });
    },

    async append(path) {
      return guard(path, async () => {
        await makeFolder(path);
        const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND | noFollow;
        const handle = await open(locate(path), flags, 0o600);
        try {
          await syncFolder(dirname(locate(path)));
        } catch (error) {
          await handle.close();
          throw error;
        }
        const appending: AppendHandle = {
          write: (bytes) => guard(path, () => writeAll(handle, bytes)),
          sync: () => guard(path, () => handle.datasync()),
          close: () => guard(path, () => handle.close()),
        };
        return appending;
      });
    },

    async remove(path) {
      await guard(path, async () => {
        await refuseDetour(path);
        await unlink(locate(path));
        await syncFolder(dirname(locate(path)));
      });
    },

    async isEmptyOrAbsent() {
      return guard('', async () => (await readdirOrNothing(root)).length === 0);
    },
  };

  function locate(path: string): string {
    const parts = path === '' ? [] : path.split('/');
    if (parts.some((part) => part === '.' || part === '..' || !partPattern.test(part))) {
      throw new StorageError('unsafe-path', path);
    }
    return join(root, ...parts);
  }

  async function makeFolder(path: string): Promise<void> {
    const folder = dirname(locate(path));
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (first !== undefined) await syncNewFolders(first, folder);
    await refuseDetour(path);
  }

  /** A folder of the vault replaced by a link would take the journal somewhere else. */
  async function refuseDetour(path: string): Promise<void> {
    const folder = dirname(locate(path));
    const [realRoot, realFolder] = await Promise.all([realpath(root), realpath(folder)]).catch((error: unknown) => {
      throw toStorageError(error, path);
    });
    const expected = join(realRoot, ...path.split('/').slice(0, -1));
    if (realFolder !== expected) throw new StorageError('unsafe-path', path);
  }
}

/** From the outermost folder that was made down to the innermost: each name lies in the folder above it. */
async function syncNewFolders(first: string, last: string): Promise<void> {
  for (let folder = last; folder.length >= first.length && folder.includes(sep); folder = dirname(folder)) {
    await syncFolder(dirname(folder));
  }
}

async function readdirOrNothing(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
