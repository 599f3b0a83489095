/** Writes an export where a person chose it: whole or not at all, readable by its owner only. */
import { lstat } from 'node:fs/promises';
import { appError, type AppError } from '../../shared/errors.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { durableWrite } from './durable-write.ts';
import { toStorageError } from './storage-error.ts';

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** @param isReplacing false refuses a path where something is already. */
export async function writeExportFile(
  path: string,
  bytes: Uint8Array,
  isReplacing: boolean,
): Promise<Result<null, AppError>> {
  if (!isReplacing && (await isThere(path))) return fail(appError('file-exists', path));
  try {
    await durableWrite(path, bytes);
    return ok(null);
  } catch (error) {
    const code = toStorageError(error, path).code === 'disk-full' ? 'disk-full' : 'cannot-write';
    return fail(appError(code, path));
  }
}
