/**
 * Attachments: one age file each. A blob's name is a MAC of its contents under the vault's own key. So whoever holds a
 * candidate file cannot confirm that it is in here, whoever holds only the public recipient cannot forge one, and the
 * same attachment taken in twice is stored once.
 */
import { isAgeFile, openAge, sealAge } from './age-file.ts';
import { authenticate, type Keyring } from './keyring.ts';
import type { VaultStorage } from './storage.ts';

const idPattern = /^[0-9a-f]{32}$/;

export function isBlobId(id: string): boolean {
  return idPattern.test(id);
}

export function blobPath(id: string): string {
  return `blob/${id.slice(0, 2)}/${id}.age`;
}

export async function writeBlob(storage: VaultStorage, keyring: Keyring, bytes: Uint8Array): Promise<string> {
  const id = nameBlob(keyring, bytes);
  const path = blobPath(id);
  if ((await storage.exists(path)) && (await isIntact(storage, keyring, id))) return id;
  await storage.put(path, await sealAge(bytes, keyring.recipient), async (readBack) => {
    await openBlob(readBack, keyring, id);
  });
  return id;
}

export async function readBlob(storage: VaultStorage, keyring: Keyring, id: string): Promise<Uint8Array> {
  return openBlob(await storage.read(blobPath(id)), keyring, id);
}

async function openBlob(sealed: Uint8Array, keyring: Keyring, id: string): Promise<Uint8Array> {
  if (!isAgeFile(sealed)) throw new Error('blob is not an age file');
  const bytes = await openAge(sealed, keyring.identities);
  if (nameBlob(keyring, bytes) !== id) throw new Error('blob does not fit its name');
  return bytes;
}

/** Whether the file of that name opens and is what its name says. */
export async function isIntact(storage: VaultStorage, keyring: Keyring, id: string): Promise<boolean> {
  return readBlob(storage, keyring, id).then(
    () => true,
    () => false,
  );
}

function nameBlob(keyring: Keyring, bytes: Uint8Array): string {
  return authenticate(keyring, 'cairn-blob-1', bytes).toString('hex').slice(0, 32);
}
