/**
 * Node 18, which Electron up to 26 carries, has Web Crypto but no global of that name; age-encryption and noble look
 * there for randomness and X25519 and throw without it. Imported for its effect before either is used.
 */
import { webcrypto } from 'node:crypto';

if (!('crypto' in globalThis)) {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true, enumerable: false });
}
