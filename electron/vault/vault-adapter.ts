/**
 * lowdb's `Low` is the store; this is what it reads from and writes to. lowdb's own adapters rewrite the whole file,
 * take a missing file for an empty store, and change memory before a write can fail. Here reading replays snapshots and
 * logs, and a missing vault is an error. Writing appends only what waits in the outbox, and a transaction becomes
 * part of the data after all of it is on the disk.
 */
import type { Adapter } from 'lowdb';
import type { LogWriter } from './log-writer.ts';
import { applyRecord, type VaultState } from './vault-state.ts';

/** What the log grew by. */
export interface LogGrowth {
  records: number;
  bytes: number;
}

export class VaultAdapter implements Adapter<VaultState> {
  readonly growth: LogGrowth;
  readonly #load: () => Promise<VaultState>;
  readonly #log: () => LogWriter;

  /** `load` rejects when there is no vault; `log` is asked for first when something is written. */
  constructor(load: () => Promise<VaultState>, log: () => LogWriter, growth: LogGrowth) {
    this.#load = load;
    this.#log = log;
    this.growth = growth;
  }

  read(): Promise<VaultState> {
    return this.#load();
  }

  /** Never reads more than the outbox, whatever the size of the vault. */
  async write(state: VaultState): Promise<void> {
    for (let records = state.outbox.shift(); records !== undefined; records = state.outbox.shift()) {
      const { cover, bytes } = await this.#log().append(records);
      for (const record of records) {
        applyRecord(state, record);
        state.covers.set(record.device, cover);
      }
      this.growth.records += records.length;
      this.growth.bytes += bytes;
    }
  }
}
