/** The vault: one open, decrypted journal, from unlock to lock. A class because it has a lifetime and must be closed. */
import { Low } from 'lowdb';
import { appError, type AppError } from '../../shared/errors.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { BackupKeeper, type CopyProgress } from './backup-keeper.ts';
import { isBlobId, readBlob, writeBlob } from './blob-store.ts';
import { hashState, readDerived, writeDerived } from './derived-cache.ts';
import type { AppliedOperation, DeletedDocument, Operation, StoredDocument } from './document.ts';
import type { VaultEnvironment } from './environment.ts';
import { finding, type Finding, type VaultHealth } from './health.ts';
import { nextTime, type HybridTime } from './hybrid-clock.ts';
import { changeKeyFile } from './change-passphrase.ts';
import { forgetKeyring } from './keyring.ts';
import type { LoadedVault } from './load-vault.ts';
import { LogWriter } from './log-writer.ts';
import { prepareCreation } from './prepare-creation.ts';
import { prepareOpening, type VaultSecret } from './prepare-opening.ts';
import { checkOperations } from './operation-check.ts';
import { makeRecords } from './make-records.ts';
import type { Seen, VaultRecord } from './record.ts';
import { SerialQueue } from './serial-queue.ts';
import { keepSnapshot, rememberMarks } from './snapshot-keeper.ts';
import { cutState, type StateCut } from './snapshot-lines.ts';
import { toReadError, toWriteError } from './storage-failure.ts';
import { VaultAdapter, type LogGrowth } from './vault-adapter.ts';
import { emptyState, type VaultState } from './vault-state.ts';

export type {
  AppliedOperation,
  DeletedDocument,
  DocumentData,
  Operation,
  PastRevision,
  StoredDocument,
} from './document.ts';
export type { VaultEnvironment } from './environment.ts';
export type { Finding, FindingCode, FindingSeverity, VaultHealth } from './health.ts';
export type { VaultSecret } from './prepare-opening.ts';
export { checkVault, type VaultReport } from './check-vault.ts';

const snapshotAfterRecords = 512;
const snapshotAfterBytes = 1024 * 1024;
/** From here on both grow with the vault. */
const documentsPerShare = 10_000;

/**
 * Creates a vault in an empty or absent folder.
 * The recovery key is given out here and never again: it is not stored.
 */
export async function createVault(
  env: VaultEnvironment,
  passphrase: Uint8Array,
): Promise<Result<{ vault: Vault; recoveryKey: string }, AppError>> {
  const prepared = await prepareCreation(env, passphrase);
  if (!prepared.ok) return prepared;
  const { loaded, unlock, recoveryKey } = prepared.value;
  return ok({ vault: await Vault.start(env, loaded, unlock), recoveryKey });
}

export async function openVault(env: VaultEnvironment, secret: VaultSecret): Promise<Result<Vault, AppError>> {
  const prepared = await prepareOpening(env, secret);
  return prepared.ok ? ok(await Vault.start(env, prepared.value.loaded, prepared.value.unlock)) : prepared;
}

export class Vault {
  readonly vaultId: string;
  readonly deviceId: string;
  /** The copy in the second folder. */
  readonly backup: BackupKeeper;
  readonly #env: VaultEnvironment;
  readonly #loaded: LoadedVault;
  readonly #findings: Finding[];
  readonly #release: () => Promise<void>;
  readonly #log: LogWriter;
  readonly #adapter: VaultAdapter;
  readonly #store: Low<VaultState>;
  readonly #saving = new SerialQueue();
  readonly #keeping = new SerialQueue();
  #lastTime: HybridTime;
  #lastSnapshot: string;
  #isSnapshotOnItsWay = false;
  #isClosed = false;

