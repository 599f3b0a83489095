/** `create`: a new vault and its recovery key in a file of its own. */
import { constants } from 'node:fs';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { appError } from '../../shared/errors.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { VaultSession } from '../journal/vault-session.ts';
import { formatJson, isSet, textOption, usageFailure, type Command, type CommandFailure } from './command.ts';
import { passphraseOption, readPassphrase } from './read-passphrase.ts';
import { vaultPathOf } from './with-journal.ts';

/** Only its owner may read it, and what is there already is never overwritten. */
async function openRecoveryFile(path: string, typed: string): Promise<Result<FileHandle, CommandFailure>> {
  try {
    return ok(await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'file-exists' : 'cannot-write';
    return fail({ kind: 'error', error: appError(code, typed) });
  }
}

export const createCommand: Command = {
  name: 'create',
  synopsis: 'DIR --recovery-out FILE [--passphrase-file FILE] [--sample]',
  about: 'Make a new vault; the recovery key goes to FILE, which must not exist yet.',
  options: { ...passphraseOption, 'recovery-out': { type: 'string' }, sample: { type: 'boolean' } },
  positionals: { least: 1, most: 1 },
  async run(invocation, io) {
    const typed = textOption(invocation, 'recovery-out');
    if (typed === undefined) return fail(usageFailure('create needs --recovery-out FILE for the recovery key.'));
    const passphrase = await readPassphrase(invocation, io, { repeat: true });
    if (!passphrase.ok) return passphrase;
    const vaultPath = vaultPathOf(invocation, io);
    const recoveryPath = io.resolvePath(typed);
    const session = new VaultSession(io.openSession(vaultPath));
    let isKept = false;
    const file = await openRecoveryFile(recoveryPath, typed);
    if (!file.ok) return file;
    try {
      const created = await session.create(passphrase.value, isSet(invocation, 'sample'));
      if (!created.ok) return fail({ kind: 'error', error: created.error });
      await file.value.writeFile(`${created.value.recoveryKey}\n`);
      await file.value.sync();
      isKept = true;
      const { vaultId, counts } = created.value.opened;
      return ok(formatJson({ vaultId, path: vaultPath, recoveryKeyFile: recoveryPath, counts }));
    } finally {
      passphrase.value.fill(0);
      await file.value.close();
      if (!isKept) await unlink(recoveryPath);
      await session.close();
    }
  },
};
