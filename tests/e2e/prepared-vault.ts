/** Vaults made by the command line, which the app then opens: both are the same vault. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeHome } from './launch.ts';
import { passphrase } from './journey.ts';

/** What is in a prepared vault: two lines of a journal, or the records of the sample. */
export type PreparedContent = 'two lines' | 'sample';

const lines = ['The first line kept by the command line.', 'The second line kept by the command line.'];

const vaultName = 'Prepared.cairn';

/** Makes a home with a vault to copy from: a test needs its own vault, but not the second that each key takes. */
export function prepareHome(content: PreparedContent): string {
  const home = makeHome();
  const vault = path.join(home, vaultName);
  const opening = ['--passphrase-file', path.join(home, 'passphrase')];
  writeFileSync(path.join(home, 'passphrase'), `${passphrase}\n`);
  mkdirSync(path.join(home, 'user-data'));
  const sample = content === 'sample' ? ['--sample'] : [];
  runCairn(home, ['create', vault, ...opening, '--recovery-out', path.join(home, 'recovery'), ...sample]);
  if (content === 'sample') return home;
  for (const body of lines) {
    runCairn(home, ['add', vault, 'journal-entry', '--json', JSON.stringify({ body }), ...opening]);
  }
  return home;
}

/** Copies a prepared vault to `folder` and makes an app launched with `home` start at it. Returns the vault's folder. */
export function copyVault(prepared: string, home: string, folder = path.join(home, vaultName)): string {
  for (const name of ['user-data', 'passphrase']) {
    cpSync(path.join(prepared, name), path.join(home, name), { recursive: true });
  }
  cpSync(path.join(prepared, vaultName), folder, { recursive: true });
  const config = { vaults: [{ path: folder, name: 'Prepared' }] };
  writeFileSync(path.join(home, 'user-data', 'config.json'), JSON.stringify(config));
  return folder;
}

export function runCairn(home: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [path.resolve('dist/cli.cjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, CAIRN_USER_DATA: path.join(home, 'user-data') },
  });
}
