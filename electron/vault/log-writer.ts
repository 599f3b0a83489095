/**
 * Appends records to this device's log (F6, F9). Two rules hold it together: only a segment made by this very object is
 * ever appended to, so a nonce cannot repeat; and after any failed write or sync the segment is given up, because a
 * kernel that failed a sync once may report the next one as successful although the data is gone ("fsyncgate").
 */
import type { VaultEnvironment } from './environment.ts';
import { encodeFrame, hashFrame } from './frame.ts';
import type { Keyring } from './keyring.ts';
import type { VaultRecord } from './record.ts';
import { encodeHeaderBlock, segmentPath, type OpenSegment } from './segment-header.ts';
import { StorageError, type AppendHandle } from './storage.ts';
import type { Cover } from './vault-state.ts';

interface CurrentSegment {
  readonly segment: OpenSegment;
  readonly handle: AppendHandle;
  readonly path: string;
  acknowledged: number;
}

export interface LogPosition {
  /** The next sequence number of this device. */
  readonly nextSequence: number;
  readonly nextSegment: number;
  readonly previousHead: Uint8Array;
}

export interface Appended {
  readonly cover: Cover;
  readonly bytes: number;
}

export class LogWriter {
  readonly #env: VaultEnvironment;
  readonly #keyring: Keyring;
  readonly #device: string;
  readonly #onReserveUsed: () => void;
  #position: LogPosition;
  #current: CurrentSegment | undefined;
  #voided: number[] = [];

  constructor(
    env: VaultEnvironment,
    keyring: Keyring,
    device: string,
    position: LogPosition,
    onReserveUsed: () => void,
  ) {
    this.#env = env;
    this.#keyring = keyring;
    this.#device = device;
    this.#position = position;
    this.#onReserveUsed = onReserveUsed;
  }

  get nextSequence(): number {
    return this.#position.nextSequence;
  }

  /** Sequence numbers whose records failed; the next record must carry them. */
  get voided(): readonly number[] {
    return this.#voided;
  }

  /**
   * Writes the records of one transaction and resolves when all are on the disk. When one fails for good, none of them
   * counts and no number of theirs is used again. Several records go into segments of their own, so that what a failed
   * import has written can be taken off a full disk.
   * @throws {StorageError}
   */
  async append(records: readonly VaultRecord[]): Promise<Appended> {
    if (records.length > 1) await this.#abandon();
    const { previousHead, nextSegment } = this.#position;
    const voidedBefore = this.#voided;
    const written: VaultRecord[] = [];
    let appended: Appended | undefined;
    try {
      for (const record of records) {
        written.push(record);
        const { cover, bytes } = await this.#appendRecord(record);
        appended = { cover, bytes: bytes + (appended?.bytes ?? 0) };
      }
    } catch (error) {
      this.#voided = [...voidedBefore, ...written.map(({ sequence }) => sequence)];
      if (records.length > 1) {
        this.#position = { ...this.#position, previousHead };
        for (let number = nextSegment; number < this.#position.nextSegment; number++) {
          await this.#env.storage.remove(segmentPath(this.#device, number)).catch(() => undefined);
        }
      }
      throw error;
    }
    if (appended === undefined) throw new Error('a transaction without a record');
    return appended;
  }

  /** A failure is tried once more in a new segment; a second one is final. */
  async #appendRecord(record: VaultRecord): Promise<Appended> {
    this.#position = { ...this.#position, nextSequence: record.sequence + 1 };
    try {
      const appended = await this.#appendOnce(record).catch(async (error: unknown) => {
        await this.#abandon();
        if (error instanceof RangeError) throw error;
        if (error instanceof StorageError && error.code === 'disk-full') {
          if (!(await this.#env.device.releaseReserve())) throw error;
          this.#onReserveUsed();
        }
        return this.#appendOnce(record);
      });
      this.#voided = []; // the record carried them
      return appended;
    } catch (error) {
      await this.#abandon();
      throw error;
    }
  }

  async #appendOnce(record: VaultRecord): Promise<Appended> {
    this.#current ??= await this.#begin(record);
    const current = this.#current;
    const frame = encodeFrame(current.segment, record);
    await current.handle.write(frame);
    await current.handle.sync();
    current.acknowledged++;
    const hash = hashFrame(frame);
    this.#position = { ...this.#position, previousHead: hash };
    const { number } = current.segment.header;
    return { cover: { sequence: record.sequence, digest: hash.toString('hex'), segment: number }, bytes: frame.length };
  }

  async #begin(record: VaultRecord): Promise<CurrentSegment> {
    const number = this.#position.nextSegment;
    this.#position = { ...this.#position, nextSegment: number + 1 };
    const path = segmentPath(this.#device, number);
    const { block, segment } = encodeHeaderBlock(this.#keyring, {
      vaultId: this.#keyring.vaultId,
      device: this.#device,
      number,
      createdAt: record.time,
      salt: this.#env.randomBytes(32),
      previousHead: this.#position.previousHead,
      epoch: this.#keyring.identities.length,
    });
    const handle = await this.#env.storage.append(path);
    const current: CurrentSegment = { segment, handle, path, acknowledged: 0 };
    this.#current = current; // before writing, so that a failure is cleaned up
    await handle.write(block);
    return current;
  }

  /** A segment without any acknowledged record is removed: it holds nothing, and on a full disk every byte counts. */
  async #abandon(): Promise<void> {
    const current = this.#current;
    this.#current = undefined;
    if (current === undefined) return;
    current.segment.key.fill(0);
    await current.handle.close().catch(() => undefined);
    if (current.acknowledged === 0) await this.#env.storage.remove(current.path).catch(() => undefined);
  }

  /** Ends the segment. Returns the number from which the next one will count: all earlier ones are complete. */
  async close(): Promise<number> {
    await this.#abandon();
    return this.#position.nextSegment;
  }
}
