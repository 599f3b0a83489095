/** Keeps the second folder up to date, one copy at a time, and remembers what became of the last (B7, B8). */
import { copyVault, type CopyJob } from './copy-vault.ts';
import type { BackupPlace, VaultEnvironment } from './environment.ts';
import { backupProblems, finding, type BackupProblem, type Finding } from './health.ts';
import type { Keyring } from './keyring.ts';
import { StorageError, type StorageErrorCode, type VaultStorage } from './storage.ts';

export type CopyProgress = CopyJob['progress'];

/** What is in the second folder. */
export interface CopyState {
  readonly folder: string;
  /** The vault's own folder in it. */
  readonly subfolder: string;
  /** `copied`: the newest snapshot and every attachment are there. `behind`: not all of it yet. */
  readonly state: 'copying' | 'copied' | 'behind' | 'failed';
  /** Milliseconds since 1970 when a copy was last complete; 0 when none was. */
  readonly copiedAt: number;
  /** Why the last copy failed. */
  readonly problem: BackupProblem | undefined;
}

interface Remembered {
  readonly folder: string;
  /** The snapshot that was copied last, with every attachment there was. */
  readonly snapshot: string;
  readonly copiedAt: number;
  readonly problem: BackupProblem | undefined;
}

/** How long attachments are still copied while a vault is being locked. */
const longestAtClosing = 5_000;

const nothing: Remembered = { folder: '', snapshot: '', copiedAt: 0, problem: undefined };

export class BackupKeeper {
  readonly #env: VaultEnvironment;
  readonly #keyring: Keyring;
  readonly #bad: ReadonlySet<string>;
  #remembered = nothing;
  #snapshot: string;
  #asked = 0;
  #running: Promise<void> | undefined;
  #deadline = Infinity;
  #progress: CopyProgress = () => undefined;

  /** `snapshot` is the newest one that opened, '' for none; `bad` those that did not. */
  constructor(env: VaultEnvironment, keyring: Keyring, snapshot: string, bad: ReadonlySet<string>) {
    this.#env = env;
    this.#keyring = keyring;
    this.#snapshot = snapshot;
    this.#bad = bad;
  }

  /** Recalls what became of the last copy, on an earlier day perhaps. */
  async recall(): Promise<void> {
    if (this.#env.backup === undefined) return;
    const bytes = await this.#env.device.read(this.#notePath).catch(() => undefined);
    this.#remembered = bytes === undefined ? nothing : parseNote(bytes);
  }

  /** The newest one that was opened after it was written; '' when there is none. */
  get snapshot(): string {
    return this.#snapshot;
  }

  /** Undefined while no second folder is chosen. */
  get state(): CopyState | undefined {
    const place = this.#place;
    if (place === undefined) return undefined;
    const { snapshot, copiedAt, problem } = this.#remembered.folder === place.folder ? this.#remembered : nothing;
    const settled = problem !== undefined ? 'failed' : snapshot === this.#snapshot ? 'copied' : 'behind';
    const state = this.#running === undefined ? settled : 'copying';
    return { folder: place.folder, subfolder: backupSubfolder(this.#keyring.vaultId), state, copiedAt, problem };
  }

  get findings(): readonly Finding[] {
    const state = this.state;
    return state?.problem === undefined ? [] : [finding('warning', state.problem, state.folder)];
  }

  /** Copies the vault as it is now, in the background. A copy under way begins anew: text goes before attachments. */
  copy(snapshot = this.#snapshot): void {
    this.#snapshot = snapshot;
    if (this.#deadline < Infinity) return;
    this.#asked += 1;
    if (snapshot !== '') this.#running ??= this.#run().finally(() => (this.#running = undefined));
  }

  /** Makes up for a copy that failed or was ended early. */
  catchUp(): void {
    const state = this.state?.state;
    if (state === 'behind' || state === 'failed') this.copy();
  }

  /** Waits for the copy under way, if any, whatever comes of it. */
  async settled(progress: CopyProgress = () => undefined): Promise<void> {
    this.#progress = progress;
    await this.#running;
    this.#progress = () => undefined;
  }

  /** The last copy. As {@link settled}, but attachments are soon left to the next time: someone waits for the vault to lock. */
  async finish(): Promise<void> {
    this.#deadline = this.#env.now() + longestAtClosing;
    await this.settled();
  }

  async #run(): Promise<void> {
    for (let asked = -1; asked !== this.#asked;) {
      asked = this.#asked;
      const place = this.#place;
      if (place !== undefined) await this.#copyTo(place, asked);
    }
  }

  async #copyTo(place: BackupPlace, asked: number): Promise<void> {
    const snapshot = this.#snapshot;
    const before = this.#remembered.folder === place.folder ? this.#remembered : nothing;
    const outcome = await this.#attempt(place, asked);
    this.#remembered = {
      ...before,
      folder: place.folder,
      ...(outcome === 'whole' ? { snapshot, copiedAt: this.#env.now() } : {}),
      problem: outcome === 'whole' || outcome === 'unfinished' ? undefined : outcome,
    };
    const note = Buffer.from(`${JSON.stringify(this.#remembered)}\n`);
    await this.#env.device.put(this.#notePath, note).catch(() => undefined);
  }

  async #attempt(place: BackupPlace, asked: number): Promise<'whole' | 'unfinished' | BackupProblem> {
    const open = (): Promise<VaultStorage> => place.open(backupSubfolder(this.#keyring.vaultId));
    try {
      const isWhole = await copyVault(this.#env.storage, await open(), {
        keyring: this.#keyring,
        snapshot: this.#snapshot,
        bad: this.#bad,
        now: this.#env.now(),
        mayGoOn: () =>
          asked === this.#asked && this.#place?.folder === place.folder && this.#env.now() < this.#deadline,
        progress: (done, of, doing) => this.#progress(done, of, doing),
      });
      return isWhole ? 'whole' : 'unfinished';
    } catch (error) {
      // A disk that was pulled out while it was written to says so only now.
      return open().then(
        () => problemOf(copyProblems, error, 'backup-failed'),
        (reason: unknown) => problemOf(placeProblems, reason, 'backup-unreachable'),
      );
    }
  }

  get #place(): BackupPlace | undefined {
    return this.#env.backup?.();
  }

  get #notePath(): string {
    return `${this.#keyring.vaultId}/backup.json`;
  }
}

function backupSubfolder(vaultId: string): string {
  return `cairn-${vaultId}`;
}

type Problems = Partial<Record<StorageErrorCode, BackupProblem>>;
const placeProblems: Problems = { 'read-only': 'backup-read-only', 'unsafe-path': 'backup-overlaps' };
const copyProblems: Problems = { 'read-only': 'backup-read-only', 'disk-full': 'backup-full' };

function problemOf(problems: Problems, error: unknown, otherwise: BackupProblem): BackupProblem {
  return (error instanceof StorageError ? problems[error.code] : undefined) ?? otherwise;
}

/** What cannot be read counts as never copied: nothing but what is shown rests on it. */
function parseNote(bytes: Uint8Array): Remembered {
  try {
    const note = JSON.parse(Buffer.from(bytes).toString('utf8')) as Partial<Record<keyof Remembered, unknown>>;
    const { folder, snapshot, copiedAt, problem } = note;
    const isSound = typeof folder === 'string' && typeof snapshot === 'string' && typeof copiedAt === 'number';
    if (!isSound) return nothing;
    return { folder, snapshot, copiedAt, problem: backupProblems.find((one) => one === problem) };
  } catch {
    return nothing;
  }
}
