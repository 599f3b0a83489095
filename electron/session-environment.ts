/** The session's outside on a real computer: disk, clock, randomness, SQLite beside the program. */
import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RecordId } from '../shared/domain/record.ts';
import { ok } from '../shared/result.ts';
import { createEnvironment } from './files/vault-environment.ts';
import { readImportFiles, readPlainFile } from './files/read-import-files.ts';
import { writeExportFile } from './files/write-export-file.ts';
import { loadSqlite, sqliteWasmFile } from './journal/search/load-sqlite.ts';
import type { SessionEnvironment } from './journal/vault-session.ts';
import { readInThread } from './proof/thread-reader.ts';
import { loadTypesetProgram } from './typeset/load-program.ts';
import { ThreadTypesetter } from './typeset/thread-typesetter.ts';

export interface SessionPlaces {
  readonly vaultPath: string;
  /** Holds a folder per vault for what belongs to this computer only. */
  readonly devicesPath: string;
  /** The folder of the running program; `sqlite3.wasm`, the typesetter and the reader of documents lie in it. */
  readonly programPath: string;
  /** The second folder as it is chosen at that moment, '' for none; absent where no copies are made. */
  readonly backupPath?: () => string;
}

/** Strict: bytes that are no UTF-8 are not guessed at. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function createSessionEnvironment(places: SessionPlaces, unlocked: () => void): SessionEnvironment {
  return {
    vault: createEnvironment(places.vaultPath, places.devicesPath, places.backupPath),
    newId: () => randomUUID() as RecordId,
    loadSqlite: async () => loadSqlite(new Uint8Array(await readFile(join(places.programPath, sqliteWasmFile)))),
    async readFile(path) {
      const bytes = await readPlainFile(path);
      return bytes.ok ? ok({ name: basename(path), bytes: bytes.value }) : bytes;
    },
    readImportFiles,
    writeExport: (path, bytes) => writeExportFile(path, bytes, true),
    decodeUtf8,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    typesetter: new ThreadTypesetter(() => loadTypesetProgram(places.programPath)),
    readBack: (bytes) => readInThread(places.programPath, bytes),
    unlocked,
  };
}
