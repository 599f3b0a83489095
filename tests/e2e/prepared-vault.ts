/** Vaults made before a test, which the app then opens. The lines in them are written by the command line. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { VaultSession } from '../../electron/journal/vault-session.ts';
import { createSessionEnvironment } from '../../electron/session-environment.ts';
import { makeHome } from './launch.ts';
import { passphrase } from './journey.ts';

/**
 * What is in a prepared vault: two lines of a journal, or the records of the sample, both cheap to unlock; or nothing,
 * at what every passphrase that is tried costs a person.
 */
export type PreparedContent = 'two lines' | 'sample' | 'nothing, at full cost';

const lines = ['The first line kept by the command line.', 'The second line kept by the command line.'];

const vaultName = 'Prepared.cairn';

/** Of scrypt, as a power of two: a kilobyte of memory instead of 256 MiB. The passphrase is no secret here. */
const cheapWorkFactor = 4;

/** Makes a home with a vault to copy from: a test needs its own vault, but not the time that its making takes. */
export async function prepareHome(content: PreparedContent): Promise<string> {
  const home = makeHome();
  const vault = path.join(home, vaultName);
  const opening = ['--passphrase-file', path.join(home, 'passphrase')];
  writeFileSync(path.join(home, 'passphrase'), `${passphrase}\n`);
  mkdirSync(path.join(home, 'user-data'));
  if (content === 'nothing, at full cost') {
    runCairn(home, ['create', vault, ...opening, '--recovery-out', path.join(home, 'recovery')]);
    return home;
  }
  await createCheaply(home, vault, content === 'sample');
  if (content === 'sample') return home;
  for (const body of lines) {
    runCairn(home, ['add', vault, 'journal-entry', '--json', JSON.stringify({ body }), ...opening]);
  }
  return home;
}

/** As the `create` of the command line does it, but for the cost. */
async function createCheaply(home: string, vaultPath: string, withSample: boolean): Promise<void> {
  const devicesPath = path.join(home, 'user-data', 'vaults');
  const places = { vaultPath, devicesPath, programPath: path.resolve('dist') };
  const environment = createSessionEnvironment(places, () => undefined);
  const session = new VaultSession({
    ...environment,
    vault: { ...environment.vault, workFactor: cheapWorkFactor },
  });
  const created = await session.create(new TextEncoder().encode(passphrase), withSample);
  await session.close();
  if (!created.ok) throw new Error(`No vault could be made: ${created.error.code}`);
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
