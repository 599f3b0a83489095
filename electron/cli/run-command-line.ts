/** The command line: finds the command, checks its arguments, turns the outcome into text and an exit code. */
import { parseArgs } from 'node:util';
import { formatError } from '../../shared/error-sentence.ts';
import { addCommand, listCommand, searchCommand, showCommand } from './record-commands.ts';
import { checkCommand } from './check-command.ts';
import { createCommand } from './create-command.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { kindsCommand } from './kinds-command.ts';
import { proofCommand } from './proof-command.ts';
import type { Command, CommandFailure, Invocation } from './command.ts';
import type { CommandIo } from './command-io.ts';

const commands: readonly Command[] = [
  createCommand,
  importCommand,
  exportCommand,
  proofCommand,
  addCommand,
  listCommand,
  showCommand,
  searchCommand,
  checkCommand,
  kindsCommand,
];

/** 0: done; 1: could not be done, and the vault is as it was; 2: typed wrong. */
export type ExitCode = 0 | 1 | 2;

function helpText(): string {
  const lines = commands.map(({ name, synopsis, about }) => `  cairn ${name} ${synopsis}\n      ${about}\n`);
  return (
    `Cairn on the command line: your encrypted journal without a window.\n\n${lines.join('')}\n` +
    'DIR is the folder of the vault. Without --passphrase-file the passphrase is asked for on the terminal.\n' +
    'Exit codes: 0 done, 1 could not be done and the vault is unchanged, 2 typed wrong.\n'
  );
}

function describeFailure(failure: CommandFailure): string {
  return failure.kind === 'error' ? formatError(failure.error) : failure.sentence;
}

function parseInvocation(command: Command, args: readonly string[]): Invocation | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: command.options, allowPositionals: true });
    const { least, most } = command.positionals;
    if (positionals.length < least || positionals.length > most)
      return `Usage: cairn ${command.name} ${command.synopsis}`;
    return { positionals, options: values };
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    return `${sentence.replace(/\.$/, '')}. Usage: cairn ${command.name} ${command.synopsis}`;
  }
}

/** Never throws; whatever happens ends in one of three exit codes and at most one line on standard error. */
export async function runCommandLine(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const wantsHelp = name === 'help' || args.includes('--help') || args.includes('-h');
  if (wantsHelp) {
    io.writeOut(helpText());
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    const known = commands.map((one) => one.name).join(', ');
    io.writeError(name === '' ? `Name a command: ${known}.\n` : `There is no command “${name}”; there are ${known}.\n`);
    return 2;
  }
  const invocation = parseInvocation(command, rest);
  if (typeof invocation === 'string') {
    io.writeError(`${invocation}\n`);
    return 2;
  }
  try {
    const outcome = await command.run(invocation, io);
    if (outcome.ok) {
      io.writeOut(outcome.value);
      return 0;
    }
    io.writeError(`${describeFailure(outcome.error).replace(/\s+/g, ' ')}\n`);
    return outcome.error.kind === 'usage' ? 2 : 1;
  } catch {
    io.writeError(`${formatError({ code: 'unexpected' })}\n`);
    return 1;
  }
}
