/**
 * Reads a document in a thread of its own, started for it and ended after it: a file of any origin can then neither hold
 * up the journal nor fill its memory, and the large PDF reader is loaded only when it is asked for.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { appError, type AppError } from '../../shared/errors.ts';
import type { ReadBack } from '../../shared/proof/read-back.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

export interface ReadingLimits {
  readonly largestBytes: number;
  /** From the start of the thread. */
  readonly longestMilliseconds: number;
  readonly memoryMegabytes: number;
}

const usualLimits: ReadingLimits = {
  largestBytes: 32 * 1024 * 1024,
  longestMilliseconds: 30_000,
  memoryMegabytes: 512,
};

/** The bundled `proof-worker.ts`. */
export const proofProgram = 'proof-worker.cjs';

/** `programPath`: the folder with {@link proofProgram}. */
export async function readInThread(
  programPath: string,
  bytes: Uint8Array,
  limits: ReadingLimits = usualLimits,
): Promise<Result<ReadBack, AppError>> {
  const refuse = (why: string) => fail(appError('unreadable-document', undefined, why));
  if (bytes.length > limits.largestBytes) return refuse('it is far larger than a resume');
  const copy = bytes.slice();
  const thread = new Worker(await readFile(join(programPath, proofProgram), 'utf8'), {
    eval: true,
    workerData: copy,
    transferList: [copy.buffer],
    // Neither variables nor switches meant for Node reach the text, and what a reader warns about it goes nowhere.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
  });
  let limit: NodeJS.Timeout | undefined;
  const outcome = await new Promise<ReadBack | 'damaged' | 'too long'>((resolve) => {
    limit = setTimeout(() => resolve('too long'), limits.longestMilliseconds);
    thread.once('message', (read: ReadBack | null) => resolve(read ?? 'damaged'));
    thread.on('error', () => resolve('damaged'));
    thread.once('exit', () => resolve('damaged'));
  });
  clearTimeout(limit);
  await thread.terminate();
  if (outcome === 'too long') return refuse(`reading it took longer than ${limits.longestMilliseconds / 1000} seconds`);
  if (outcome === 'damaged') return refuse('it is no PDF or Word file, is damaged, or asks for a password');
  return ok(outcome);
}
