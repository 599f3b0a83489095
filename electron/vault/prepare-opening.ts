/** From a secret to a loaded vault. Nothing is written before the vault proved to be one we may read and can open. */
import type { Identity } from 'age-encryption';
import { appError, type AppError } from '../../shared/errors.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { passphraseIdentity } from './age-scrypt.ts';
import type { VaultEnvironment } from './environment.ts';
import { finding, type Finding } from './health.ts';
import { openKeyFiles, type KeyFileKind } from './key-files.ts';
import { loadVault, type LoadedVault } from './load-vault.ts';
import { alternativePassphrase, normalizePassphrase } from './passphrase-text.ts';
import { parseRecoveryKey } from './recovery-key.ts';
import { rememberMarks } from './snapshot-keeper.ts';
import { cutState } from './snapshot-lines.ts';
import { StorageError } from './storage.ts';
import { toReadError } from './storage-failure.ts';
import { parseVaultFile, vaultFilePath, type VaultFile } from './vault-file.ts';

export type VaultSecret =
  | { readonly kind: 'passphrase'; readonly bytes: Uint8Array }
  | { readonly kind: 'recovery-key'; readonly text: string };

export interface PreparedOpening {
  readonly loaded: LoadedVault;
  readonly unlock: () => Promise<void>;
}

export async function prepareOpening(
  env: VaultEnvironment,
  secret: VaultSecret,
): Promise<Result<PreparedOpening, AppError>> {
  const file = await readVaultFile(env);
  if (!file.ok) return file;
  let unlock: (() => Promise<void>) | undefined;
  try {
    unlock = await env.device.lock(file.value.vaultId);
    const loaded = await loadWithSecret(env, file.value, secret, false);
    if (loaded.ok) return ok({ loaded: await settle(env, loaded.value), unlock });
    await unlock();
    return loaded;
  } catch (error) {
    await unlock?.();
    return fail(toReadError(error));
  }
}

/** R1, R2: what is missing or too new is refused before anything else is looked at. */
export async function readVaultFile(env: VaultEnvironment): Promise<Result<VaultFile, AppError>> {
  try {
    return parseVaultFile(await env.storage.read(vaultFilePath));
  } catch (error) {
    const isAbsent = error instanceof StorageError && error.code === 'not-found';
    return fail(isAbsent ? appError('vault-not-found') : toReadError(error));
  }
}

/** Reads only. The first key file whose keys the folder's contents bear out wins (R3). */
export async function loadWithSecret(
  env: VaultEnvironment,
  file: VaultFile,
  secret: VaultSecret,
  everything: boolean,
): Promise<Result<LoadedVault, AppError>> {
  const findings: Finding[] = [];
  const ways = await waysToOpen(secret);
  if (!ways.ok) return ways;
  const { kind, identities } = ways.value;
  const refused: string[] = [];
  let hasOpened = false;
  for (const identity of identities) {
    for await (const { path, keyring } of openKeyFiles(env.storage, file.vaultId, kind, identity, findings, refused)) {
      hasOpened = true;
      const loaded = await loadVault(env, keyring, everything);
      if (loaded.isAuthentic) return ok({ ...loaded, findings: [...findings, ...loaded.findings] });
      findings.push(finding('damage', 'damaged-key-file', path));
    }
  }
  // A whole file that the secret does not fit means a wrong secret; with none left, the keys themselves are gone.
  if (hasOpened || refused.length === 0) {
    return fail(appError('vault-damaged', findings.find(({ code }) => code === 'damaged-key-file')?.where ?? 'keys'));
  }
  return fail(appError(kind === 'passphrase' ? 'wrong-passphrase' : 'wrong-recovery-key'));
}

interface WaysToOpen {
  readonly kind: KeyFileKind;
  readonly identities: readonly (string | Identity)[];
}

async function waysToOpen(secret: VaultSecret): Promise<Result<WaysToOpen, AppError>> {
  if (secret.kind === 'recovery-key') {
    const key = await parseRecoveryKey(secret.text);
    return key.ok ? ok({ kind: 'recovery', identities: [key.value.identity] }) : key;
  }
  const normalized = normalizePassphrase(secret.bytes);
  const alternative = await alternativePassphrase(normalized);
  const tries = alternative === undefined ? [normalized] : [normalized, alternative];
  return ok({ kind: 'passphrase', identities: tries.map(passphraseIdentity) });
}

/** The little that opening writes: copies of what is damaged (R4, R6), and this computer's marks. All of it best effort. */
async function settle(env: VaultEnvironment, loaded: LoadedVault): Promise<LoadedVault> {
  const findings = [...loaded.findings];
  for (const { path, bytes } of loaded.quarantine) {
    const keep = async (): Promise<void> => {
      if (!(await env.storage.exists(path))) await env.storage.put(path, bytes);
    };
    await keep().catch(() => undefined);
  }
  const { keyring, state, deviceId, lastTime, lastSnapshot } = loaded;
  try {
    await rememberMarks(env, keyring, cutState(state, keyring.vaultId, deviceId, lastTime), lastSnapshot);
  } catch {
    findings.push(finding('warning', 'device-file-not-written', 'device.json'));
  }
  await env.device.restoreReserve().catch(() => undefined);
  return { ...loaded, findings };
}
