/** What one command of the command line is made of. */
import type { ParseArgsConfig } from 'node:util';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import type { CommandIo } from './command-io.ts';

/** A failure of a command: what was typed wrong, or what could not be done. */
export type CommandFailure =
  | { readonly kind: 'usage'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'error'; readonly error: AppError };

/** Text for standard output; '' for none. */
export type CommandOutcome = Result<string, CommandFailure>;

export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface Invocation {
  readonly positionals: readonly string[];
  readonly options: OptionValues;
}

export interface Command {
  readonly name: string;
  /** After the name, as the help shows it: "DIR KIND [--json]". */
  readonly synopsis: string;
  readonly about: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly positionals: { readonly least: number; readonly most: number };
  run(invocation: Invocation, io: CommandIo): Promise<CommandOutcome>;
}

export function usageFailure(sentence: string): CommandFailure {
  return { kind: 'usage', sentence };
}

/** An option that takes a text; undefined when absent. */
export function textOption(invocation: Invocation, name: string): string | undefined {
  const value = invocation.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** An option that may be given several times. */
export function textOptions(invocation: Invocation, name: string): string[] {
  const value = invocation.options[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function isSet(invocation: Invocation, name: string): boolean {
  return invocation.options[name] === true;
}

/** For programs to read: two spaces, one value, a new line at the end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
