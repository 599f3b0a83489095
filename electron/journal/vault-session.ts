/** One vault from locked to locked, as the window sees it: opening, the journal once open, grants, import plans. */
import type { RecordId } from '../../shared/domain/record.ts';
import { appError, type AppError } from '../../shared/errors.ts';
import type { ImportFile, ImportPlan } from '../../shared/import/import-plan.ts';
import type { Typesetter } from '../../shared/export/typesetter.ts';
import type { ReadBack } from '../../shared/proof/read-back.ts';
import type { GrantMode } from '../../shared/ipc/vault-process-messages.ts';
import type { BackupState, HealthFinding, Opened } from '../../shared/ipc/vault-requests.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { sampleRecords } from '../../shared/sample/sample-vault.ts';
import { createVault, openVault, type Vault, type VaultEnvironment, type VaultSecret } from '../vault/vault.ts';
import { Journal } from './journal.ts';
import type { Watch } from './watch.ts';
import type { Sqlite } from './search/load-sqlite.ts';

export interface SessionEnvironment {
  readonly vault: VaultEnvironment;
  newId(): RecordId;
  loadSqlite(): Promise<Sqlite>;
  /** One plain file and its name. */
  readFile(path: string): Promise<Result<{ name: string; bytes: Uint8Array }, AppError>>;
  /** A file, the files of a folder, or those inside a ZIP. */
  readImportFiles(path: string, watch?: Watch): Promise<Result<ImportFile[], AppError>>;
  /** Replaces what is there: the dialog has asked. */
  writeExport(path: string, bytes: Uint8Array): Promise<Result<null, AppError>>;
  decodeUtf8(bytes: Uint8Array): string | null;
  sha256(bytes: Uint8Array): string;
  readonly typesetter: Typesetter;
  /** Reads a PDF or a Word file as other programs do. */
  readBack(bytes: Uint8Array): Promise<Result<ReadBack, AppError>>;
  /** Called each time the vault changes from locked to unlocked. */
  unlocked(): void;
}

interface Open {
  readonly vault: Vault;
  readonly journal: Journal;
}

/** Milliseconds in which the first pages are drawn; loading a large index would make them wait. */
const warmUpDelay = 3_000;

export class VaultSession {
  readonly environment: SessionEnvironment;
  readonly plans = new Map<string, ImportPlan>();
  readonly #grants = new Map<string, { readonly path: string; readonly mode: GrantMode }>();
  #open: Open | null = null;
  #closing: Promise<void> = Promise.resolve();

  constructor(environment: SessionEnvironment) {
    this.environment = environment;
  }

  /** Lets the window name a path that a person chose in a dialog. */
  allow(grant: string, path: string, mode: GrantMode): void {
    this.#grants.set(grant, { path, mode });
  }

  /** The path behind a grant; one grant serves one purpose. */
  granted(grant: string, mode: GrantMode): Result<string, AppError> {
    const found = this.#grants.get(grant);
    return found?.mode === mode ? ok(found.path) : fail(appError('invalid-request', 'grant'));
  }

  get vault(): Result<Vault, AppError> {
    return this.#open === null ? fail(appError('vault-locked')) : ok(this.#open.vault);
  }

  get journal(): Result<Journal, AppError> {
    return this.#open === null ? fail(appError('vault-locked')) : ok(this.#open.journal);
  }

  now(): string {
    return new Date(this.environment.vault.now()).toISOString();
  }

  async create(
    passphrase: Uint8Array,
    withSample: boolean,
  ): Promise<Result<{ recoveryKey: string; opened: Opened }, AppError>> {
    if (this.#open !== null) return fail(appError('vault-exists'));
    const created = await createVault(this.environment.vault, passphrase);
    if (!created.ok) return created;
    const { vault, recoveryKey } = created.value;
    const journal = this.#start(vault);
    if (withSample) {
      const filled = await journal.fill(sampleRecords(this.now().slice(0, 10)));
      if (!filled.ok) return filled;
    }
    return ok({ recoveryKey, opened: this.#use(vault, journal) });
  }

  async unlock(secret: VaultSecret): Promise<Result<Opened, AppError>> {
    if (this.#open !== null) return ok(this.#describe(this.#open));
    const opened = await openVault(this.environment.vault, secret);
    if (!opened.ok) return opened;
    return ok(this.#use(opened.value, this.#start(opened.value)));
  }

  /** Begins in the background what searching will need, and a copy that is due; the answer to the unlock goes out first. */
  warmUp(): void {
    const open = this.#open;
    setTimeout(() => {
      open?.journal.warmUp();
      open?.vault.backup.catchUp();
    }, warmUpDelay);
  }

  findings(vault: Vault): HealthFinding[] {
    return vault.health.findings.map(({ severity, code, where }) => ({ severity, code, where }));
  }

  backupState({ backup: { snapshot, state } }: Vault): BackupState {
    return {
      snapshot: snapshot === '' ? null : { name: snapshot, at: toInstant(Number.parseInt(snapshot.slice(0, 12), 16)) },
      copy:
        state === undefined ? null : { ...state, copiedAt: toInstant(state.copiedAt), problem: state.problem ?? '' },
    };
  }

  /** Locks: stores the search index and the snapshot, overwrites the keys. The process may be killed afterwards. */
  close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    this.plans.clear();
    this.#grants.clear();
    // Nobody waits for it: it has nothing to keep, and the process is killed soon.
    void this.environment.typesetter.stop();
    if (open !== null) this.#closing = open.journal.close().then(() => open.vault.close());
    return this.#closing;
  }

  #start(vault: Vault): Journal {
    const { environment } = this;
    return new Journal(vault, {
      now: () => this.now(),
      newId: () => environment.newId(),
      loadSqlite: () => environment.loadSqlite(),
    });
  }

  #use(vault: Vault, journal: Journal): Opened {
    this.#open = { vault, journal };
    this.environment.unlocked();
    return this.#describe(this.#open);
  }

  #describe({ vault, journal }: Open): Opened {
    return { vaultId: vault.vaultId, counts: journal.counts(), findings: this.findings(vault) };
  }
}

/** '' for no time at all. */
function toInstant(milliseconds: number): string {
  return milliseconds > 0 ? new Date(milliseconds).toISOString() : '';
}
