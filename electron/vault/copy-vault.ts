/**
 * Brings a second folder up to date with the vault (docs/vault-format.md, B2 to B6): all that is needed to open the
 * journal from there alone. Files travel as they lie in the vault, encrypted.
 */
import { createHash } from 'node:crypto';
import { blobPath, isBlobId, isIntact } from './blob-store.ts';
import { generationOf, kindOf, listKeyFiles, passphraseFilePattern } from './key-files.ts';
import type { Keyring } from './keyring.ts';
import { snapshotFolder, snapshotNamePattern } from './load-snapshot.ts';
import { readmePath, readmeText } from './readme.ts';
import { findSuperfluous } from './retention.ts';
import { StorageError, type StoredFile, type VaultStorage } from './storage.ts';
import { vaultFilePath } from './vault-file.ts';

export interface CopyJob {
  readonly keyring: Keyring;
  /** A snapshot in the vault's `snap/` that was opened after it was written. */
  readonly snapshot: string;
  /** Snapshots known not to open: neither counted nor removed. */
  readonly bad: ReadonlySet<string>;
  readonly now: number;
  /** Asked before every attachment. False leaves those that remain to the next copy. */
  mayGoOn(): boolean;
  progress(done: number, of: number, doing: string): void;
}

/**
 * Text first: as soon as keys, snapshot and `vault.json` are there, the folder opens. False when attachments were left
 * to the next copy.
 * @throws {StorageError} when a file cannot be read or written; what was copied by then stays.
 */
export async function copyVault(source: VaultStorage, target: VaultStorage, job: CopyJob): Promise<boolean> {
  job.progress(0, 1, 'Copying the snapshot');
  await listWithoutLeftovers(target, '');
  const keys = await listKeyFiles(source);
  for (const { path, bytes } of keys) await bring(target, path, bytes);
  const snapshot = `${snapshotFolder}/${job.snapshot}`;
  await bring(target, snapshot, await source.read(snapshot));
  await bring(target, readmePath, Buffer.from(readmeText));
  await bring(target, vaultFilePath, await source.read(vaultFilePath));
  await removeOldKeys(target, keys);
  await sweepSnapshots(target, job);
  return copyBlobs(source, target, job);
}

/** Writes a file unless the same is there, and believes only what it reads again. */
async function bring(target: VaultStorage, path: string, bytes: Uint8Array): Promise<void> {
  const wanted = hash(bytes);
  if ((await target.exists(path)) && hash(await target.read(path)) === wanted) return;
  await target.put(path, bytes);
  if (hash(await target.read(path)) !== wanted) throw new StorageError('io', path);
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Files of former passphrases go, as they went from the vault; one that is newer than the vault's own stays. */
async function removeOldKeys(target: VaultStorage, keys: Awaited<ReturnType<typeof listKeyFiles>>): Promise<void> {
  const present = new Set(keys.map(({ path }) => path));
  const current = keys.filter(({ bytes }) => kindOf(bytes) === 'passphrase').map(({ path }) => generationOf(path));
  for (const { name } of await listWithoutLeftovers(target, 'keys')) {
    const path = `keys/${name}`;
    const isOld = passphraseFilePattern.test(name) && !present.has(path) && generationOf(path) < Math.max(...current);
    if (isOld) await target.remove(path);
  }
}

/** Each device's snapshots by themselves: two computers may copy into one folder without knowing each other's changes. */
async function sweepSnapshots(target: VaultStorage, { bad, now }: CopyJob): Promise<void> {
  const names = (await listWithoutLeftovers(target, snapshotFolder)).map(({ name }) => name);
  const deviceOf = (name: string): string | undefined => snapshotNamePattern.exec(name)?.[2];
  for (const device of new Set(names.map(deviceOf))) {
    const own = names.filter((name) => deviceOf(name) === device);
    for (const name of findSuperfluous(own, now, bad)) await target.remove(`${snapshotFolder}/${name}`);
  }
}

/** One that cannot be read does not keep the others from being copied: the disk may be dying. */
async function copyBlobs(source: VaultStorage, target: VaultStorage, job: CopyJob): Promise<boolean> {
  let unreadable: string | undefined;
  const folders = await source.folders('blob');
  for (const [index, folder] of folders.entries()) {
    for (const { id, isThere } of await findMissing(source, target, `blob/${folder}`)) {
      if (!job.mayGoOn()) return false;
      job.progress(index, folders.length, 'Copying attachments');
      // What is there was whole once; only an attachment that opens may replace it.
      if (isThere && !(await isIntact(source, job.keyring, id))) continue;
      const bytes = await source.read(blobPath(id)).catch(() => undefined);
      if (bytes === undefined) unreadable ??= blobPath(id);
      else await bring(target, blobPath(id), bytes);
    }
  }
  if (unreadable !== undefined) throw new StorageError('io', unreadable);
  return true;
}

interface MissingBlob {
  readonly id: string;
  /** A file of that name is there, of another size. */
  readonly isThere: boolean;
}

/** By name and size: a blob never changes. */
async function findMissing(source: VaultStorage, target: VaultStorage, folder: string): Promise<MissingBlob[]> {
  const sizes = new Map((await listWithoutLeftovers(target, folder)).map(({ name, bytes }) => [name, bytes]));
  return (await source.list(folder)).flatMap(({ name, bytes }) => {
    const id = name.replace(/\.age$/, '');
    const isBlob = isBlobId(id) && blobPath(id) === `${folder}/${name}`;
    return isBlob && sizes.get(name) !== bytes ? [{ id, isThere: sizes.has(name) }] : [];
  });
}

/** Temporary files of a copy that was ended in the middle (F9); locking ends one that takes too long. */
const leftoverPattern = /^\.tmp-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function listWithoutLeftovers(target: VaultStorage, folder: string): Promise<StoredFile[]> {
  const files = await target.list(folder);
  for (const { name } of files) {
    if (leftoverPattern.test(name)) await target.remove(folder === '' ? name : `${folder}/${name}`);
  }
  return files.filter(({ name }) => !leftoverPattern.test(name));
}
