/** Requests about what must not linger: the recovery key on paper or in a file, a secret on the clipboard. */
import { appError, type AppErrorCode } from '../../shared/errors.ts';
import { fail, ok } from '../../shared/result.ts';
import type { AppHandlers } from './answer-request.ts';

export interface SecretPorts {
  printRecoverySheet(recoveryKey: string, vaultName: string): Promise<'printed' | 'cancelled' | 'failed'>;
  chooseWhereToSave(vaultName: string): Promise<string | null>;
  saveRecoverySheet(filePath: string, recoveryKey: string, vaultName: string): Promise<void>;
  copySecret(text: string, clearAfterSeconds: number): Promise<void>;
}

export function secretHandlers(
  ports: SecretPorts,
): Pick<AppHandlers, 'app:print-recovery-key' | 'app:save-recovery-key' | 'app:copy-secret'> {
  return {
    'app:print-recovery-key': async ({ recoveryKey, vaultName }) => {
      const outcome = await ports.printRecoverySheet(recoveryKey, vaultName);
      if (outcome === 'printed') return ok(null);
      return fail(outcome === 'cancelled' ? appError('cancelled') : appError('cannot-write', 'printer'));
    },
    'app:save-recovery-key': async ({ recoveryKey, vaultName }) => {
      const chosen = await ports.chooseWhereToSave(vaultName);
      if (chosen === null) return ok({ saved: false });
      try {
        await ports.saveRecoverySheet(chosen, recoveryKey, vaultName);
      } catch (error) {
        return fail(appError(writeFailure(error), chosen));
      }
      return ok({ saved: true });
    },
    'app:copy-secret': async ({ text, clearAfterSeconds }) => {
      await ports.copySecret(text, clearAfterSeconds);
      return ok(null);
    },
  };
}

function writeFailure(error: unknown): AppErrorCode {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'cannot-write';
}
