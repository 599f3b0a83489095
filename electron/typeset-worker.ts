/**
 * The thread that sets pages: a program of its own inside the vault process or the command line, so that it can be ended
 * in the middle of its work. It is given its parts and touches no file.
 */
import './app/older-runtime.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { TypstEngine, type EngineParts } from './typeset/typst-engine.ts';
import type { TypesetAnswer, TypesetJob } from './typeset/typeset-messages.ts';

const engine = TypstEngine.start(workerData as EngineParts);

async function answer({ kind, data, template }: TypesetJob): Promise<TypesetAnswer> {
  try {
    return (await engine)[kind](data, template);
  } catch {
    return null;
  }
}

parentPort?.on('message', (job: TypesetJob) => {
  void answer(job).then((answered) => {
    const transferred = answered !== null && 'bytes' in answered ? [answered.bytes.buffer as ArrayBuffer] : [];
    parentPort?.postMessage(answered, transferred);
  });
});
