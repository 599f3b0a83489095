/** C01: the public `age` tool, as Debian ships it, opens everything that lasts, with no code of ours taking part. */
import { execFile, spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEnvironment } from '../../../electron/files/vault-environment.ts';
import { blobPath } from '../../../electron/vault/blob-store.ts';
import { createVault } from '../../../electron/vault/vault.ts';
import { count } from '../../builders/torture.ts';
import { must, passphrase } from './test-vault.ts';

const run = promisify(execFile);
const hasAge = spawnSync('age', ['--version']).status === 0;
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasAge || !hasPython)
  console.log('C01 skipped: needs the `age` tool (apt-get install age) and python3 for its terminal prompt');

/** age asks for passphrases on a terminal only, so Python lends it one. */
const typePassphrase = `
import os, pty, sys
words, *command = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
seen = b''
while b'passphrase' not in seen:
    seen += os.read(terminal, 1024)
os.write(terminal, words.encode() + b'\\n')
try:
    while os.read(terminal, 1024): pass
except OSError: pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`;

describe.skipIf(!hasAge || !hasPython)('[C01] the age tool (skipped where age or Python is not installed)', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cairn-age-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('opens snapshot and blob by passphrase and by recovery key, byte for byte', async () => {
    const rounds = count(50, 4);
    for (let round = 0; round < rounds; round++) {
      const vaultFolder = join(folder, `vault-${round}`);
      const second = join(folder, `second-${round}`);
      await mkdir(second);
      // the first vault at full cost, as the product makes it
      const env = {
        ...createEnvironment(vaultFolder, join(folder, `device-${round}`), () => second),
        ...(round === 0 ? {} : { workFactor: 10 }),
      };
      const { vault, recoveryKey } = must(await createVault(env, passphrase));
      const texts = Array.from(
        { length: 1 + round },
        () => `Ünïcode ${randomBytes(20 * (round + 1)).toString('base64')} 漢字`,
      );
      for (const text of texts)
        must(await vault.append([{ kind: 'put', collection: 'entries', id: randomUUID(), base: [], data: { text } }]));
      const attachment = randomBytes(70_000 * round + 1);
      const blob = must(await vault.putBlob(attachment));
      await vault.close();

      // Keys from the copy in the second folder: it opens without the vault it was made of.
      const copy = join(second, `cairn-${vault.vaultId}`);
      const keys = (await readdir(join(copy, 'keys'))).map((name) => join(copy, 'keys', name));
      const byPassphrase = keys.find((name) => name.endsWith('-passphrase.age')) ?? '';
      const byRecovery = keys.find((name) => name.endsWith('-recovery.age')) ?? '';
      const paper = join(folder, 'paper.txt');
      const keyring = join(folder, 'keyring.txt');
      await writeFile(paper, `${recoveryKey}\n`);
      await run('age', ['-d', '-i', paper, '-o', keyring, byRecovery]);
      const snapshots = (await readdir(join(vaultFolder, 'snap'))).sort();
      const snapshot = join(vaultFolder, 'snap', snapshots.at(-1) ?? '');
      const backup = (await readdir(join(folder, `device-${round}`, vault.vaultId, 'backups'))).sort().at(-1) ?? '';

      for (const sealed of [
        snapshot,
        join(folder, `device-${round}`, vault.vaultId, 'backups', backup),
        join(copy, 'snap', snapshots.at(-1) ?? ''),
      ]) {
        const plain = join(folder, 'plain');
        await run('age', ['-d', '-i', keyring, '-o', plain, sealed]);
        const { stdout } = await run('sh', ['-c', 'gunzip < "$0"', plain]);
        const lines = stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as { data?: { text: string } });
        expect(
          lines
            .slice(1, -1)
            .map((line) => line.data?.text)
            .sort(),
        ).toEqual([...texts].sort());
      }
      const plainBlob = join(folder, 'blob');
      await run('python3', [
        '-c',
        typePassphrase,
        passphrase.toString(),
        'age',
        '-d',
        '-i',
        byPassphrase,
        '-o',
        plainBlob,
        join(copy, blobPath(blob)),
      ]);
      expect((await readFile(plainBlob)).equals(attachment)).toBe(true);
    }
    console.log(`C01: ${rounds} of ${rounds} vaults opened by age, byte-identical`);
  }, 120_000);
});
