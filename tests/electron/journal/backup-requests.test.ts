/** The window's requests about the second folder, from the edge of the vault process to a real disk. */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerVaultRequest } from '../../../electron/journal/answer-vault-request.ts';
import { unwatched } from '../../../electron/journal/watch.ts';
import { VaultSession } from '../../../electron/journal/vault-session.ts';
import { createSessionEnvironment } from '../../../electron/session-environment.ts';
import type { BackupState } from '../../../shared/ipc/vault-requests.ts';
import type { Result } from '../../../shared/result.ts';
import { makePlaces, testEnvironment, testPassphrase, unwrap } from './open-journal.ts';

const passphrase = () => new TextEncoder().encode(testPassphrase);

it('tell the state, make a copy in words, and follow a change of the folder while the vault is open', async () => {
  const places = makePlaces();
  let backupPath = '';
  const session = (): VaultSession => {
    const plain = testEnvironment(places.vaultPath, places.devicesPath);
    const withCopies = createSessionEnvironment(
      { ...places, programPath: '', backupPath: () => backupPath },
      () => undefined,
    );
    return new VaultSession({ ...plain, vault: { ...withCopies.vault, workFactor: 10 } });
  };
  const first = session();
  const words: string[] = [];
  const ask = async (to: VaultSession, name: string): Promise<BackupState> =>
    unwrap(
      (await answerVaultRequest(
        to,
        name,
        {},
        { ...unwatched, progress: (_done, _of, doing) => void words.push(doing) },
      )) as Result<BackupState, unknown>,
    );
  unwrap(await first.create(passphrase(), true));
  expect(await ask(first, 'vault:backup-state')).toMatchObject({
    snapshot: { at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string },
    copy: null,
  });
  expect(await ask(first, 'vault:back-up')).toMatchObject({ copy: null });
  expect(words).toEqual(['Writing a snapshot']);

  backupPath = join(places.folder, 'second');
  const missing = await ask(first, 'vault:back-up');
  expect(missing.copy).toMatchObject({ state: 'failed', problem: 'backup-unreachable', copiedAt: '' });
  expect(unwrap(await answerVaultRequest(first, 'vault:health', {}))).toEqual([
    { severity: 'warning', code: 'backup-unreachable', where: backupPath },
  ]);
  await mkdir(backupPath);
  words.length = 0;
  const made = await ask(first, 'vault:back-up');
  expect([...new Set(words)]).toEqual(['Writing a snapshot', 'Copying the snapshot']);
  expect(made.copy).toMatchObject({ state: 'copied', problem: '', folder: backupPath });
  expect(await readdir(join(backupPath, made.copy?.subfolder ?? '', 'snap'))).toEqual([made.snapshot?.name]);
  await first.close();

  // A folder chosen while the vault was locked, or one that comes back: the copy is made up for after the unlock.
  backupPath = join(places.folder, 'third');
  await mkdir(backupPath);
  const again = session();
  unwrap(await answerVaultRequest(again, 'vault:unlock', { passphrase: passphrase() }));
  await expect
    .poll(async () => (await ask(again, 'vault:backup-state')).copy?.state, { timeout: 5_000 })
    .toBe('copied');
  expect(await readdir(backupPath)).toEqual([made.copy?.subfolder]);
  await again.close();
  const locked = await answerVaultRequest(again, 'vault:back-up', {});
  expect(locked).toEqual({ ok: false, error: { code: 'vault-locked' } });
});
