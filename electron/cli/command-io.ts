/** The command line's outside, so that tests can run a command without a process or a terminal. */
import type { AppError } from '../../shared/errors.ts';
import type { ReadBack } from '../../shared/proof/read-back.ts';
import type { Result } from '../../shared/result.ts';
import type { SessionEnvironment } from '../journal/vault-session.ts';

export interface CommandIo {
  writeOut(text: string): void;
  writeError(text: string): void;
  /** Asks without showing what is typed; null when there is no terminal to ask on. */
  askPassphrase(question: string): Promise<Uint8Array | null>;
  /** Standard input to its end, as text. */
  readInput(): Promise<string>;
  /** An absolute path for one that was typed. */
  resolvePath(path: string): string;
  /** Reads a PDF or a Word file as other programs do. */
  readBack(bytes: Uint8Array): Promise<Result<ReadBack, AppError>>;
  /** The disk, clock and search around the vault in this folder. */
  openSession(vaultPath: string): SessionEnvironment;
}
