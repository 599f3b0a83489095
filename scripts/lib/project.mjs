/** Where the project and its cache are, and how the scripts speak. Node built-ins only, like everything in this folder. */
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** What can be fetched again: runtimes and remembered failures. Outside the project, so that clones share it. */
export function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return path.join(base, 'cairn');
}

export function inProject(...parts) {
  return path.join(projectFolder, ...parts);
}

/** Set-up speaks on stderr only: the command line's stdout belongs to the command, the test's last line to its count. */
export function say(line) {
  process.stderr.write(`cairn: ${line}\n`);
}

/** A failure with a sentence for the reader; anything else that is thrown is a mistake of ours and shows its stack. */
export class SetUpError extends Error {}

/** Runs a script's main function, turns its answer into the exit code and a set-up failure into one plain message. */
export async function runScript(main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