  private constructor(env: VaultEnvironment, loaded: LoadedVault, release: () => Promise<void>) {
    this.#env = env;
    this.#loaded = loaded;
    this.#release = release;
    this.vaultId = loaded.keyring.vaultId;
    this.deviceId = loaded.deviceId;
    this.#findings = [...loaded.findings];
    this.#lastTime = loaded.lastTime;
    this.#lastSnapshot = loaded.lastSnapshot;
    this.#log = new LogWriter(env, loaded.keyring, loaded.deviceId, loaded.position, () => {
      this.#findings.push(finding('warning', 'disk-nearly-full', ''));
    });
    this.#adapter = new VaultAdapter(
      () => Promise.resolve(loaded.state),
      () => this.#log,
      { ...loaded.tail },
    );
    this.#store = new Low(this.#adapter, emptyState());
    this.backup = new BackupKeeper(env, loaded.keyring, loaded.lastSnapshot, loaded.badSnapshots);
  }

  /** Use {@link openVault} or {@link createVault}. */
  static async start(env: VaultEnvironment, loaded: LoadedVault, release: () => Promise<void>): Promise<Vault> {
    const vault = new Vault(env, loaded, release);
    await vault.#store.read();
    await vault.backup.recall();
    return vault;
  }

  /** Grows while the vault is open: a failed snapshot or a nearly full disk is added. */
  get health(): VaultHealth {
    return { findings: [...this.#findings, ...this.backup.findings] };
  }

  /** A live view: it shows later changes too. */
  collection(name: string): ReadonlyMap<string, StoredDocument> {
    return this.#store.data.collections.get(name) ?? emptyCollection;
  }

  get(id: string): StoredDocument | undefined {
    return this.#store.data.documents.get(id);
  }

  /** The last state of a deleted document. Its `revision` is the base that a `put` needs to bring it back. */
  deleted(id: string): DeletedDocument | undefined {
    return this.#store.data.deleted.get(id);
  }

  /** One transaction: all of it or none. It is on the disk when this resolves, and visible from then on. */
  append(operations: readonly Operation[]): Promise<Result<readonly AppliedOperation[], AppError>> {
    return this.#saving.run(async () => {
      if (this.#isClosed) return fail(appError('vault-locked'));
      const refused = checkOperations(this.#store.data, operations);
      if (refused !== undefined) return fail(refused);
      if (operations.length === 0) return ok([]);
      const records = this.#makeRecords(operations);
      this.#store.data.outbox.push(records);
      try {
        await this.#store.write();
      } catch (error) {
        return fail(error instanceof RangeError ? appError('file-too-large') : toWriteError(error));
      }
      this.#snapshotWhenDue();
      return ok(records.flatMap(({ operations: made, at }) => made.map(({ id, rev }) => ({ id, revision: rev, at }))));
    });
  }

  /**
   * Writes the whole state as one age file, verifies it, copies it to this computer's backups and sweeps old ones; the
   * second folder follows in the background.
   * Saving goes on meanwhile. A pinned snapshot is never swept: take one before an import, a restore, a mass change.
   */
  snapshot({ pinned = false }: { readonly pinned?: boolean } = {}): Promise<Result<void, AppError>> {
    return this.#keeping.run(async () => {
      if (this.#isClosed) return fail(appError('vault-locked'));
      const { keyring, badSnapshots: bad } = this.#loaded;
      const { growth } = this.#adapter;
      const { records, bytes, cut } = await this.#saving.run(() => this.#cut());
      try {
        this.#lastSnapshot = await keepSnapshot(this.#env, keyring, { cut, isPinned: pinned, bad });
      } catch (error) {
        const failure = toWriteError(error);
        this.#findings.push(finding('warning', 'snapshot-failed', failure.where ?? 'snap', failure.code));
        return fail(failure);
      }
      growth.records -= records;
      growth.bytes -= bytes;
      await this.#remember();
      this.backup.copy(this.#lastSnapshot);
      return ok(undefined);
    });
  }

  /** A snapshot now, and its copy in the second folder if one is chosen; what became of that is in {@link backup}. */
  async backUp(progress: CopyProgress): Promise<Result<void, AppError>> {
    progress(0, 1, 'Writing a snapshot');
    const kept = await this.snapshot();
    if (kept.ok) await this.backup.settled(progress);
    return kept;
  }

  async putBlob(bytes: Uint8Array): Promise<Result<string, AppError>> {
    if (this.#isClosed) return fail(appError('vault-locked'));
    return writeBlob(this.#env.storage, this.#loaded.keyring, bytes).then(ok, (error: unknown) =>
      fail(toWriteError(error)),
    );
  }

  async getBlob(id: string): Promise<Result<Uint8Array, AppError>> {
    if (this.#isClosed) return fail(appError('vault-locked'));
    if (!isBlobId(id)) return fail(appError('not-found', id));
    return readBlob(this.#env.storage, this.#loaded.keyring, id).then(ok, (error: unknown) => {
      const failure = toReadError(error);
      if (failure.detail === 'not-found') return fail(appError('not-found', id));
      return fail(failure.code === 'unexpected' ? appError('cannot-read', id, 'damaged') : failure);
    });
  }

  /** Keeps something made from the present documents, for the next time the vault opens in exactly this state. */
  async putDerived(name: string, bytes: Uint8Array): Promise<Result<void, AppError>> {
    if (this.#isClosed) return fail(appError('vault-locked'));
    const { device, randomBytes } = this.#env;
    const entry = { name, bytes };
    return writeDerived(device, this.#loaded.keyring, randomBytes(32), hashState(this.#store.data), entry).then(
      () => ok(undefined),
      (error: unknown) => fail(toWriteError(error)),
    );
  }

  /** Undefined when there is none for this very state: make it anew. */
  async getDerived(name: string): Promise<Uint8Array | undefined> {
    return this.#isClosed
      ? undefined
      : readDerived(this.#env.device, this.#loaded.keyring, hashState(this.#store.data), name);
  }

  /** The recovery key stays as it is. Copies of the old key file that a sync service kept still open with the old words. */
  changePassphrase(current: Uint8Array, next: Uint8Array): Promise<Result<void, AppError>> {
    return this.#keeping.run(async () => {
      if (this.#isClosed) return fail(appError('vault-locked'));
      const changed = await changeKeyFile(this.#env, this.#loaded.keyring, this.deviceId, { current, next });
      if (changed.ok) this.backup.copy();
      return changed;
    });
  }

  /** Locks: finishes what was begun, takes a snapshot if the log has grown, overwrites the keys. Safe to call twice. */
  async close(): Promise<void> {
    await this.#saving.run(() => Promise.resolve());
    if (this.#isClosed) return;
    if (this.#adapter.growth.records > 0) await this.snapshot();
    else await this.#keeping.run(() => this.#remember());
    await this.#saving.run(() => this.#log.close());
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#env.device.restoreReserve().catch(() => undefined);
    this.#store.data = emptyState();
    await this.backup.finish();
    forgetKeyring(this.#loaded.keyring);
    await this.#release();
  }

  /**
   * Keeps the log short enough for a quick opening after a crash (F10). Nobody waits for it. A large vault lets more
   * pass, since each snapshot writes all of it.
   */
  #snapshotWhenDue(): void {
    const { records, bytes } = this.#adapter.growth;
    const share = Math.max(1, this.#store.data.documents.size / documentsPerShare);
    const isDue = records >= snapshotAfterRecords * share || bytes >= snapshotAfterBytes * share;
    if (!isDue || this.#isSnapshotOnItsWay) return;
    this.#isSnapshotOnItsWay = true;
    // After a failure, which Vault health shows, only locking tries again.
    void this.snapshot().then((kept) => (this.#isSnapshotOnItsWay = !kept.ok));
  }

  /** Holds the state still between two saves, and ends the segment: what lies below need not be read again. */
  async #cut(): Promise<LogGrowth & { readonly cut: StateCut }> {
    const { covers } = this.#store.data;
    const cover = covers.get(this.deviceId);
    const segment = await this.#log.close();
    if (cover !== undefined) covers.set(this.deviceId, { ...cover, segment });
    this.#lastTime = nextTime(this.#lastTime, this.#env.now());
    const cut = cutState(this.#store.data, this.vaultId, this.deviceId, this.#lastTime);
    return { ...this.#adapter.growth, cut };
  }

  /** The marks of {@link rememberMarks}: not vital, so a failure is only noted. */
  async #remember(): Promise<void> {
    const cut = cutState(this.#store.data, this.vaultId, this.deviceId, this.#lastTime);
    await rememberMarks(this.#env, this.#loaded.keyring, cut, this.#lastSnapshot).catch(() => {
      this.#findings.push(finding('warning', 'device-file-not-written', 'device.json'));
    });
  }

  #makeRecords(operations: readonly Operation[]): VaultRecord[] {
    const transaction = {
      device: this.deviceId,
      sequence: this.#log.nextSequence,
      operations,
      seen: this.#seen(),
      voided: this.#log.voided,
    };
    const nextInstant = (): HybridTime => (this.#lastTime = nextTime(this.#lastTime, this.#env.now()));
    return makeRecords(transaction, { ...this.#env, nextTime: nextInstant });
  }

  #seen(): Seen {
    const seen: Record<string, readonly [number, string]> = {};
    for (const [device, { sequence, digest }] of this.#store.data.covers) {
      if (device !== this.deviceId) seen[device.slice(0, 8)] = [sequence, digest.slice(0, 8)];
    }
    return seen;
  }
}

const emptyCollection: ReadonlyMap<string, StoredDocument> = new Map();
