/** The files of a new vault, in an order in which a crash leaves either nothing that looks like a vault or a whole one. */
import { appError, type AppError } from '../../shared/errors.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { passphraseIdentity, passphraseRecipient } from './age-scrypt.ts';
import type { VaultEnvironment } from './environment.ts';
import { nextTime, startOfTime } from './hybrid-clock.ts';
import { makeDeviceId, makeUuid } from './identifier.ts';
import { keyFilePath, writeKeyFile } from './key-files.ts';
import { makeKeyring } from './keyring.ts';
import type { LoadedVault } from './load-vault.ts';
import { normalizePassphrase, weaknessOf } from './passphrase-text.ts';
import { readmePath, readmeText } from './readme.ts';
import { makeRecoveryKey, parseRecoveryKey } from './recovery-key.ts';
import { keepSnapshot, rememberMarks } from './snapshot-keeper.ts';
import { cutState } from './snapshot-lines.ts';
import { toWriteError } from './storage-failure.ts';
import { formatVaultFile, vaultFilePath } from './vault-file.ts';
import { emptyState } from './vault-state.ts';

export interface PreparedCreation {
  readonly loaded: LoadedVault;
  readonly unlock: () => Promise<void>;
  readonly recoveryKey: string;
}

export async function prepareCreation(
  env: VaultEnvironment,
  passphrase: Uint8Array,
): Promise<Result<PreparedCreation, AppError>> {
  const normalized = normalizePassphrase(passphrase);
  const weakness = await weaknessOf(normalized);
  if (weakness !== undefined) return fail(weakness);
  try {
    if (!(await env.storage.isEmptyOrAbsent())) return fail(appError('vault-exists'));
    const keyring = await makeKeyring(makeUuid(env.randomBytes), env.randomBytes);
    const unlock = await env.device.lock(keyring.vaultId);
    try {
      const made = await writeFiles(env, keyring, normalized);
      return ok({ ...made, unlock });
    } catch (error) {
      await unlock();
      throw error;
    }
  } catch (error) {
    return fail(toWriteError(error));
  }
}

async function writeFiles(
  env: VaultEnvironment,
  keyring: LoadedVault['keyring'],
  passphrase: Uint8Array,
): Promise<{ loaded: LoadedVault; recoveryKey: string }> {
  const deviceId = makeDeviceId(env.randomBytes);
  const recoveryKey = await makeRecoveryKey();
  const recovery = await parseRecoveryKey(recoveryKey);
  if (!recovery.ok) throw new Error('a recovery key we made does not parse');
  await writeKeyFile(env.storage, keyring, {
    path: keyFilePath(keyring, deviceId, 'passphrase'),
    recipient: passphraseRecipient(passphrase, env.randomBytes, env.workFactor),
    identity: passphraseIdentity(passphrase),
  });
  await writeKeyFile(env.storage, keyring, {
    path: keyFilePath(keyring, deviceId, 'recovery'),
    recipient: recovery.value.recipient,
    identity: recovery.value.identity,
  });
  const state = emptyState();
  const lastTime = nextTime(startOfTime, env.now());
  const cut = cutState(state, keyring.vaultId, deviceId, lastTime);
  const lastSnapshot = await keepSnapshot(env, keyring, { cut, isPinned: false, bad: new Set() });
  await env.storage.put(readmePath, Buffer.from(readmeText));
  // Last: without this file the folder is no vault (R1), with it everything else is there.
  await env.storage.put(vaultFilePath, formatVaultFile(keyring.vaultId));
  await rememberMarks(env, keyring, cut, lastSnapshot);
  await env.device.restoreReserve().catch(() => undefined);
  const loaded: LoadedVault = {
    keyring,
    state,
    isAuthentic: true,
    deviceId,
    position: { nextSequence: 1, nextSegment: 1, previousHead: Buffer.alloc(32) },
    lastTime,
    tail: { records: 0, bytes: 0 },
    badSnapshots: new Set(),
    lastSnapshot,
    findings: [],
    quarantine: [],
  };
  return { loaded, recoveryKey };
}
