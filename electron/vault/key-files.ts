/** The two key files (F3): one under the passphrase, one under the printed recovery key; an scrypt file may hold no other. */
import type { Identity, Recipient } from 'age-encryption';
import { isAgeFile, openAge, sealAge } from './age-file.ts';
import { finding, type Finding } from './health.ts';
import { shortDevice } from './identifier.ts';
import { formatGeneration, formatKeyring, parseKeyring, type Keyring } from './keyring.ts';
import type { VaultStorage } from './storage.ts';

export type KeyFileKind = 'passphrase' | 'recovery';

const folder = 'keys';
const largestKeyFile = 64 * 1024;

/** Names that {@link keyFilePath} gives to files under a passphrase. */
export const passphraseFilePattern = /^\d{4}-[0-9a-f]{8}-passphrase\.age$/;

/** The generation in a key file's path; 0 when its name is not one of ours. */
export function generationOf(path: string): number {
  return Number(/\/(\d{4})-/.exec(path)?.[1] ?? 0);
}

export function keyFilePath(keyring: Keyring, device: string, kind: KeyFileKind): string {
  return `${folder}/${formatGeneration(keyring.generation)}-${shortDevice(device)}-${kind}.age`;
}

export interface KeyFileTarget {
  readonly path: string;
  readonly recipient: string | Recipient;
  /** Opens what was written, before it takes its name. */
  readonly identity: string | Identity;
}

export async function writeKeyFile(storage: VaultStorage, keyring: Keyring, target: KeyFileTarget): Promise<void> {
  const text = formatKeyring(keyring);
  await storage.put(target.path, await sealAge(Buffer.from(text), target.recipient), async (readBack) => {
    if (Buffer.from(await openAge(readBack, [target.identity])).toString() !== text)
      throw new Error('key file differs');
  });
}

export interface OpenedKeyFile {
  readonly path: string;
  readonly keyring: Keyring;
}

/**
 * Tries every file that could fit, newest generation first (R3). Yields one keyring after another, because a forged
 * file may open as well: the caller takes the first that the vault's contents vouch for. `refused` collects the whole
 * files that this secret does not fit.
 */
export async function* openKeyFiles(
  storage: VaultStorage,
  vaultId: string,
  kind: KeyFileKind,
  identity: string | Identity,
  findings: Finding[],
  refused: string[],
): AsyncGenerator<OpenedKeyFile> {
  for (const { path, bytes } of await listKeyFiles(storage)) {
    if (kindOf(bytes) !== kind) continue;
    let plain: Uint8Array;
    try {
      plain = await openAge(bytes, [identity]);
    } catch (error) {
      if (fitsNoRecipient(error)) refused.push(path);
      else findings.push(finding('damage', 'damaged-key-file', path));
      continue;
    }
    const keyring = await parseKeyring(Buffer.from(plain).toString('utf8')).catch(() => undefined);
    plain.fill(0);
    if (keyring?.vaultId === vaultId) yield { path, keyring };
    else findings.push(finding('damage', 'damaged-key-file', path));
  }
}

/**
 * True when the secret opened no stanza: another passphrase, another recovery key, or damage in the stanza itself, and
 * nobody can tell which. Any later failure means that the secret was right and the file is not. The library has no
 * error class for it, only this sentence (age-encryption 0.3).
 */
function fitsNoRecipient(error: unknown): boolean {
  return error instanceof Error && error.message.includes('no identity matched');
}

/** Every age file in `keys/`, whatever its name; newest generation first by name. */
export async function listKeyFiles(storage: VaultStorage): Promise<{ path: string; bytes: Uint8Array }[]> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  const listed = [...(await storage.list(folder))].sort((a, b) => (a.name < b.name ? 1 : -1));
  for (const { name, bytes: size } of listed) {
    if (size === 0 || size > largestKeyFile) continue;
    const path = `${folder}/${name}`;
    const bytes = await storage.read(path);
    if (isAgeFile(bytes)) files.push({ path, bytes });
  }
  return files;
}

export function kindOf(bytes: Uint8Array): KeyFileKind {
  return Buffer.from(bytes.subarray(0, 64)).toString('latin1').includes('\n-> scrypt ') ? 'passphrase' : 'recovery';
}
