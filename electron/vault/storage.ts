/**
 * What the vault needs of a disk. The vault never touches `node:fs`: it is given this port, so that the same code runs
 * over a real folder, over memory in tests, and over a disk that fails on purpose. Paths are relative to the vault's
 * folder and separated by '/'.
 */

/** One file in a folder listing. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: number;
}

export interface VaultStorage {
  /** Plain files of one folder; an absent folder has none. Folders and links are not listed. */
  list(folder: string): Promise<StoredFile[]>;
  /** Names of the folders directly inside one folder; an absent folder has none. */
  folders(folder: string): Promise<string[]>;
  /** @throws {StorageError} `not-found` when there is no such file. */
  read(path: string): Promise<Uint8Array>;
  exists(path: string): Promise<boolean>;
  /**
   * Replaces a file whole and durably: temporary file, sync, size check, `verify` on what was read back, rename, sync of
   * the folder (docs/vault-format.md, F9). When it rejects, the old file is untouched.
   */
  put(path: string, bytes: Uint8Array, verify?: (readBack: Uint8Array) => Promise<void>): Promise<void>;
  /** Creates a new file exclusively. An old file is never opened for writing again (nonce rule, F6). */
  append(path: string): Promise<AppendHandle>;
  remove(path: string): Promise<void>;
  isEmptyOrAbsent(): Promise<boolean>;
}

/** A file that only grows. After any rejection the handle is given up, never retried ("fsyncgate", F9). */
export interface AppendHandle {
  /** Loops over short writes until every byte is handed over. */
  write(bytes: Uint8Array): Promise<void>;
  /** fdatasync: what was written survives a power cut once this resolves. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The side of the vault that stays on this computer, outside any synced folder: `<vaultId>/device.json`,
 * `<vaultId>/backups/…` and `<vaultId>/derived/…`.
 */
export interface DeviceStorage extends VaultStorage {
  /**
   * Holds the vault for this process until the returned function is called.
   * @throws {StorageError} `in-use` when a living process holds it.
   */
  lock(vaultId: string): Promise<() => Promise<void>>;
  /** Gives back the disk space kept for the moment a disk is full; false when there was none. */
  releaseReserve(): Promise<boolean>;
  /** Sets the space aside again; silently does nothing when the disk has no room. */
  restoreReserve(): Promise<void>;
}

export type StorageErrorCode =
  | 'not-found'
  | 'exists'
  | 'disk-full'
  | 'read-only'
  | 'in-use'
  | 'unsafe-path' // a link or a device where a plain file belongs
  | 'io';

/** The one error a storage throws; `path` is relative, never absolute, so that it may be shown. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;
  readonly path: string;

  constructor(code: StorageErrorCode, path: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options);
    this.name = 'StorageError';
    this.code = code;
    this.path = path;
  }
}
