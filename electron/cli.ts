/** Entry of the command line: the same vault as the app's, in plain Node, without a window. */
import './app/older-runtime.ts';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { askPassphrase } from './cli/ask-passphrase.ts';
import { runCommandLine } from './cli/run-command-line.ts';
import { findUserData } from './cli/user-data-path.ts';
import { readInThread } from './proof/thread-reader.ts';
import { createSessionEnvironment } from './session-environment.ts';

const devicesPath = join(findUserData(process.env, process.platform), 'vaults');

void runCommandLine(process.argv.slice(2), {
  writeOut: (output) => void process.stdout.write(output),
  writeError: (output) => void process.stderr.write(output),
  askPassphrase,
  readInput: () => text(process.stdin),
  resolvePath: (path) => resolve(path),
  readBack: (bytes) => readInThread(__dirname, bytes),
  openSession: (vaultPath) =>
    createSessionEnvironment({ vaultPath, devicesPath, programPath: __dirname }, () => undefined),
}).then((code) => {
  process.exitCode = code;
});
