/**
 * age's passphrase stanza over the platform's own scrypt. The library's pure JavaScript scrypt blocks the thread for
 * seconds at this cost; `crypto.scrypt` works beside it. Byte-compatible with `age -p`, source: C2SP age.md,
 * "The scrypt recipient type".
 */
import { scrypt } from 'node:crypto';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { Stanza, type Identity, type Recipient } from 'age-encryption';

/** age's own default; with r = 8 it needs 256 MiB. */
export const defaultWorkFactor = 18;
/** What a file may ask of us: 2^20 is 1 GiB and about five seconds. More is refused before memory is taken. */
const largestWorkFactor = 20;
const label = Buffer.from('age-encryption.org/v1/scrypt', 'latin1');
const blockSize = 8;

export class WorkFactorTooLarge extends Error {
  constructor(workFactor: number) {
    super(`scrypt work factor ${workFactor} is above ${largestWorkFactor}`);
    this.name = 'WorkFactorTooLarge';
  }
}

/** Seals a file key under a passphrase. A file may have no other recipient beside it. */
export function passphraseRecipient(
  passphrase: Uint8Array,
  randomBytes: (length: number) => Uint8Array,
  workFactor = defaultWorkFactor,
): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(16);
      const key = await deriveKey(passphrase, salt, workFactor);
      const body = chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey);
      key.fill(0);
      return [new Stanza(['scrypt', encodeBase64(salt), String(workFactor)], body)];
    },
  };
}

export function passphraseIdentity(passphrase: Uint8Array): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const stanza = stanzas.find((one) => one.args[0] === 'scrypt');
      if (stanza === undefined) return null;
      if (stanzas.length !== 1) throw new Error('scrypt must be the only stanza');
      const { salt, workFactor } = parseArguments(stanza);
      if (workFactor > largestWorkFactor) throw new WorkFactorTooLarge(workFactor);
      const key = await deriveKey(passphrase, salt, workFactor);
      try {
        return chacha20poly1305(key, new Uint8Array(12)).decrypt(stanza.body);
      } catch {
        return null; // the wrong passphrase, which only the seal can tell
      } finally {
        key.fill(0);
      }
    },
  };
}

function parseArguments(stanza: Stanza): { salt: Uint8Array; workFactor: number } {
  const [, saltText, workText] = stanza.args;
  if (stanza.args.length !== 3 || saltText === undefined || workText === undefined)
    throw new Error('bad scrypt stanza');
  if (!/^[1-9][0-9]*$/.test(workText)) throw new Error('bad scrypt work factor');
  const salt = Buffer.from(saltText, 'base64');
  if (salt.length !== 16 || encodeBase64(salt) !== saltText) throw new Error('bad scrypt salt');
  if (stanza.body.length !== 32) throw new Error('bad scrypt body');
  return { salt, workFactor: Number(workText) };
}

function deriveKey(passphrase: Uint8Array, salt: Uint8Array, workFactor: number): Promise<Buffer> {
  const cost = 2 ** workFactor;
  const options = { cost, blockSize, parallelization: 1, maxmem: 128 * blockSize * cost + 44 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(passphrase, Buffer.concat([label, salt]), 32, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}
