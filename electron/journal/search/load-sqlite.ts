/** SQLite as WebAssembly: an index in memory, no file of its own anywhere. */
import initSqlite, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';

export type Sqlite = Sqlite3Static;

/** Name of the WebAssembly file, which the build puts beside the programs that use it. */
export const sqliteWasmFile = 'sqlite3.wasm';

interface EmscriptenOptions {
  readonly wasmBinary: Uint8Array;
  print(line: string): void;
  printErr(line: string): void;
}

/** The package declares no arguments, but its loader takes the usual ones of Emscripten. */
const startSqlite = initSqlite as unknown as (options: EmscriptenOptions) => Promise<Sqlite>;

/** The caller reads the file, so that nothing here knows where programs lie. What SQLite would print is dropped. */
export function loadSqlite(wasm: Uint8Array): Promise<Sqlite> {
  return startSqlite({ wasmBinary: wasm, print: () => undefined, printErr: () => undefined });
}
