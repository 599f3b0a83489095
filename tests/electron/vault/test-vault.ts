/** Vaults for tests: cheap key derivation by explicit parameter, a clock that is set by hand. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { AppError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import type { Operation } from '../../../electron/vault/document.ts';
import { createVault, openVault, type Vault, type VaultEnvironment } from '../../../electron/vault/vault.ts';
import {
  anInMemoryDevice,
  anInMemoryStorage,
  type InMemoryDevice,
  type InMemoryStorage,
} from '../../builders/in-memory-storage.ts';

export const passphrase = Buffer.from('gallery unbroken cosmetics tipped swarm vertigo');

export interface TestEnvironment extends VaultEnvironment {
  readonly storage: InMemoryStorage;
  readonly device: InMemoryDevice;
  time: number;
}

export function anEnvironment(parts: { storage?: InMemoryStorage; device?: InMemoryDevice } = {}): TestEnvironment {
  const env: TestEnvironment = {
    storage: parts.storage ?? anInMemoryStorage(),
    device: parts.device ?? anInMemoryDevice(),
    time: Date.UTC(2026, 0, 1),
    now: () => env.time++,
    randomBytes,
    workFactor: 4,
  };
  return env;
}

/** The same disks as after a crash: nothing was closed, no lock is held. */
export function afterCrash(env: TestEnvironment): TestEnvironment {
  const again = anEnvironment({
    storage: anInMemoryStorage(new Map(env.storage.files)),
    device: anInMemoryDevice(new Map(env.device.files)),
  });
  again.time = env.time;
  return again;
}

export function must<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new Error(`unexpected failure: ${JSON.stringify(result.error)}`);
  return result.value;
}

export async function aVault(
  env: TestEnvironment = anEnvironment(),
): Promise<{ env: TestEnvironment; vault: Vault; recoveryKey: string }> {
  return { env, ...must(await createVault(env, passphrase)) };
}

export async function reopen(env: VaultEnvironment): Promise<Vault> {
  return must(await openVault(env, { kind: 'passphrase', bytes: passphrase }));
}

export function aPut(text: string, id: string = randomUUID(), base: readonly string[] = []): Operation {
  return { kind: 'put', collection: 'entries', id, base, data: { text } };
}

/** Appends one new document and returns its id. */
export async function write(vault: Vault, text: string): Promise<string> {
  const [applied] = must(await vault.append([aPut(text)]));
  return (applied as { id: string }).id;
}

export async function edit(vault: Vault, id: string, text: string): Promise<void> {
  must(await vault.append([aPut(text, id, [vault.get(id)?.revision ?? ''])]));
}

/** What a person would see: text by id. */
export function textsOf(vault: Vault): Map<string, unknown> {
  return new Map([...vault.collection('entries')].map(([id, document]) => [id, document.data['text']]));
}

export function findingCodes(vault: Vault): string[] {
  return vault.health.findings.map((finding) => finding.code);
}

/** The one path under `start`; throws when there is none or several. */
export function onlyPath(env: TestEnvironment, start: string): string {
  const [path, ...others] = [...env.storage.files.keys()].filter((one) => one.startsWith(start));
  if (path === undefined || others.length > 0) throw new Error(`not exactly one file under ${start}`);
  return path;
}

export function pathsUnder(env: TestEnvironment, start: string): string[] {
  return [...env.storage.files.keys()].filter((one) => one.startsWith(start)).sort();
}
