/** A vault made by the command line, which the app then opens: both are the same vault. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { passphrase } from './journey.ts';

/** Makes a vault in `folder` and makes an app launched with `home` start at it. Returns the vault's folder. */
export function prepareVault(home: string, folder = path.join(home, 'Prepared.cairn')): string {
  const userData = path.join(home, 'user-data');
  mkdirSync(userData, { recursive: true });
  const passphraseFile = path.join(home, 'passphrase');
  writeFileSync(passphraseFile, `${passphrase}\n`);
  runCairn(home, [
    'create',
    folder,
    '--passphrase-file',
    passphraseFile,
    '--recovery-out',
    path.join(home, 'recovery'),
  ]);
  for (const body of ['The first line kept by the command line.', 'The second line kept by the command line.']) {
    runCairn(home, [
      'add',
      folder,
      'journal-entry',
      '--json',
      JSON.stringify({ body }),
      '--passphrase-file',
      passphraseFile,
    ]);
  }
  writeFileSync(path.join(userData, 'config.json'), JSON.stringify({ vaults: [{ path: folder, name: 'Prepared' }] }));
  return folder;
}

export function runCairn(home: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [path.resolve('dist/cli.cjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, CAIRN_USER_DATA: path.join(home, 'user-data') },
  });
}
