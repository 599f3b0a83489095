/** From what a disk says to what a person is told. */
import { appError, type AppError } from '../../shared/errors.ts';
import { StorageError } from './storage.ts';

export function toWriteError(error: unknown): AppError {
  if (!(error instanceof StorageError)) return appError('unexpected', undefined, nameOf(error));
  if (error.code === 'disk-full') return appError('disk-full', error.path);
  if (error.code === 'read-only') return appError('read-only', error.path);
  if (error.code === 'in-use') return appError('vault-in-use');
  return appError('cannot-write', error.path, error.code);
}

export function toReadError(error: unknown): AppError {
  if (!(error instanceof StorageError)) return appError('unexpected', undefined, nameOf(error));
  if (error.code === 'in-use') return appError('vault-in-use');
  return appError('cannot-read', error.path, error.code);
}

/** The class of an error and never its message, which may quote what was being written. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
