/** Runs a command in this process, over a real folder and without a terminal. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runCommandLine } from '../../../electron/cli/run-command-line.ts';
import { makePlaces, testEnvironment, testPassphrase } from '../journal/open-journal.ts';

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export interface Cli {
  /** A folder for the test's own files. */
  readonly folder: string;
  run(...args: string[]): Promise<CliRun>;
  /** As `run`, with the vault's folder after the command and the passphrase file at the end. */
  inVault(command: string, ...args: string[]): Promise<CliRun>;
  put(name: string, content: string | Uint8Array): Promise<string>;
}

export async function openCli(input = ''): Promise<Cli> {
  const { folder, vaultPath, devicesPath } = makePlaces();
  const passphraseFile = join(folder, 'passphrase.txt');
  await writeFile(passphraseFile, `${testPassphrase}\n`);
  const run = async (...args: string[]): Promise<CliRun> => {
    let out = '';
    let error = '';
    const code = await runCommandLine(args, {
      writeOut: (text) => void (out += text),
      writeError: (text) => void (error += text),
      askPassphrase: () => Promise.resolve(null),
      readInput: () => Promise.resolve(input),
      resolvePath: (path) => resolve(folder, path),
      readBack: (bytes) => testEnvironment('', devicesPath).readBack(bytes),
      openSession: (path) => testEnvironment(path, devicesPath),
    });
    return { code, out, error };
  };
  return {
    folder,
    run,
    inVault: (command, ...args) => run(command, vaultPath, ...args, '--passphrase-file', passphraseFile),
    async put(name, content) {
      await writeFile(join(folder, name), content);
      return name;
    },
  };
}
