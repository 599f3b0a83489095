/** The health check of `cairn check`: opens and reads everything, blobs and old snapshots too, and changes nothing. */
import type { AppError } from '../../shared/errors.ts';
import { ok, type Result } from '../../shared/result.ts';
import { blobPath, isBlobId, readBlob } from './blob-store.ts';
import type { VaultEnvironment } from './environment.ts';
import { finding, type Finding } from './health.ts';
import { forgetKeyring, type Keyring } from './keyring.ts';
import { loadWithSecret, readVaultFile, type VaultSecret } from './prepare-opening.ts';
import { snapshotFolder, snapshotNamePattern } from './load-snapshot.ts';
import { verifySnapshot } from './snapshot-reader.ts';

export interface VaultReport {
  readonly vaultId: string;
  readonly counts: {
    readonly documents: number;
    readonly deleted: number;
    readonly snapshots: number;
    readonly blobs: number;
  };
  readonly findings: readonly Finding[];
}

/** Needs no lock: it only reads. What another process writes meanwhile may show as a torn tail. */
export async function checkVault(env: VaultEnvironment, secret: VaultSecret): Promise<Result<VaultReport, AppError>> {
  const file = await readVaultFile(env);
  if (!file.ok) return file;
  const loaded = await loadWithSecret(env, file.value, secret, true);
  if (!loaded.ok) return loaded;
  const { keyring, state, badSnapshots } = loaded.value;
  const findings = [...loaded.value.findings];
  const snapshots = await checkSnapshots(env, keyring, badSnapshots, findings);
  const blobs = await checkBlobs(env, keyring, findings);
  forgetKeyring(keyring);
  const counts = { documents: state.documents.size, deleted: state.deleted.size, snapshots, blobs };
  return ok({ vaultId: file.value.vaultId, counts, findings });
}

async function checkSnapshots(
  env: VaultEnvironment,
  keyring: Keyring,
  alreadyBad: ReadonlySet<string>,
  findings: Finding[],
): Promise<number> {
  let good = 0;
  for (const { name } of await env.storage.list(snapshotFolder)) {
    if (!snapshotNamePattern.test(name) || alreadyBad.has(name)) continue;
    const path = `${snapshotFolder}/${name}`;
    try {
      await verifySnapshot(await env.storage.read(path), keyring);
      good++;
    } catch {
      findings.push(finding('damage', 'damaged-snapshot', path));
    }
  }
  return good;
}

async function checkBlobs(env: VaultEnvironment, keyring: Keyring, findings: Finding[]): Promise<number> {
  let good = 0;
  for (const folder of await env.storage.folders('blob')) {
    for (const { name } of await env.storage.list(`blob/${folder}`)) {
      const id = name.replace(/\.age$/, '');
      if (!isBlobId(id)) continue;
      try {
        await readBlob(env.storage, keyring, id);
        good++;
      } catch {
        findings.push(finding('damage', 'damaged-blob', blobPath(id)));
      }
    }
  }
  return good;
}
