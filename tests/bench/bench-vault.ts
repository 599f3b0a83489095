/** Vaults of a given size on the real disk, opened the way the vault process opens them. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createEnvironment } from '../../electron/files/vault-environment.ts';
import { Journal } from '../../electron/journal/journal.ts';
import { loadSqlite } from '../../electron/journal/search/load-sqlite.ts';
import { createVault, openVault, type Vault, type VaultEnvironment } from '../../electron/vault/vault.ts';
import type { RecordId } from '../../shared/domain/record.ts';
import { seededEntry } from './seeded-entries.ts';

export const benchPassphrase = 'stone ink lichen moss ferry tundra';
const lastDay = Date.UTC(2026, 8, 30);

/** Key derivation is set to almost nothing: every figure here starts when the key is known. */
export function benchEnvironment(vaultPath: string, devices: string): VaultEnvironment {
  return { ...createEnvironment(vaultPath, devices), workFactor: 1 };
}

export function openJournal(vault: Vault): Journal {
  const wasm = path.resolve('node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm');
  return new Journal(vault, {
    now: () => new Date().toISOString(),
    newId: () => randomUUID() as RecordId,
    loadSqlite: () => loadSqlite(new Uint8Array(readFileSync(wasm))),
  });
}

export interface BenchVault {
  readonly home: string;
  readonly vaultPath: string;
  readonly devices: string;
  /** Ids of the entries, oldest first. */
  readonly ids: readonly string[];
}

/** A snapshotted vault with `size` seeded entries in a new folder below `home`, as an app launched with that home finds it. */
export async function makeVault(home: string, size: number): Promise<BenchVault> {
  const vaultPath = path.join(home, `bench-${size}.cairn`);
  const devices = path.join(home, 'user-data', 'vaults');
  mkdirSync(devices, { recursive: true });
  const created = await createVault(benchEnvironment(vaultPath, devices), new TextEncoder().encode(benchPassphrase));
  if (!created.ok) throw new Error(created.error.code);
  const { vault } = created.value;
  const ids: string[] = [];
  for (let start = 0; start < size; start += 1_000) {
    const operations = Array.from({ length: Math.min(1_000, size - start) }, (_, offset) => {
      const index = start + offset;
      const id = `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;
      ids.push(id);
      return {
        kind: 'put' as const,
        collection: 'journal-entry',
        id,
        base: [],
        data: seededEntry(index, size, lastDay),
      };
    });
    const appended = await vault.append(operations);
    if (!appended.ok) throw new Error(appended.error.code);
  }
  const journal = openJournal(vault);
  await journal.search('depot', '', 1);
  await journal.close();
  await vault.snapshot();
  await vault.close();
  return { home, vaultPath, devices, ids };
}

export async function reopen({ vaultPath, devices }: BenchVault): Promise<Vault> {
  const opened = await openVault(benchEnvironment(vaultPath, devices), {
    kind: 'passphrase',
    bytes: new TextEncoder().encode(benchPassphrase),
  });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** Makes an app launched with the vault's home start at this vault, as if it had been opened before. */
export function rememberVault({ devices, vaultPath }: BenchVault): void {
  const preferences = { vaults: [{ path: vaultPath, name: 'Bench' }], autoLockMinutes: null };
  writeFileSync(path.join(path.dirname(devices), 'config.json'), JSON.stringify(preferences));
}
