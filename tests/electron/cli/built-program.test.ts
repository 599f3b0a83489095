/** The built command line as a process of its own: what a shell script would get. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../builders/make-folder.ts';

const program = resolve('dist/cli.cjs');
const execute = promisify(execFile);

describe.skipIf(!existsSync(program))('dist/cli.cjs (skipped until the app is built)', () => {
  it('creates a vault, adds an entry and finds it with the SQLite beside it', async () => {
    const folder = makeFolder();
    const env = { ...process.env, CAIRN_USER_DATA: join(folder, 'user') };
    const run = (...args: string[]) => execute(process.execPath, [program, ...args], { cwd: folder, env });
    await writeFile(join(folder, 'words'), 'copper lantern violet meadow thirteen anvils\n');
    const secret = ['--passphrase-file', 'words'];
    await run('create', 'Vault', ...secret, '--recovery-out', 'key');
    const added = await run('add', 'Vault', 'journal-entry', '--json', '{"body":"Grüße from Málaga"}', ...secret);
    const { id } = JSON.parse(added.stdout) as { id: string };
    const found = await run('search', 'Vault', 'gruss grusse', '--json', ...secret);
    expect(JSON.parse(found.stdout)).toEqual([]);
    const hits = await run('search', 'Vault', 'from malag', '--json', ...secret);
    expect(JSON.parse(hits.stdout)).toMatchObject([{ id }]);
    await expect(run('search', 'Vault', 'x')).rejects.toMatchObject({ code: 2 });
  }, 120_000);
});
