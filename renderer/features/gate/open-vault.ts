/** The ways into a vault: each connects to the vault process first and answers what a screen can say. */
import type { AppError } from '../../../shared/errors.ts';
import type { AppState } from '../../../shared/ipc/app-requests.ts';
import type { Opened } from '../../../shared/ipc/vault-requests.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { callApp, callVault, connectVault } from '../../lib/api.ts';
import { setAppState } from '../../lib/app-state.ts';
import { withPassphraseBytes } from '../../keys/passphrase-bytes.ts';

export async function openWithPassphrase(passphrase: string): Promise<Result<Opened, AppError>> {
  const problem = await connectVault();
  if (problem !== null) return fail(problem);
  return withPassphraseBytes(passphrase, (bytes) => callVault('vault:unlock', { passphrase: bytes }));
}

export async function openWithRecoveryKey(recoveryKey: string): Promise<Result<Opened, AppError>> {
  const problem = await connectVault();
  if (problem !== null) return fail(problem);
  return callVault('vault:unlock-with-recovery-key', { recoveryKey });
}

/** Makes the vault at the place chosen before; it is open afterwards. */
export async function makeVault(
  passphrase: string,
): Promise<Result<{ readonly recoveryKey: string; readonly opened: Opened }, AppError>> {
  const problem = await connectVault();
  if (problem !== null) return fail(problem);
  const made = await withPassphraseBytes(passphrase, (bytes) => callVault('vault:create', { passphrase: bytes }));
  if (made.ok) await refreshState();
  return made;
}

/** Asks for the folder of a vault that exists; false when no folder was chosen. */
export async function chooseVault(): Promise<Result<boolean, AppError>> {
  return keepChoice(await callApp('app:choose-vault', {}));
}

/** Where the next {@link makeVault} puts its vault; asks for a folder unless the default is wanted. */
export async function chooseNewPlace(name: string, useDefault: boolean): Promise<Result<boolean, AppError>> {
  return keepChoice(await callApp('app:choose-new-vault-folder', { useDefault, name }));
}

function keepChoice(answer: Result<AppState | null, AppError>): Result<boolean, AppError> {
  if (!answer.ok) return answer;
  if (answer.value !== null) setAppState(answer.value);
  return ok(answer.value !== null);
}

/** Opens a fictional journal in a place that is thrown away; nobody ever needs its passphrase. */
export async function openSampleVault(): Promise<AppError | null> {
  const chosen = await callApp('app:use-sample-vault', {});
  if (!chosen.ok) return chosen.error;
  const problem = await connectVault();
  if (problem !== null) return problem;
  const passphrase = crypto.getRandomValues(new Uint8Array(32));
  const words = new TextEncoder().encode([...passphrase].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  const made = await callVault('vault:create', { passphrase: words, sample: true });
  if (!made.ok) return made.error;
  setAppState(chosen.value);
  await refreshState();
  return null;
}

async function refreshState(): Promise<void> {
  const state = await callApp('app:state', {});
  if (state.ok) setAppState(state.value);
}
