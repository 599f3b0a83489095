/**
 * A cache of what can be made again from the documents, such as the search index. Sealed, on this computer only, and
 * bound to the state it was made from: with any other state it does not open. Losing it costs time, nothing else.
 */
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { uuidToBytes } from './identifier.ts';
import { deriveKey, type Keyring } from './keyring.ts';
import type { DeviceStorage } from './storage.ts';
import type { VaultState } from './vault-state.ts';

const saltLength = 32;
const tagLength = 16;

export async function writeDerived(
  device: DeviceStorage,
  keyring: Keyring,
  salt: Uint8Array,
  stateHash: Buffer,
  entry: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  // A key of its own for every file, so the nonce may be constant.
  const cipher = createCipheriv('aes-256-gcm', keyFor(keyring, salt, entry.name), Buffer.alloc(12), {
    authTagLength: tagLength,
  });
  cipher.setAAD(stateHash);
  const sealed = Buffer.concat([salt, cipher.update(entry.bytes), cipher.final(), cipher.getAuthTag()]);
  await device.put(derivedPath(keyring, entry.name), sealed);
}

export async function readDerived(
  device: DeviceStorage,
  keyring: Keyring,
  stateHash: Buffer,
  name: string,
): Promise<Uint8Array | undefined> {
  try {
    const sealed = await device.read(derivedPath(keyring, name));
    const key = keyFor(keyring, sealed.subarray(0, saltLength), name);
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.alloc(12), { authTagLength: tagLength });
    decipher.setAAD(stateHash);
    decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
    return Buffer.concat([decipher.update(sealed.subarray(saltLength, sealed.length - tagLength)), decipher.final()]);
  } catch {
    return undefined; // absent, older, damaged: made anew in any case
  }
}

/** Two states with the same records are the same state. */
export function hashState(state: VaultState): Buffer {
  const covers = [...state.covers].map(([device, { sequence, digest }]) => [device, sequence, digest]).sort();
  const missing = [...state.missing].map(([device, sequences]) => [device, [...sequences]]).sort();
  return createHash('sha256')
    .update(canonicalJson([covers, missing]))
    .digest();
}

function keyFor(keyring: Keyring, salt: Uint8Array, name: string): Buffer {
  return deriveKey(keyring.logKey, salt, 'cairn/v1/derived', uuidToBytes(keyring.vaultId), Buffer.from(name));
}

/** @throws on a name that is no plain word; the names are our own. */
function derivedPath(keyring: Keyring, name: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error('bad cache name');
  return `${keyring.vaultId}/derived/${name}.bin`;
}
