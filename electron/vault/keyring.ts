/**
 * The keys behind the keys. Both key files (passphrase and recovery) hold the same text: an ordinary age identity file
 * whose comment lines carry the vault's symmetric keys, so that `age -d -i` takes it as it is (F3).
 */
import './web-crypto.ts';
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';

export interface Keyring {
  readonly vaultId: string;
  readonly generation: number;
  /** MACs of segment headers, snapshots, device files; names of blobs. */
  readonly authenticationKey: Buffer;
  /** Parent of every segment's key. */
  readonly logKey: Buffer;
  /** Newest first; several after the vault key was changed. */
  readonly identities: readonly string[];
  /** The public half of the newest identity. Never written in clear: it would let anyone encrypt forgeries. */
  readonly recipient: string;
}

const firstLinePattern = /^# cairn keyring 1 {2}vault ([0-9a-f-]{36}) {2}format 1\.0 {2}generation (\d{4})$/m;

export async function makeKeyring(vaultId: string, randomBytes: (length: number) => Uint8Array): Promise<Keyring> {
  const identity = await generateX25519Identity();
  return {
    vaultId,
    generation: 1,
    authenticationKey: Buffer.from(randomBytes(32)),
    logKey: Buffer.from(randomBytes(32)),
    identities: [identity],
    recipient: await identityToRecipient(identity),
  };
}

export function formatKeyring(keyring: Keyring): string {
  return [
    `# cairn keyring 1  vault ${keyring.vaultId}  format 1.0  generation ${formatGeneration(keyring.generation)}`,
    `# cairn-auth-1: ${keyring.authenticationKey.toString('base64')}`,
    `# cairn-log-1: ${keyring.logKey.toString('base64')}`,
    ...keyring.identities,
    '',
  ].join('\n');
}

/** @throws when the text is not a keyring of this format. */
export async function parseKeyring(text: string): Promise<Keyring> {
  const first = firstLinePattern.exec(text);
  const identities = text.split('\n').filter((line) => line.startsWith('AGE-SECRET-KEY-1'));
  const [newest] = identities;
  if (first === null || newest === undefined) throw new Error('not a keyring');
  return {
    vaultId: first[1] as string,
    generation: Number(first[2]),
    authenticationKey: readKey(text, 'cairn-auth-1'),
    logKey: readKey(text, 'cairn-log-1'),
    identities,
    recipient: await identityToRecipient(newest),
  };
}

function readKey(text: string, label: string): Buffer {
  const match = new RegExp(`^# ${label}: ([A-Za-z0-9+/]{43}=)$`, 'm').exec(text);
  if (match?.[1] === undefined) throw new Error(`keyring lacks ${label}`);
  return Buffer.from(match[1], 'base64');
}

export function formatGeneration(generation: number): string {
  return String(generation).padStart(4, '0');
}

/** HMAC-SHA-256 under the authentication key; `purpose` keeps the uses apart. */
export function authenticate(keyring: Keyring, purpose: string, ...parts: (string | Uint8Array)[]): Buffer {
  const mac = createHmac('sha256', keyring.authenticationKey).update(purpose).update('\0');
  for (const part of parts) mac.update(part);
  return mac.digest();
}

export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** One key per segment or cache file: a fresh random salt makes it unique, `info` binds it to its place. */
export function deriveKey(parent: Buffer, salt: Uint8Array, label: string, ...info: Uint8Array[]): Buffer {
  return Buffer.from(hkdfSync('sha256', parent, salt, Buffer.concat([Buffer.from(label, 'latin1'), ...info]), 32));
}

/** Overwrites what can be: the identity strings stay until the garbage collector or the end of the process. */
export function forgetKeyring(keyring: Keyring): void {
  keyring.authenticationKey.fill(0);
  keyring.logKey.fill(0);
}
