/** Passphrase change (F3): write the new key file, open it, then unlink the old ones. At no moment is there none. */
import type { Identity } from 'age-encryption';
import { appError, type AppError } from '../../shared/errors.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { passphraseIdentity, passphraseRecipient } from './age-scrypt.ts';
import type { VaultEnvironment } from './environment.ts';
import {
  generationOf,
  keyFilePath,
  kindOf,
  listKeyFiles,
  openKeyFiles,
  writeKeyFile,
  type KeyFileKind,
} from './key-files.ts';
import { isSame, type Keyring } from './keyring.ts';
import { alternativePassphrase, normalizePassphrase, weaknessOf } from './passphrase-text.ts';
import { parseRecoveryKey } from './recovery-key.ts';
import { toWriteError } from './storage-failure.ts';

export async function changeKeyFile(
  env: VaultEnvironment,
  keyring: Keyring,
  device: string,
  passphrases: { readonly current: Uint8Array; readonly next: Uint8Array },
): Promise<Result<void, AppError>> {
  const next = normalizePassphrase(passphrases.next);
  const weakness = await weaknessOf(next);
  if (weakness !== undefined) return fail(weakness);
  if (!(await opensVault(env, keyring, passphrases.current))) return fail(appError('wrong-passphrase'));
  const old = (await listKeyFiles(env.storage)).filter((file) => kindOf(file.bytes) === 'passphrase');
  const generation = 1 + Math.max(keyring.generation, ...old.map(({ path }) => generationOf(path)));
  const path = keyFilePath({ ...keyring, generation }, device, 'passphrase');
  const recipient = passphraseRecipient(next, env.randomBytes, env.workFactor);
  try {
    await writeKeyFile(
      env.storage,
      { ...keyring, generation },
      { path, recipient, identity: passphraseIdentity(next) },
    );
    for (const file of old) await env.storage.remove(file.path);
  } catch (error) {
    return fail(toWriteError(error));
  }
  return ok(undefined);
}

/** Either key proves who is asking: whoever has lost the passphrase sets a new one with the recovery key. */
async function opensVault(env: VaultEnvironment, keyring: Keyring, proof: Uint8Array): Promise<boolean> {
  const fits = async (kind: KeyFileKind, identity: string | Identity): Promise<boolean> => {
    for await (const file of openKeyFiles(env.storage, keyring.vaultId, kind, identity, [], [])) {
      if (isSame(file.keyring.authenticationKey, keyring.authenticationKey)) return true;
    }
    return false;
  };
  const recoveryKey = await parseRecoveryKey(Buffer.from(proof).toString('utf8'));
  if (recoveryKey.ok) return fits('recovery', recoveryKey.value.identity);
  const normalized = normalizePassphrase(proof);
  const alternative = await alternativePassphrase(normalized);
  return (
    (await fits('passphrase', passphraseIdentity(normalized))) ||
    (alternative !== undefined && (await fits('passphrase', passphraseIdentity(alternative))))
  );
}
