/** Everything the vault takes from outside: a disk, a clock, randomness. Tests hand in their own. */
import type { DeviceStorage, VaultStorage } from './storage.ts';

export interface VaultEnvironment {
  /** The vault's folder. */
  readonly storage: VaultStorage;
  /** This computer's side, shared by all vaults. */
  readonly device: DeviceStorage;
  /** Milliseconds since 1970. */
  now(): number;
  randomBytes(length: number): Uint8Array;
  /**
   * log2 of scrypt's work for key files written from now on; 18 when absent, and the product never sets it. Only a
   * caller can lower it, no switch or environment variable can.
   */
  readonly workFactor?: number;
}
