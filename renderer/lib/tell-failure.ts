/** Says in a toast that something failed. */
import { errorSentence } from '../../shared/error-sentence.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { showToast } from './toasts.ts';

/** Does nothing where it did not fail. */
export function tellFailure(result: Result<unknown, AppError>): void {
  if (!result.ok) showToast(errorSentence(result.error).title, { tone: 'problem' });
}

/** The same, for those who go on where it did not fail. */
export function isDone<Value>(result: Result<Value, AppError>): result is { readonly ok: true; readonly value: Value } {
  tellFailure(result);
  return result.ok;
}
