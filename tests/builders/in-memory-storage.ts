/** A disk in memory for tests of the vault, with the same contract as the real one, and a way to make it fail. */
import type { AppendHandle, DeviceStorage, StoredFile, VaultStorage } from '../../electron/vault/storage.ts';
import { StorageError, type StorageErrorCode } from '../../electron/vault/storage.ts';

export type StorageCall = 'list' | 'read' | 'put' | 'append' | 'write' | 'sync' | 'remove';

/** Asked before every call; returning a code makes that call fail. A `write` may be cut short before it fails. */
export type Fault = (
  call: StorageCall,
  path: string,
) => StorageErrorCode | { code: StorageErrorCode; writtenBytes: number } | undefined;

export interface InMemoryStorage extends VaultStorage {
  /** The disk itself: change it to play a sync program, damage or a thief. */
  readonly files: Map<string, Uint8Array>;
  fault: Fault | undefined;
}

export interface InMemoryDevice extends InMemoryStorage, DeviceStorage {
  readonly locked: Set<string>;
  hasReserve: boolean;
}

export function anInMemoryStorage(files = new Map<string, Uint8Array>()): InMemoryStorage {
  const storage: InMemoryStorage = {
    files,
    fault: undefined,

    async list(folder) {
      meet('list', folder);
      const found: StoredFile[] = [];
      for (const [path, bytes] of files) {
        const cut = path.lastIndexOf('/');
        if (path.slice(0, Math.max(0, cut)) === folder) found.push({ name: path.slice(cut + 1), bytes: bytes.length });
      }
      return found;
    },

    async folders(folder) {
      const start = folder === '' ? '' : `${folder}/`;
      const names = [...files.keys()].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
      return [...new Set(names.filter((rest) => rest.includes('/')).map((rest) => rest.slice(0, rest.indexOf('/'))))];
    },

    async read(path) {
      meet('read', path);
      const bytes = files.get(path);
      if (bytes === undefined) throw new StorageError('not-found', path);
      return Uint8Array.from(bytes);
    },

    async exists(path) {
      return files.has(path);
    },

    async put(path, bytes, verify) {
      meet('put', path);
      const copy = Uint8Array.from(bytes);
      await verify?.(Uint8Array.from(copy));
      files.set(path, copy);
    },

    async append(path) {
      meet('append', path);
      if (files.has(path)) throw new StorageError('exists', path);
      files.set(path, new Uint8Array());
      let isDead = false;
      const handle: AppendHandle = {
        async write(bytes) {
          if (isDead) throw new Error('a failed handle was used again');
          const failure = storage.fault?.('write', path);
          if (failure !== undefined) {
            isDead = true;
            const { code, writtenBytes } = typeof failure === 'string' ? { code: failure, writtenBytes: 0 } : failure;
            grow(path, bytes.subarray(0, writtenBytes));
            throw new StorageError(code, path);
          }
          grow(path, bytes);
        },
        async sync() {
          if (isDead) throw new Error('a failed handle was used again');
          const failure = storage.fault?.('sync', path);
          if (failure === undefined) return;
          isDead = true;
          throw new StorageError(typeof failure === 'string' ? failure : failure.code, path);
        },
        async close() {
          isDead = true;
        },
      };
      return handle;
    },

    async remove(path) {
      meet('remove', path);
      if (!files.delete(path)) throw new StorageError('not-found', path);
    },

    async isEmptyOrAbsent() {
      return files.size === 0;
    },
  };
  return storage;

  function meet(call: StorageCall, path: string): void {
    const failure = storage.fault?.(call, path);
    if (failure !== undefined) throw new StorageError(typeof failure === 'string' ? failure : failure.code, path);
  }

  /** Appends in place while there is room: a save must not cost more the longer the file. */
  function grow(path: string, bytes: Uint8Array): void {
    const before = files.get(path) ?? new Uint8Array();
    const length = before.length + bytes.length;
    let room = new Uint8Array(before.buffer);
    if (before.byteOffset !== 0 || room.length < length) {
      room = new Uint8Array(Math.max(64 * 1024, 2 * length));
      room.set(before);
    }
    room.set(bytes, before.length);
    files.set(path, room.subarray(0, length));
  }
}

export function anInMemoryDevice(files = new Map<string, Uint8Array>()): InMemoryDevice {
  const locked = new Set<string>();
  const device: InMemoryDevice = Object.assign(anInMemoryStorage(files), {
    locked,
    hasReserve: false,
    async lock(vaultId: string) {
      if (locked.has(vaultId)) throw new StorageError('in-use', vaultId);
      locked.add(vaultId);
      return async () => {
        locked.delete(vaultId);
      };
    },
    async releaseReserve() {
      const had = device.hasReserve;
      device.hasReserve = false;
      return had;
    },
    async restoreReserve() {
      device.hasReserve = true;
    },
  });
  return device;
}
