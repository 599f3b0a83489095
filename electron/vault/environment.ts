/** Everything the vault takes from outside: a disk, a clock, randomness. Tests hand in their own. */
import type { DeviceStorage, VaultStorage } from './storage.ts';

/** The second folder that a person chose for copies of their vaults (docs/vault-format.md, B1). */
export interface BackupPlace {
  /** As it is shown: an absolute path. */
  readonly folder: string;
  /**
   * A folder directly in it, made when something is first written there.
   * @throws {StorageError} `not-found` when the chosen folder is not there: it is never made. `unsafe-path` when it and
   * the vault lie one inside the other.
   */
  open(subfolder: string): Promise<VaultStorage>;
}

export interface VaultEnvironment {
  /** The vault's folder. */
  readonly storage: VaultStorage;
  /** This computer's side, shared by all vaults. */
  readonly device: DeviceStorage;
  /** Asked before every copy; undefined while no second folder is chosen. Absent where none is made: the command line. */
  readonly backup?: () => BackupPlace | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  randomBytes(length: number): Uint8Array;
  /**
   * log2 of scrypt's work for key files written from now on; 18 when absent, and the product never sets it. Only a
   * caller can lower it, no switch or environment variable can.
   */
  readonly workFactor?: number;
  /** Bytes of JSON above which a transaction takes several records (R13); the product never sets it. */
  readonly partBytes?: number;
}
