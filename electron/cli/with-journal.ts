/** Opens the vault for one command and closes it whatever happens. */
import { fail } from '../../shared/result.ts';
import { appError } from '../../shared/errors.ts';
import type { Journal } from '../journal/journal.ts';
import { VaultSession, type SessionEnvironment } from '../journal/vault-session.ts';
import type { VaultSecret } from '../vault/vault.ts';
import type { CommandOutcome, Invocation } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { readPassphrase } from './read-passphrase.ts';

/** The first positional is the vault's folder, for every command that opens one. */
export function vaultPathOf(invocation: Invocation, io: CommandIo): string {
  return io.resolvePath(invocation.positionals[0] ?? '');
}

/** Does `work` with the passphrase of a vault that exists; the passphrase is zeroed afterwards. */
export async function withPassphrase(
  invocation: Invocation,
  io: CommandIo,
  work: (environment: SessionEnvironment, secret: VaultSecret) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  const environment = io.openSession(vaultPathOf(invocation, io));
  // Before anyone types a passphrase for a folder that holds nothing.
  if (!(await environment.vault.storage.exists('vault.json'))) {
    return fail({ kind: 'error', error: appError('vault-not-found', invocation.positionals[0]) });
  }
  const passphrase = await readPassphrase(invocation, io);
  if (!passphrase.ok) return passphrase;
  return work(environment, { kind: 'passphrase', bytes: passphrase.value }).finally(() => passphrase.value.fill(0));
}

/** Does `work` on the open journal. */
export async function withJournal(
  invocation: Invocation,
  io: CommandIo,
  work: (journal: Journal, session: VaultSession) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  return withPassphrase(invocation, io, async (environment, secret) => {
    const session = new VaultSession(environment);
    try {
      const opened = await session.unlock(secret);
      if (!opened.ok) return fail({ kind: 'error', error: opened.error });
      const { journal } = session;
      return journal.ok ? await work(journal.value, session) : fail({ kind: 'error', error: journal.error });
    } finally {
      await session.close();
    }
  });
}
