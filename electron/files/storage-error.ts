/** From Node's error codes to the vault's. */
import { StorageError, type StorageErrorCode } from '../vault/storage.ts';

const codes: Readonly<Record<string, StorageErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EEXIST: 'exists',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ELOOP: 'unsafe-path', // O_NOFOLLOW met a link
};

export function toStorageError(error: unknown, path: string): StorageError {
  if (error instanceof StorageError) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return new StorageError(codes[code] ?? 'io', path, { cause: error });
}

/** Runs a file operation and throws only {@link StorageError}. */
export async function guard<T>(path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw toStorageError(error, path);
  }
}
