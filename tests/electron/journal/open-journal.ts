/** A real vault in a temporary folder, cheap to unlock. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSessionEnvironment } from '../../../electron/session-environment.ts';
import type { Journal } from '../../../electron/journal/journal.ts';
import { loadSqlite } from '../../../electron/journal/search/load-sqlite.ts';
import { VaultSession, type SessionEnvironment } from '../../../electron/journal/vault-session.ts';
import type { RecordId } from '../../../shared/domain/record.ts';
import { makeFolder } from '../../builders/make-folder.ts';
import type { Result } from '../../../shared/result.ts';

const require = createRequire(import.meta.url);
const wasmPath = require.resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm');

export const testPassphrase = 'copper lantern violet meadow thirteen anvils';
const passphraseBytes = () => new TextEncoder().encode(testPassphrase);

export interface Places {
  readonly folder: string;
  readonly vaultPath: string;
  readonly devicesPath: string;
}

/** Removed again when the test ends. */
export function makePlaces(): Places {
  const folder = makeFolder();
  return { folder, vaultPath: join(folder, 'Vault.cairn'), devicesPath: join(folder, 'devices') };
}

export function testEnvironment(vaultPath: string, devicesPath: string): SessionEnvironment {
  const real = createSessionEnvironment({ vaultPath, devicesPath, programPath: resolve('dist') }, () => undefined);
  return {
    ...real,
    vault: { ...real.vault, workFactor: 10 },
    loadSqlite: async () => loadSqlite(new Uint8Array(await readFile(wasmPath))),
  };
}

export interface OpenJournal extends Places {
  readonly session: VaultSession;
  readonly journal: Journal;
  /** Locks and unlocks again. */
  reopen(): Promise<OpenJournal>;
}

function describeOpen(places: Places, session: VaultSession): OpenJournal {
  onTestFinished(() => session.close());
  return {
    ...places,
    session,
    journal: unwrap(session.journal),
    async reopen() {
      await session.close();
      const next = new VaultSession(testEnvironment(places.vaultPath, places.devicesPath));
      unwrap(await next.unlock({ kind: 'passphrase', bytes: passphraseBytes() }));
      return describeOpen(places, next);
    },
  };
}

export async function createJournal(withSample = false): Promise<OpenJournal> {
  const places = makePlaces();
  const session = new VaultSession(testEnvironment(places.vaultPath, places.devicesPath));
  unwrap(await session.create(passphraseBytes(), withSample));
  return describeOpen(places, session);
}

export function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Unexpected failure: ${JSON.stringify(result.error)}`);
  return result.value;
}

export const newId = () => randomUUID() as RecordId;
