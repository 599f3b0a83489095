/** Where the passphrase comes from: a file or the terminal, never an argument that other programs could see. */
import { formatError } from '../../shared/error-sentence.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readPlainFile } from '../files/read-import-files.ts';
import { textOption, type CommandFailure, type Invocation } from './command.ts';
import type { CommandIo } from './command-io.ts';

export const passphraseOption = { 'passphrase-file': { type: 'string' } } as const;

const lineFeed = 10;
const carriageReturn = 13;

/** Editors end a file with a line break that nobody typed: one is taken away, a second would be meant. */
function withoutLastLineBreak(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  if (bytes[end - 1] === lineFeed) {
    end -= 1;
    if (bytes[end - 1] === carriageReturn) end -= 1;
  }
  return bytes.slice(0, end);
}

/** @param repeat asks a second time on a terminal, for a passphrase that is chosen now. */
export async function readPassphrase(
  invocation: Invocation,
  io: CommandIo,
  { repeat = false }: { readonly repeat?: boolean } = {},
): Promise<Result<Uint8Array, CommandFailure>> {
  const file = textOption(invocation, 'passphrase-file');
  if (file !== undefined) {
    const bytes = await readPlainFile(io.resolvePath(file));
    if (!bytes.ok) return fail({ kind: 'failed', sentence: formatError(bytes.error) });
    const passphrase = withoutLastLineBreak(bytes.value);
    bytes.value.fill(0);
    return passphrase.length > 0 ? ok(passphrase) : fail({ kind: 'failed', sentence: 'The passphrase file is empty.' });
  }
  const typed = await io.askPassphrase('Passphrase: ');
  if (typed === null) {
    return fail({ kind: 'usage', sentence: 'There is no terminal to ask on: name a file with --passphrase-file.' });
  }
  if (typed.length === 0) return fail({ kind: 'failed', sentence: 'No passphrase was typed.' });
  if (!repeat) return ok(typed);
  const again = await io.askPassphrase('The same again: ');
  const isEqual = again !== null && again.length === typed.length && again.every((byte, at) => byte === typed[at]);
  again?.fill(0);
  if (isEqual) return ok(typed);
  typed.fill(0);
  return fail({ kind: 'failed', sentence: 'The two passphrases differ.' });
}
